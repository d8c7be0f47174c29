import { englishCount, type FormatNumber } from '../plural.ts'

/** Outline, legend as a filter, context menu, keys. */
export const exploreEn = (n: FormatNumber) => ({
  outline: {
    title: 'Outline',
    list: 'List',
    table: 'Table',
    tableBeside: 'The table stands in the place of the picture.',
    timeline: 'Timeline',
    backToPicture: 'Back to the picture',
    show: 'Claims as',
    instructions:
      'A tree of entities, relations, claims and their paragraphs. The arrow keys open and close a row; Enter opens what it stands for.',
    waiting: 'The outline is on its way',
    empty: 'Nothing is in view.',
    relations: (p: { count: number }) =>
      englishCount(p.count, n, { one: '# relation', other: '# relations' }),
    claims: (p: { count: number }) => englishCount(p.count, n, { one: '# claim', other: '# claims' }),
    evidence: (p: { paragraph: number }) => `¶ ${n(p.paragraph)}`,
    evidenceLabel: (p: { publisher: string; paragraph: number }) =>
      `${p.publisher}, paragraph ${n(p.paragraph)}`,
    denies: 'denies it',
  },
  legend: {
    filters: 'Filters',
    filter: 'Press an entry to hide or show it in the picture.',
    only: 'Only',
    onlyThis: (p: { name: string }) => `Only this: ${p.name}`,
    group: (p: { name: string }) => `Members of ${p.name}`,
    hulls: 'Tinted ground: members of one body',
  },
  menu: {
    node: (p: { name: string }) => `What to do with ${p.name}`,
    edge: 'What to do with this line',
    pictureMenu: 'What to do with the picture',
  },
  skipToOutline: 'Skip to the outline',
  skipToArticle: 'Skip to the article',
  replayHints: 'Show the hints again',
})
