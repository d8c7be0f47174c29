import { englishCount, type FormatNumber } from '../plural.ts'

/** The frame around everything: header, tabs, notices, settings, opening panel, legend, list. */
export const shellEn = (n: FormatNumber) => ({
  appName: 'Isnad',
  appTagline: 'A knowledge graph you can check',
  close: 'Close',
  dismiss: 'Dismiss',
  back: 'Back',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'The browser did not allow copying',
  copyDetails: 'Copy details',
  details: 'Details',
  tryAgain: 'Try again',
  newTab: 'opens in a new tab',
  header: {
    switchLanguage: 'العربية',
    switchLanguageLabel: 'Read in Arabic',
    takeAway: 'Take away: picture, data, link',
    search: 'Search',
    settings: 'Settings',
    help: 'Help',
    originals: (p: { attached: number; of: number }) => `${n(p.attached)} of ${n(p.of)} articles attached`,
    originalsShort: 'Articles',
    home: 'Back to the opening view',
  },
  skip: {
    toList: 'Skip to the list of claims',
    toGraph: 'Skip to the graph',
    toPanel: 'Skip to the open proof',
    toQuestion: 'Skip to the question',
  },
  tabs: { label: 'Views', list: 'List', graph: 'Graph', panel: 'Proof', question: 'Question' },
  regions: { list: 'Claims', graph: 'Graph', panel: 'Details', notices: 'Notices', legend: 'Legend' },
  opening: {
    overline: (p: { own: number; inside: number }) => {
      const own = englishCount(p.own, n, { one: '# article', other: '# articles' })
      const more = englishCount(p.inside, n, {
        one: '# more inside one of them',
        other: '# more inside them',
      })
      return p.inside === 0 ? own : `${own}, and ${more}`
    },
    promise: 'Every line opens the paragraph it rests on.',
    showAll: 'Show the whole graph',
    showOpening: 'Back to the overview',
    start: 'Check one claim',
    story: (p: { minutes: number }) =>
      `Start the story · ${englishCount(p.minutes, n, { one: '# minute', other: '# minutes' })}`,
    themes: 'Themes',
    overview: 'Overview',
    moreThemes: (p: { count: number }) =>
      englishCount(p.count, n, { one: '# more theme', other: '# more themes' }),
    fewerThemes: 'Fewer themes',
    all: 'Everything',
    around: (p: { name: string }) => `Around ${p.name}`,
    shown: (p: { entities: number; claims: number; totalEntities: number; totalClaims: number }) =>
      `Showing ${n(p.entities)} of ${englishCount(p.totalEntities, n, { one: '# entity', other: '# entities' })} and ${n(p.claims)} of ${englishCount(p.totalClaims, n, { one: '# line', other: '# lines' })}`,
    entities: (p: { count: number }) => englishCount(p.count, n, { one: '# entity', other: '# entities' }),
  },
  list: {
    title: 'Claims',
    filter: 'Filter claims',
    filterPlaceholder: 'Filter by any word…',
    clearFilter: 'Clear the filter',
    groupBy: 'Group by',
    byFamily: 'How sure',
    bySubject: 'Who or what',
    count: (p: { shown: number; total: number }) =>
      p.shown === p.total
        ? englishCount(p.total, n, { one: '# claim', other: '# claims' })
        : `${n(p.shown)} of ${englishCount(p.total, n, { one: '# claim', other: '# claims' })}`,
    empty: (p: { query: string }) => `No claim contains “${p.query}”.`,
    emptyView: 'No claim is in view.',
    showAll: 'Show all claims',
    paragraphs: (p: { numbers: readonly number[] }) => `¶ ${p.numbers.map(n).join(', ')}`,
    paragraphsLabel: (p: { numbers: readonly number[] }) =>
      `${p.numbers.length === 1 ? 'paragraph' : 'paragraphs'} ${p.numbers.map(n).join(', ')}`,
    current: 'open now',
  },
  legend: {
    title: 'How sure?',
    kinds: 'What is what',
    contested: 'Told in more than one way',
    width: 'Thicker: more independent origins',
    widthLabel: 'One, two, and three or more independent origins',
    lines: (p: { count: number }) => englishCount(p.count, n, { one: '# line', other: '# lines' }),
    number: (p: { count: number }) => n(p.count),
    more: 'Key to the picture',
    solidMeans: 'Solid says that the article states it, not that it is true.',
  },
  problem: {
    crash: 'This part of the page failed.',
    crashDo: 'The list of claims still works. Reload the page; if it fails again, send us the details.',
    reload: 'Reload',
    invalidTitle: 'This collection is not valid',
    invalidText: (p: { errors: number; warnings: number }) =>
      `${englishCount(p.errors, n, { one: '# error', other: '# errors' })}, ${englishCount(p.warnings, n, { one: '# warning', other: '# warnings' })}. Mend the files named below, then build again.`,
    severity: { error: 'Error', warning: 'Warning' },
    copyIssues: 'Copy the list',
    unknown: {
      entity: 'This collection has no entity with that address.',
      chosen: 'This collection has no entity with that address.',
      claim: 'This collection has no claim with that address.',
      evidence: 'This claim has no evidence with that address.',
      article: 'This collection has no article with that address.',
      paragraph: 'This article has no paragraph with that number.',
      page: 'There is no page with that address.',
      step: 'This story has no step with that address.',
    },
    unknownAsked: 'Asked for:',
    unknownDo: {
      entity: 'You see the opening view instead.',
      chosen: 'It is left out; you see the rest.',
      claim: 'You see the opening view instead.',
      evidence: 'You see the first evidence of the claim instead.',
      article: 'You see the opening view instead.',
      paragraph: 'You see the article from its beginning instead.',
      page: 'You see the opening view instead.',
      step: 'You see the story from its beginning instead.',
    },
    canvasLost: 'The picture was lost.',
    canvasLostDo: 'The list holds the same claims. Reload the page to draw it again.',
    fontsMissing: 'The font of the labels could not be loaded; another one stands in for it.',
    fontsLate: 'The fonts came late; the labels were measured again.',
    storageBlocked: 'The browser does not allow storage here; nothing you set will outlast this page.',
    loadFailed: 'Part of the collection could not be loaded.',
    loadFailedDo: 'Check the connection, then try again.',
  },
})
