import { englishCount, type FormatNumber } from '../plural.ts'

const claims = (count: number, n: FormatNumber): string =>
  englishCount(count, n, { one: '# claim', other: '# claims' })

/** What rests on whom; fetched with its page. */
export const weightsEn = (n: FormatNumber) => ({
  title: 'What rests on whom',
  intro:
    'Switch off an article, an origin or a speaker, as if it had never spoken, and see which claims are left without support. The picture follows.',
  parts: { voices: 'Switch off', matrix: 'Who reports what', alone: 'One origin only' },
  part: 'Part of the page',
  sorts: { articles: 'Articles', origins: 'Origins', speakers: 'Speakers' },
  sort: 'What to switch off',
  sortNote: {
    articles: 'A text on a page.',
    origins: 'Where a report comes from in the end: two papers that quote one official are one origin.',
    speakers: 'Whom the text names as saying it; where it names nobody, the paper itself.',
  },
  weight: (p: { claims: number; alone: number }) =>
    `${claims(p.claims, n)}, ${n(p.alone)} told by nobody else`,
  off: 'switched off',
  allOn: 'Switch all on again',
  nothingOff: 'Nothing is switched off: all claims stand.',
  stand: (p: { stand: number; of: number }) => `${n(p.stand)} of ${claims(p.of, n)} still stand.`,
  falls: (p: { count: number }) => `Fall: ${claims(p.count, n)} with no evidence left`,
  noFalls: 'None falls.',
  changes: (p: { before: string; after: string; count: number }) =>
    `${p.before} → ${p.after}: ${claims(p.count, n)}`,
  weaker: (p: { count: number }) => `Stand on fewer origins: ${claims(p.count, n)}`,
  origins: (p: { before: number; after: number }) =>
    `${n(p.before)} → ${englishCount(p.after, n, { one: '# origin', other: '# origins' })}`,
  matrixNote:
    'A number is the paragraph; it opens the proof there. An empty cell: the article does not say it.',
  filter: 'Filter claims',
  atLeast: 'Told by at least',
  articles: (p: { count: number }) => englishCount(p.count, n, { one: '# article', other: '# articles' }),
  all: 'All',
  shown: (p: { shown: number; of: number }) => `${n(p.shown)} of ${claims(p.of, n)}`,
  claim: 'Claim',
  cell: (p: { article: string; paragraphs: string; how: string }) => `${p.article} ${p.paragraphs}, ${p.how}`,
  silent: 'silent',
  none: 'No claim matches.',
  aloneNote: (p: { count: number; of: number }) =>
    `${n(p.count)} of ${claims(p.of, n)} are told by one independent origin alone, however many articles print them.`,
  claims: (p: { count: number }) => claims(p.count, n),
})
