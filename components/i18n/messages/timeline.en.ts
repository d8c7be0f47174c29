import { englishCount, type FormatNumber } from '../plural.ts'

/** The timeline; fetched with it. */
export const timelineEn = (n: FormatNumber) => ({
  title: 'Timeline',
  fold: 'Fold the timeline away',
  basis: 'Which time counts',
  holds: 'When it holds',
  said: 'When it was said',
  from: 'From',
  upTo: 'Up to',
  play: 'Play',
  pause: 'Pause',
  back: 'One step back',
  on: 'One step on',
  all: 'All of time',
  known: 'Known by a day',
  knownLong: 'Show what had been said by a day, as it stood then',
  spacing: 'Every step is a change; the spacing is not to scale.',
  certain: 'certainly then',
  possible: 'perhaps then',
  empty: 'Nothing in view has a date of this kind.',
  claims: (p: { count: number }) => englishCount(p.count, n, { one: '# claim', other: '# claims' }),
  inRange: (p: { stretch: string; shown: number; total: number }) =>
    `${p.stretch}: ${n(p.shown)} of ${englishCount(p.total, n, { one: '# dated claim', other: '# dated claims' })}`,
  everything: (p: { stretch: string; total: number }) =>
    `${englishCount(p.total, n, { one: '# dated claim', other: '# dated claims' })}, ${p.stretch}`,
  knownBy: (p: { day: string; shown: number; total: number }) =>
    `By the end of ${p.day}, ${n(p.shown)} of ${englishCount(p.total, n, { one: '# claim', other: '# claims' })} had been told`,
  undated: (p: { count: number }) =>
    `and ${englishCount(p.count, n, { one: '# without a date', other: '# without a date' })}`,
  bin: (p: { stretch: string; certain: number; possible: number }) =>
    `${p.stretch}: ${n(p.certain)} certainly then, ${n(p.possible)} perhaps`,
  events: 'Events and documents',
  articles: 'Articles',
  stretch: (p: { from: string; to: string }) => `${p.from} – ${p.to}`,
})
