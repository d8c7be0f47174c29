/** Ids of the regions, for skip links and for the app's return of the focus. */
export const REGION_IDS = { list: 'isnad-list', graph: 'isnad-graph', panel: 'isnad-panel' } as const
