import { useMemo } from 'react'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import type { VisibleGraph } from '#app/domain/visible-graph.ts'
import { TintLegend } from '#components/ledger/TintLegend.tsx'
import { useApp, useExplorer } from './app-provider.tsx'
import { toStandings } from './to-ledger-page.ts'

/** The key to the colours of verdicts, for the lines that are drawn. */
export function LedgerTint(props: { readonly index: CollectionIndex; readonly visible: VisibleGraph }) {
  const { index, visible } = props
  const app = useApp()
  const ledger = useExplorer((state) => state.ledger)
  const counts = useMemo(() => {
    const drawn = visible.edges.flatMap((id) => index.claims.get(id) ?? [])
    return toStandings(drawn, ledger)
  }, [index, visible, ledger])
  return <TintLegend counts={counts} onClose={() => app.store.getState().setLedger({ isTinted: false })} />
}
