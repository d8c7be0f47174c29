import { englishCount, type FormatNumber } from '../i18n/plural.ts'

/** Words of the search: beside its view rather than in the messages, which are loaded at every start. */
export const searchEn = (n: FormatNumber) => ({
  title: 'Search',
  placeholder: 'Name, word or quote, in Arabic or English',
  entities: 'Entities',
  claims: 'Claims',
  paragraphs: 'Paragraphs',
  start: 'Type a name, a word or part of a quote. Spelling need not be exact.',
  growing: 'Still reading the collection…',
  found: (p: { count: number }) => englishCount(p.count, n, { one: '# hit', other: '# hits' }),
  nothing: (p: { query: string }) => `Nothing is found for “${p.query}”. Try fewer or other words.`,
  also: 'also:',
  paragraph: (p: { publisher: string; n: number }) => `${p.publisher}, paragraph ${n(p.n)}`,
  ours: 'our words',
})
