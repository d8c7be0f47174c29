import { englishCount, type FormatNumber } from '../plural.ts'

/** What stands on paper, and beside it while it is chosen. Loaded with the sheets, not at the start. */
export const handoutEn = (n: FormatNumber) => ({
  title: 'On paper',
  waiting: 'Making the sheet…',
  failed: 'The sheet could not be made.',
  options: 'What to print',
  sheet: 'Sheet',
  sheets: { class: 'For the class', questions: 'Claim, support, question', teacher: 'Teacher’s copy' },
  language: 'Language',
  languages: { ar: 'العربية', en: 'English', both: 'Both' },
  paper: 'Paper',
  papers: { a4: 'A4', letter: 'Letter' },
  print: 'Print',
  backToStory: 'Back to the story',
  backToEntity: 'Back to the card',
  preview: 'The sheet as it will be printed',
  hint: 'Nothing is cut, and grey is enough: every line has its pattern and its word, every kind its shape.',
  subtitles: {
    class: 'Handout',
    questions: 'Worksheet: claim, support, question',
    teacher: 'Teacher’s copy. Do not hand out: it holds our readings.',
  },
  name: 'Name',
  group: 'Class',
  day: 'Date',
  numbers:
    'A number in a circle is the same everywhere on this sheet: on the line in the picture, after the sentence, before the quote.',
  step: (p: { n: number; of: number }) => `Step ${n(p.n)} of ${n(p.of)}`,
  seconds: (p: { seconds: number }) =>
    p.seconds < 60
      ? englishCount(p.seconds, n, { one: '# second', other: '# seconds' })
      : englishCount(Math.round(p.seconds / 30) / 2, n, { one: '# minute', other: '# minutes' }),
  inAll: (p: { time: string }) => `${p.time} in all`,
  picture: (p: { title: string; lines: number }) =>
    `Picture of the step “${p.title}”: ${englishCount(p.lines, n, { one: '# line', other: '# lines' })}, each told below under its number.`,
  quotes: 'The lines, and the articles’ own words',
  weakSign: 'weak support',
  weak: 'Weakly supported: it stands in no article’s body text, only outside it, as in a caption, a summary or boilerplate.',
  ours: 'our sentence, from no article',
  quotedIn: (p: { n: number }) => `Quoted in step ${n(p.n)}.`,
  alsoDrawn: 'Also drawn:',
  restated: 'The paragraph, in our words:',
  says: 'said by',
  inferred: 'date worked out',
  question: 'A question for you',
  notes: 'Notes for you',
  readingHint:
    'Under each quote stands the editors’ reading. It is a reading, not “the right answer”: the paragraph decides.',
  origins: (p: { asserting: number; denying: number }) =>
    [
      `for it: ${englishCount(p.asserting, n, { one: '# independent origin', other: '# independent origins' })}`,
      ...(p.denying > 0
        ? [`against it: ${englishCount(p.denying, n, { one: '# origin', other: '# origins' })}`]
        : []),
    ].join('; '),
  omits: 'This paragraph does not say:',
  columns: { claim: 'Claim', support: 'Support', question: 'Question' },
  howTo: {
    claim: 'What is asserted?',
    support: 'What do these words carry, and who says them?',
    question: 'What do they leave open? What would you ask next?',
  },
  doesSupport: 'Do the words support the sentence?',
  supports: ['yes', 'in part', 'no'] as readonly string[],
  howSure: 'How does the text hold it?',
  articles: 'The articles',
  articlesHow:
    'The articles belong to their publishers; read them there. Copies can be attached and checked letter by letter:',
  search: 'Address not known to us; search the web for the headline, in quotation marks.',
  searchNoHeadline: 'Neither address nor headline known to us; look for it at the publisher, by its date.',
  onPageOf: (p: { publisher: string }) => `stands on the page of an article of ${p.publisher}`,
  licence: (p: { licence: string }) =>
    `Our sentences and pictures: ${p.licence}. The quotes, twelve words at most, are the articles’ and stand here as quotations.`,
  shownAt: 'This sheet on the screen:',
  dossier: 'Dossier',
  dossierRelations: (p: { count: number }) =>
    englishCount(p.count, n, { one: '# claim names it', other: '# claims name it' }),
  none: 'No claim names it.',
})
