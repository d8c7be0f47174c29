import type { Ref } from 'react'
import { answerChoosing } from '#app/commands/inquire.ts'
import { chooseClaim, chooseEntity } from '#app/commands/navigate.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import type { CanvasModel, CanvasTarget, Point } from '#components/canvas/canvas-model.ts'
import {
  GraphKeyboard,
  type GraphKeyboardHandle,
  type GraphKeyboardPlace,
} from '#components/canvas/GraphKeyboard.tsx'
import type { GraphView } from '#components/canvas/graph-view.ts'
import { useText } from '#components/i18n/text-context.tsx'
import { REGION_IDS } from '#components/shell/region-ids.ts'
import { useApp, useExplorer } from './app-provider.tsx'
import { nameOf, narrated } from './narrate-target.ts'

export interface PictureKeyboardProps {
  readonly ref: Ref<GraphKeyboardHandle>
  readonly index: CollectionIndex
  readonly model: CanvasModel
  readonly view: GraphView | null
  readonly instructionsId: string
  /** What has the keyboard in the graph; `null`: nothing. */
  readonly onTarget: (target: CanvasTarget | null) => void
  readonly onMenu: (target: CanvasTarget, point: Point) => void
}

/** The keyboard's way through the picture, with names for what it comes to. */
export function PictureKeyboard(props: PictureKeyboardProps) {
  const { index, model, onTarget } = props
  const app = useApp()
  const text = useText()
  const place = useExplorer((state) => state.place)
  const { announce } = app.store.getState()
  const handlePlace = (at: GraphKeyboardPlace | null) => {
    onTarget(at?.target ?? null)
    if (at) announce(narrated(text, index, model, at))
  }
  return (
    <GraphKeyboard
      ref={props.ref}
      model={model}
      view={props.view}
      entry={place.kind === 'claim' ? { kind: 'edge', id: place.id } : nodeOf(place)}
      nameOf={(target) => nameOf(text, index, target)}
      instructions={text.t.narration.instructions}
      instructionsId={props.instructionsId}
      onPlace={handlePlace}
      onStuck={() => announce(text.t.narration.nothingThere)}
      onOpen={(target) => {
        if (target.kind === 'edge') chooseClaim(app, target.id)
        else if (!answerChoosing(app, target.id)) chooseEntity(app, target.id)
      }}
      onMenu={props.onMenu}
      onLeave={() => document.getElementById(REGION_IDS.list)?.focus()}
    />
  )
}

const nodeOf = (place: { readonly kind: string; readonly id?: string }): CanvasTarget | null =>
  place.kind === 'entity' && place.id !== undefined ? { kind: 'node', id: place.id } : null
