import { useEffect } from 'react'
import { choose, hideEntities, isolate, MOVE_STEP, nudgeNode, togglePin } from '#app/commands/focus.ts'
import { askCompare, askPath } from '#app/commands/inquire.ts'
import { entityName } from '#app/domain/claim-facts.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import { NodeMover } from '#components/focus/NodeMover.tsx'
import { SelectionBar } from '#components/focus/SelectionBar.tsx'
import { useText } from '#components/i18n/text-context.tsx'
import { useInquiryWords } from '#components/i18n/use-inquiry-words.ts'
import { REGION_IDS } from '#components/shell/region-ids.ts'
import { useApp, useExplorer } from './app-provider.tsx'

export interface PictureToolsProps {
  readonly index: CollectionIndex
  /** The node that is being moved by keys or buttons. */
  readonly moving: string | null
  readonly onMoved: () => void
}

/** Laid over the picture: what moves a node, or what can be done with the selection. */
export function PictureTools({ index, moving, onMoved }: PictureToolsProps) {
  return moving === null ? <Selection /> : <Mover key={moving} index={index} id={moving} onMoved={onMoved} />
}

function Mover(props: Pick<PictureToolsProps, 'index' | 'onMoved'> & { readonly id: string }) {
  const { index, id, onMoved } = props
  const app = useApp()
  const { local } = useText()
  const moved = useExplorer((state) => state.moved)
  const done = () => {
    onMoved()
    const graph = document.getElementById(REGION_IDS.graph)
    const button = graph?.querySelector<HTMLElement>('[data-focus-of][tabindex="0"]')
    button?.focus()
  }
  return (
    <NodeMover
      name={local(entityName(index, id).label)}
      isMoved={moved[id] !== undefined}
      onMove={(dx, dy) => nudgeNode(app, id, dx * MOVE_STEP, dy * MOVE_STEP)}
      onBack={() => {
        const { [id]: _back, ...others } = moved
        app.store.getState().setMoved(others)
      }}
      onDone={done}
    />
  )
}

function Selection() {
  const app = useApp()
  const { focus } = useInquiryWords()
  const chosen = useExplorer((state) => state.chosen)
  const pinned = useExplorer((state) => state.view.pinned)
  const [one = null, other = null] = chosen
  const clear = () => choose(app, [])
  const said = focus.selected({ count: chosen.length })
  useEffect(() => app.store.getState().announce(said), [app, said])
  return (
    <SelectionBar
      count={chosen.length}
      arePinned={chosen.every((id) => pinned?.includes(id))}
      onIsolate={() => isolate(app, chosen)}
      onHide={() => hideEntities(app, chosen)}
      onPin={() => togglePin(app, chosen)}
      onPath={() => {
        askPath(app, one, other)
        clear()
      }}
      onCompare={() => {
        askCompare(app, one, other)
        clear()
      }}
      onClear={clear}
    />
  )
}
