import { type EnglishForms, englishCount, type FormatNumber } from '../plural.ts'

const STEPS: EnglishForms = { one: '# step', other: '# steps' }
const WAYS: EnglishForms = { one: '# way', other: '# ways' }
const CLAIMS: EnglishForms = { one: '# claim', other: '# claims' }
const ENTITIES: EnglishForms = { one: '# entity', other: '# entities' }

/** Questions to the graph: paths, comparison, measures; and what is changed by hand. Fetched with the first of them. */
export const inquiryEn = (n: FormatNumber) => ({
  close: 'Back to the list',
  from: 'From',
  to: 'To',
  swap: 'The other way round',
  notChosen: 'Choose an entity',
  choose: 'Choose by name here, or press an entity in the picture.',
  same: 'That is one entity twice. Choose two.',
  within: 'Look in',
  withinAll: 'Whole collection',
  withinShown: 'What is shown',
  claims: (p: { count: number }) => englishCount(p.count, n, CLAIMS),
  entities: (p: { count: number }) => englishCount(p.count, n, ENTITIES),
  more: (p: { count: number }) =>
    `${englishCount(p.count, n, { one: '# more claim', other: '# more claims' })}`,
  path: {
    title: 'How are two entities connected?',
    titleOf: (p: { from: string; to: string }) => `How is ${p.from} connected to ${p.to}?`,
    by: 'First comes',
    byHops: 'Fewest steps',
    byEvidence: 'Firmest evidence',
    plans: 'Plans, requests and conditions count too',
    withPlans: 'with plans',
    withoutPlans: 'without plans',
    found: (p: { count: number; steps: number }) =>
      p.count === 1
        ? `${englishCount(1, n, WAYS)}, in ${englishCount(p.steps, n, STEPS)}.`
        : `${englishCount(p.count, n, WAYS)}; the first takes ${englishCount(p.steps, n, STEPS)}.`,
    way: (p: { at: number }) => `Way ${n(p.at)}`,
    steps: (p: { count: number }) => englishCount(p.count, n, STEPS),
    weakest: (p: { word: string }) => `weakest step: ${p.word}`,
    role: (p: { name: string; role: string }) => `${p.name} in the role: ${p.role}`,
    none: (p: { from: string; to: string }) => `No claims lead from ${p.from} to ${p.to}.`,
    searching: 'Looking for ways…',
    noneShown: 'Not in what is shown.',
    noneFirm: 'Not without plans, requests and conditions.',
    tryAll: (p: { count: number }) => `In the whole collection: ${englishCount(p.count, n, WAYS)}`,
    tryPlans: (p: { count: number }) => `With plans: ${englishCount(p.count, n, WAYS)}`,
    tryBoth: (p: { count: number }) =>
      `In the whole collection, with plans: ${englishCount(p.count, n, WAYS)}`,
    how: 'How ways are counted',
    howText: [
      'A step is a claim in which both take part, as subject, object or in a role, whichever way it points. No way meets an entity twice, and each step is told by a claim of its own.',
      'A claim that is only denied connects nobody.',
      'By evidence, a step costs 1 where the article states it, 1.5 where someone says it, 2 for an opinion, 3 for a plan or request, 4 for a condition; half as much again if it is contested; a fifth less with a second independent origin, a third less with a third. The numbers are our choice.',
    ] as readonly string[],
    meaning: 'A way says which claims hang together, not that one thing led to another.',
    select: 'Select the entities of this way',
  },
  compare: {
    title: 'Compare two entities',
    titleOf: (p: { one: string; other: string }) => `${p.one} and ${p.other} compared`,
    one: 'First',
    other: 'Second',
    between: 'Claims with both',
    betweenNone: 'No claim has both.',
    shared: (p: { count: number }) => `Both are joined with ${englishCount(p.count, n, ENTITIES)}`,
    sharedNone: 'They have no third entity in common.',
    only: (p: { name: string; count: number }) => `Only ${p.name}: ${englishCount(p.count, n, ENTITIES)}`,
    onlyNone: (p: { name: string }) => `Nothing that only ${p.name} is joined with.`,
    articles: 'Articles that speak of them',
    articlesBoth: (p: { names: string }) => `Of both: ${p.names}`,
    articlesOnly: (p: { name: string; names: string }) => `Only of ${p.name}: ${p.names}`,
    showAll: (p: { count: number }) => `Show all ${n(p.count)}`,
    askPath: 'How are they connected?',
  },
  measures: {
    title: 'Who is central here?',
    which: 'Measure',
    names: {
      degree: 'Claims',
      betweenness: 'Betweenness',
      pagerank: 'PageRank',
      communities: 'Communities',
    },
    /** One honest sentence each. */
    meaning: {
      degree:
        'In how many claims an entity takes part: it tells how much we noted of it, not how much it matters.',
      betweenness:
        'How many of the shortest ways between others lead through it: in a graph made by hand, one claim more or less can change it.',
      pagerank:
        'Where someone who follows claims from subject to object ends up most often: what much is said and done to, in these articles alone.',
      communities:
        'Groups with more claims among themselves than to others (Louvain): circles of what these articles tell together, not alliances.',
    },
    draw: 'In the picture',
    drawNothing: 'As usual',
    drawSize: 'By size',
    drawColour: 'By colour',
    drawn: {
      size: (p: { name: string }) => `Size in the picture: ${p.name}. The number stands after the name.`,
      colour: (p: { name: string }) =>
        `Coloured borders in the picture: ${p.name}. The number stands after the name.`,
      communities: 'Coloured borders in the picture: communities. The letter stands after the name.',
    },
    little: 'little',
    much: 'much',
    sort: 'Order',
    sortValue: 'By number',
    sortName: 'By name',
    community: (p: { letter: string; count: number }) =>
      `Community ${p.letter}: ${englishCount(p.count, n, ENTITIES)}`,
    alone: (p: { count: number }) => `Joined with nobody: ${englishCount(p.count, n, ENTITIES)}`,
    waiting: 'Measuring…',
    empty: 'Nothing is shown that could be measured.',
    note: 'Claims that are only denied do not count; roles do.',
    value: (p: { name: string; value: string }) => `${p.name}: ${p.value}`,
  },
  focus: {
    steps: 'Steps around it',
    showSteps: (p: { steps: number }) => `Show ${englishCount(p.steps, n, STEPS)} around it`,
    selected: (p: { count: number }) => `${englishCount(p.count, n, ENTITIES)} selected`,
    isolate: 'Show only these',
    hideThese: 'Hide',
    pinThese: 'Pin',
    unpinThese: 'Unpin',
    clear: 'Clear the selection',
    more: 'Shift + click adds or takes away, Shift + drag selects by a box.',
    pathBetween: 'Connection',
    compareThese: 'Compare',
    toolbar: 'What to do with the selection',
    moving: (p: { name: string }) => `Moving ${p.name}`,
    movingHow: 'Arrow keys or these buttons; Enter or Escape when it is where you want it.',
    left: 'To the left',
    right: 'To the right',
    up: 'Up',
    down: 'Down',
    done: 'Done',
    back: 'Put it back',
  },
})
