import type { Ref } from 'react'
import { chooseClaim, chooseEntity } from '#app/commands/navigate.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import type { CanvasModel, CanvasTarget } from '#components/canvas/canvas-model.ts'
import { GraphKeyboard, type GraphKeyboardHandle } from '#components/canvas/GraphKeyboard.tsx'
import type { GraphView } from '#components/canvas/graph-view.ts'
import { useText } from '#components/i18n/text-context.tsx'
import { useApp, useExplorer } from '../app-provider.tsx'
import { nameOf, narrated } from '../narrate-target.ts'

export interface EmbedKeyboardProps {
  readonly ref: Ref<GraphKeyboardHandle>
  readonly index: CollectionIndex
  readonly model: CanvasModel
  readonly view: GraphView
  readonly instructionsId: string
  readonly onTarget: (target: CanvasTarget | null) => void
}

/** The keyboard's way through the picture inside a frame: every node and line, and what each opens. */
export function EmbedKeyboard({ ref, index, model, view, instructionsId, onTarget }: EmbedKeyboardProps) {
  const app = useApp()
  const text = useText()
  const place = useExplorer((state) => state.place)
  const { announce } = app.store.getState()
  const open = (target: CanvasTarget): void => {
    if (target.kind === 'edge') chooseClaim(app, target.id)
    else chooseEntity(app, target.id)
  }
  return (
    <GraphKeyboard
      ref={ref}
      model={model}
      view={view}
      entry={entryOf(place)}
      nameOf={(target) => nameOf(text, index, target)}
      instructions={text.t.narration.instructions}
      instructionsId={instructionsId}
      onPlace={(at) => {
        onTarget(at?.target ?? null)
        if (at) announce(narrated(text, index, model, at))
      }}
      onStuck={() => announce(text.t.narration.nothingThere)}
      onOpen={open}
      onMenu={open}
      onLeave={() => document.querySelector<HTMLElement>('[data-open-in-isnad]')?.focus()}
    />
  )
}

function entryOf(place: { readonly kind: string; readonly id?: string }): CanvasTarget | null {
  if (place.id === undefined) return null
  if (place.kind === 'claim') return { kind: 'edge', id: place.id }
  return place.kind === 'entity' ? { kind: 'node', id: place.id } : null
}
