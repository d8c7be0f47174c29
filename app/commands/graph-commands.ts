import type { Command } from './command-table.ts'
import { askCompare, askMeasures, askPath } from './inquire.ts'

const loadFocus = () => import('./focus.ts')

/** Questions to the graph, and what takes back changes made by hand; offered by name, without keys. */
export const GRAPH_COMMANDS: readonly Command[] = [
  {
    id: 'path',
    label: { ar: 'البحث عن صلة بين كيانين', en: 'Find how two entities are connected' },
    keys: [],
    keyLabel: '',
    isLetter: false,
    run: (app) => askPath(app),
  },
  {
    id: 'compare',
    label: { ar: 'المقارنة بين كيانين', en: 'Compare two entities' },
    keys: [],
    keyLabel: '',
    isLetter: false,
    run: (app) => askCompare(app),
  },
  {
    id: 'measures',
    label: { ar: 'مقاييس الشبكة: ما الذي يتوسطها', en: 'Measures: who is central here' },
    keys: [],
    keyLabel: '',
    isLetter: false,
    run: (app) => askMeasures(app),
  },
  {
    id: 'show-removed',
    label: { ar: 'إظهار ما أُخفي', en: 'Show what was hidden' },
    keys: [],
    keyLabel: '',
    isLetter: false,
    when: ({ store }) => (store.getState().view.removed?.length ?? 0) > 0,
    run: async (app) => (await loadFocus()).showRemoved(app),
  },
  {
    id: 'reset-positions',
    label: { ar: 'إعادة ما حُرّك إلى مكانه', en: 'Reset positions' },
    keys: [],
    keyLabel: '',
    isLetter: false,
    when: ({ store }) => Object.keys(store.getState().moved).length > 0,
    run: async (app) => (await loadFocus()).resetPositions(app),
  },
]
