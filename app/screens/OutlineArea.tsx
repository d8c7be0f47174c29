import { useMemo } from 'react'
import { chooseClaim, chooseEntity } from '#app/commands/navigate.ts'
import { selectListed } from '#app/state/selectors.ts'
import { useText } from '#components/i18n/text-context.tsx'
import { Outline } from '#components/outline/Outline.tsx'
import type { OutlineCurrent } from '#components/outline/outline-model.ts'
import { useApp, useExplorer } from './app-provider.tsx'
import type { ListAreaProps } from './ListArea.tsx'
import { toOutline } from './to-outline.ts'
import { useFilterExtras } from './use-filter-extras.ts'

/** The tree of what is in view, wired to the state. */
export function OutlineArea({ index, visible, filter, onPoint }: ListAreaProps) {
  const app = useApp()
  const place = useExplorer((state) => state.place)
  const detail = useExplorer((state) => state.detail)
  const claims = selectListed(index, place, visible, filter, useFilterExtras())
  const lettersAreKeys = useExplorer((state) => state.preferences.letterKeys)
  const { language } = useText()
  const file = detail.kind === 'ready' ? detail.file : null
  // A tree of the whole collection takes milliseconds to make, and hovering a row renders this.
  const entities = useMemo(
    () => toOutline({ index, detail: file }, visible, claims),
    [index, file, visible, claims],
  )
  const current = useMemo<OutlineCurrent>(
    () => (place.kind === 'claim' || place.kind === 'entity' ? place : null),
    [place],
  )
  return (
    <Outline
      // Its keys follow the direction of reading, which the tree takes up when it is made.
      key={language}
      entities={entities}
      current={current}
      lettersAreKeys={lettersAreKeys}
      onOpenEntity={(id) => chooseEntity(app, id)}
      onOpenClaim={(id) => chooseClaim(app, id)}
      onOpenEvidence={(id, evidence) => chooseClaim(app, id, evidence)}
      onPoint={onPoint}
    />
  )
}
