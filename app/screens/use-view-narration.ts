import { useEffect, useRef } from 'react'
import type { VisibleGraph } from '#app/domain/visible-graph.ts'
import { useText } from '#components/i18n/text-context.tsx'
import { useApp } from './app-provider.tsx'

/** Says how much is in view when a filter or another view changed it; not when the page opens. */
export function useViewNarration(shown: VisibleGraph): void {
  const app = useApp()
  const { t } = useText()
  const said = useRef(shown)
  useEffect(() => {
    if (said.current === shown) return
    const isSame =
      said.current.nodes.length === shown.nodes.length && said.current.edges.length === shown.edges.length
    said.current = shown
    if (isSame) return
    const counts = { entities: shown.nodes.length, claims: shown.edges.length }
    app.store.getState().announce(t.narration.shown(counts))
  }, [app, t, shown])
}
