import { englishCount, type FormatNumber } from '../plural.ts'

/** The article beside the graph, how to get the articles, where they disagree. */
export const readerEn = (n: FormatNumber) => ({
  article: 'Article',
  close: 'Close the article',
  waiting: 'Fetching the article…',
  failed: 'The article could not be loaded.',
  empty: 'This article has no paragraphs.',
  from: (p: { name: string }) => `text of ${p.name}`,
  owner: (p: { name: string }) => `owned by ${p.name}`,
  machineTranslated: 'machine translation',
  machineTranslatedHint: 'Translated by machine: names and terms may be wrong in it.',
  within: 'Stands on the page of',
  withinUnnamed: 'another article',
  paragraph: (p: { n: number }) => `Paragraph ${n(p.n)}`,
  paragraphMark: (p: { n: number }) => `¶ ${n(p.n)}`,
  showParagraph: (p: { n: number }) => `Light up what rests on paragraph ${n(p.n)}`,
  ourWords: 'our words',
  verbatim: 'the article, verbatim',
  words: {
    ours: 'The article is not attached: you read our restatement of each paragraph.',
    article: 'The article is attached: you read it word for word. Quotes used here are lit.',
    mixed: 'Most of the attached file matches; paragraphs not found in it stand in our words.',
    checking: 'The attached file is being read…',
  },
  attach: 'Get the article',
  absentHere: 'not found in the attached file',
  claims: (p: { count: number }) =>
    englishCount(p.count, n, { one: 'Carries # claim', other: 'Carries # claims' }),
  noClaims: 'No claim rests on it.',
  uncited: 'No claim rests on it:',
  deniedHere: 'denied here',
  coverage: {
    title: 'What we drew from it',
    body: (p: { cited: number; body: number }) =>
      `${n(p.cited)} of ${englishCount(p.body, n, { one: '# body paragraph carries claims', other: '# body paragraphs carry claims' })}`,
    noBody: 'It has no body paragraphs.',
    quoted: (p: { percent: string }) => `${p.percent} of its letters stand in our quotes`,
  },
  get: {
    title: 'The articles',
    intro:
      'The articles belong to their publishers. This site carries short quotes and our restatement of each paragraph; bring your own copy of an article, and every proof shows its paragraph word for word, checked letter by letter in front of you.',
    attached: (p: { attached: number; of: number }) =>
      `${n(p.attached)} of ${englishCount(p.of, n, { one: '# article attached', other: '# articles attached' })}`,
    howTitle: 'How to save an article',
    how: [
      'Open the article in your browser.',
      'Save the page (Ctrl+S, on a Mac ⌘S) as “web page, HTML only”, and drop the file here.',
      'Or select everything on the page (Ctrl+A, on a Mac ⌘A), copy it and paste it here.',
      'Menus and advertisements on the page do no harm: the paragraphs are found among them. A Word document or a PDF of the article does, too; of a PDF, letters may need repair.',
    ] as readonly string[],
    search: 'Its address is not known to us. Search the web for its headline, in quotation marks:',
    searchNoHeadline:
      'Neither address nor headline is known to us. Look for it at the publisher, by its date.',
    openPage: 'Open its public page',
    onPageOf: 'It stands on the same page as',
    read: 'Read it here',
    back: 'Back to the graph',
  },
  disagree: {
    title: 'Where the articles disagree',
    intro: (p: { count: number }) =>
      `${englishCount(p.count, n, { one: '# disagreement', other: '# disagreements' })}. Both sides are kept; we do not decide between them. Each opens its paragraph.`,
    none: 'The articles of this collection do not contradict each other anywhere.',
    side: (p: { letter: string }) => `Side ${p.letter}`,
    says: 'Says so',
    denies: 'Denies it',
    saidOn: (p: { date: string }) => `said ${p.date}`,
    open: 'Open the proof',
    also: 'Also in',
    waiting: 'Fetching both sides…',
    failed: 'The disagreements could not be loaded.',
    why: 'What they differ on',
    bySame: 'The same claim is asserted by one and denied by another.',
  },
})
