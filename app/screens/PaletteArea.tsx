import { useMemo, useState } from 'react'
import { type PaletteEntry, type PalettePage, paletteEntries } from '#app/commands/palette-entries.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import { createSearchEngine } from '#app/domain/search/search-engine.ts'
import { useText } from '#components/i18n/text-context.tsx'
import {
  ABOUT_PAGE_IDS,
  ABOUT_TITLES,
  ARTICLES_PAGE,
  LEDGER_PAGE,
  LEDGER_TITLE,
} from '#components/pages/about-pages.ts'
import { Palette } from '#components/palette/Palette.tsx'
import { PALETTE_GROUPS, type PaletteRow } from '#components/palette/palette-model.ts'
import { useApp } from './app-provider.tsx'
import { useEarlyText } from './use-early-text.ts'
import { useShown } from './use-shown.ts'

/** So many of each group are shown for a query. */
const MOST_ROWS = 8

const PAGES: readonly PalettePage[] = [
  { id: ARTICLES_PAGE, title: { ar: 'المقالات وكيف تحصل عليها', en: 'The articles and how to get them' } },
  { id: LEDGER_PAGE, title: LEDGER_TITLE },
  ...ABOUT_PAGE_IDS.map((id) => ({ id, title: ABOUT_TITLES[id] })),
]

/** Everything that can be done, by name, over whatever is open. */
export function PaletteArea({ index }: { readonly index: CollectionIndex }) {
  const app = useApp()
  const { language } = useText()
  const [query, setQuery] = useState('')
  useEarlyText(setQuery)
  const { visible } = useShown(index)
  const entries = useMemo(() => paletteEntries(app, index, PAGES, visible.nodes), [app, index, visible])
  const rowsFor = useMemo(() => finderOf(entries, language), [entries, language])
  const run = (id: string) => {
    const entry = entries.find((candidate) => candidate.id === id)
    app.store.getState().setPanel(null)
    entry?.run(app)
  }
  return (
    <Palette
      query={query}
      groups={PALETTE_GROUPS.map((id) => ({ id, rows: rowsFor(query, id) }))}
      onQuery={setQuery}
      onRun={run}
      onClose={() => app.store.getState().setPanel(null)}
    />
  )
}

type RowsFor = (query: string, group: PaletteEntry['group']) => readonly PaletteRow[]

/** Both languages are searched; without a query everything is listed but the entities, which are too many. */
function finderOf(entries: readonly PaletteEntry[], language: 'ar' | 'en'): RowsFor {
  const other = language === 'ar' ? 'en' : 'ar'
  const engine = createSearchEngine(
    entries.map(({ group, label }) => ({
      group,
      weight: 0,
      texts: ([language, other] as const).map((one) => ({ text: label[one], isName: true })),
    })),
  )
  engine.grow(entries.length)
  const row = ({ id, label, keyLabel }: PaletteEntry): PaletteRow => ({
    id,
    label: label[language],
    language,
    marks: [],
    keyLabel,
  })
  return (query, group) => {
    if (query.trim() === '') {
      return group === 'entities' ? [] : entries.filter((entry) => entry.group === group).map(row)
    }
    return (engine.find(query, MOST_ROWS).get(group) ?? []).flatMap(({ doc, text, ranked }) => {
      const entry = entries[doc]
      if (!entry) return []
      return text === 0 ? { ...row(entry), marks: ranked.marks } : row(entry)
    })
  }
}
