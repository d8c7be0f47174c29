import type { Command } from './command-table.ts'
import { showListing } from './show-listing.ts'
import { toggleTimeline } from './time.ts'
import { openWeights } from './weights.ts'

/** Other ways to see the same claims: as a table, in time, by who tells them. */
export const VIEW_COMMANDS: readonly Command[] = [
  {
    id: 'table',
    label: { ar: 'فتح جدول الإفادات أو إغلاقه', en: 'Open or close the table of claims' },
    keys: [{ code: 'KeyT' }],
    keyLabel: 'T',
    isLetter: true,
    run: (app) => showListing(app, app.store.getState().listing === 'table' ? 'claims' : 'table'),
  },
  {
    id: 'timeline',
    label: { ar: 'فتح الخط الزمني أو طيّه', en: 'Open or fold the timeline' },
    keys: [],
    keyLabel: '',
    isLetter: false,
    run: toggleTimeline,
  },
  {
    id: 'weights',
    label: { ar: 'على من تقوم الإفادات', en: 'What rests on whom' },
    keys: [],
    keyLabel: '',
    isLetter: false,
    run: (app) => openWeights(app),
  },
]
