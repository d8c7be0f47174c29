import { useCallback, useMemo, useState } from 'react'
import type { AppContext } from '#app/commands/app-context.ts'
import { chooseClaim, showView } from '#app/commands/navigate.ts'
import { showListing } from '#app/commands/show-listing.ts'
import { copyTable, saveTable } from '#app/commands/take-table.ts'
import { selectListed } from '#app/state/selectors.ts'
import { useText } from '#components/i18n/text-context.tsx'
import { VERDICT_NAMES } from '#components/i18n/verdict-names.ts'
import { ClaimTable } from '#components/table/ClaimTable.tsx'
import { DEFAULT_TABLE, type TableSettings } from '#components/table/table-model.ts'
import type { LocalText } from '#graph-data/schema/primitives.ts'
import { useApp, useExplorer } from './app-provider.tsx'
import type { ListAreaProps } from './ListArea.tsx'
import { availableColumns, toTable } from './to-table.ts'
import { useFilterExtras } from './use-filter-extras.ts'

/** The claims of picture and list as a table, wired to the state. */
export function TableArea({ index, visible, filter }: Omit<ListAreaProps, 'onPoint'>) {
  const app = useApp()
  const text = useText()
  const place = useExplorer((state) => state.place)
  const detail = useExplorer((state) => state.detail)
  const isAll = useExplorer((state) => state.view.base.kind === 'all')
  const [settings, setSettings] = useTableSettings(app)
  const claims = selectListed(index, place, visible, filter, useFilterExtras())
  const verdicts = useVerdicts()
  const sources = useMemo(
    () => ({ index, detail: detail.kind === 'ready' ? detail.file : null, text, verdicts }),
    [index, detail, text, verdicts],
  )
  const rows = useMemo(() => toTable(sources, claims, settings.grain), [sources, claims, settings.grain])
  const open = useCallback(
    (claimId: string, evidenceId: string | null) => chooseClaim(app, claimId, evidenceId),
    [app],
  )
  return (
    <ClaimTable
      rows={rows}
      available={availableColumns(sources)}
      settings={settings}
      totalClaims={index.core.claims.length}
      currentClaim={place.kind === 'claim' ? place.id : null}
      onSettings={setSettings}
      onOpen={open}
      onCopy={(extract) => copyTable(app, extract)}
      onSave={(extract) => saveTable(app, extract)}
      onFiltered={(count) => app.store.getState().announce(text.t.narration.listed({ count }))}
      onClose={() => showListing(app, 'claims')}
      {...(isAll ? {} : { onShowAll: () => showView(app, { kind: 'all' }) })}
    />
  )
}

/** The reader's verdicts in words; `null` while there is none: a column without a word would only take room. */
function useVerdicts(): ReadonlyMap<string, string> | null {
  const { local } = useText()
  const { verdicts } = useFilterExtras()
  return useMemo(() => {
    if (verdicts.size === 0) return null
    const names: Readonly<Record<string, LocalText>> = VERDICT_NAMES
    return new Map([...verdicts].map(([id, verdict]) => [id, local(names[verdict] ?? VERDICT_NAMES.none)]))
  }, [verdicts, local])
}

/** A reader who leaves the table and comes back finds it as it was left, as long as the page is open. */
const remembered = new WeakMap<AppContext, TableSettings>()

function useTableSettings(app: AppContext): readonly [TableSettings, (next: TableSettings) => void] {
  const [settings, setSettings] = useState(() => remembered.get(app) ?? DEFAULT_TABLE)
  return [
    settings,
    (next) => {
      remembered.set(app, next)
      setSettings(next)
    },
  ]
}
