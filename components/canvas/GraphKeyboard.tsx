import { type KeyboardEvent, type Ref, useImperativeHandle, useLayoutEffect, useRef } from 'react'
import type { CanvasModel, CanvasTarget, Point } from './canvas-model.ts'
import { focusKey } from './focus-key.ts'
import css from './GraphKeyboard.module.css'
import { graphKeyAction } from './graph-keys.ts'
import type { GraphView } from './graph-view.ts'
import { clearTarget, placeFocusButton, targetPoint } from './place-focus-button.ts'
import { type GraphWalk, useGraphWalk } from './use-graph-walk.ts'

/** What the rest of the page may ask of the keyboard's place in the graph. */
export interface GraphKeyboardHandle {
  /** Brings the focus to a target without a word. */
  readonly focusOn: (target: CanvasTarget) => void
  /**
   * The same without the focus, as after a click on what is opened by it and takes the focus itself: moved twice, it
   * would have the page laid out twice.
   */
  readonly standAt: (target: CanvasTarget) => void
  /** The camera moved, or another model stands in the picture: the button follows its target. */
  readonly follow: () => void
}

/** Where the keyboard stands. */
export interface GraphKeyboardPlace {
  readonly target: CanvasTarget
  /** The node whose edges are gone through, and the place of this one among them, from 1; `null` for a node. */
  readonly among: { readonly hub: string; readonly at: number; readonly of: number } | null
}

export interface GraphKeyboardProps {
  readonly ref: Ref<GraphKeyboardHandle>
  readonly model: CanvasModel
  /** `null` until the graph is drawn. */
  readonly view: GraphView | null
  /** Where the keyboard enters: what is selected; `null` for the chief node. */
  readonly entry: CanvasTarget | null
  /** Accessible name of a target. */
  readonly nameOf: (target: CanvasTarget) => string
  /** The graph's own keys in words, and the id by which the group refers to them. */
  readonly instructions: string
  readonly instructionsId: string
  /** The focus came to a target; `null`: it left the graph. */
  readonly onPlace: (place: GraphKeyboardPlace | null) => void
  /** A key led nowhere. */
  readonly onStuck: () => void
  readonly onOpen: (target: CanvasTarget) => void
  readonly onMenu: (target: CanvasTarget, point: Point) => void
  readonly onLeave: () => void
}

/**
 * The graph for the keyboard: one tab stop, a real button over the node or edge that has the focus. The canvas is a
 * picture; the button is what assistive technology knows.
 */
export function GraphKeyboard(props: GraphKeyboardProps) {
  const { ref, model, view, entry, nameOf, instructions, instructionsId, onPlace } = props
  const walk = useGraphWalk(model, entry)
  const shown = shownTargets(walk)
  const host = useRef<HTMLDivElement>(null)
  const buttons = useRef(new Map<string, HTMLButtonElement>())
  const isQuiet = useRef(false)
  const focus = (target: CanvasTarget | null) => {
    if (target) buttons.current.get(focusKey(target))?.focus({ preventScroll: true })
  }
  const follow = () => {
    if (!view) return
    for (const target of shown) {
      const button = buttons.current.get(focusKey(target))
      if (button) placeFocusButton(button, view, model, target)
    }
  }
  const latest = useRef({ follow, focus, walk })
  latest.current = { follow, focus, walk }
  useLayoutEffect(follow)
  useImperativeHandle(ref, () => {
    const focusOn = (target: CanvasTarget) => {
      isQuiet.current = true
      latest.current.focus(latest.current.walk.jump(target))
      isQuiet.current = false
    }
    const standAt = (target: CanvasTarget) => latest.current.walk.stand(target)
    return { focusOn, standAt, follow: () => latest.current.follow() }
  }, [])

  const handleFocus = (target: CanvasTarget) => {
    if (isQuiet.current) return
    const container = host.current?.parentElement
    if (view && container) clearTarget(container, view, model, target)
    onPlace({ target, among: amongOf(walk, target) })
  }
  return (
    <div ref={host} className={css.keyboard}>
      <p id={instructionsId} hidden>
        {instructions}
      </p>
      {shown.map((target) => (
        <button
          key={focusKey(target)}
          ref={(element) => {
            if (element) buttons.current.set(focusKey(target), element)
            else buttons.current.delete(focusKey(target))
          }}
          type="button"
          tabIndex={target === walk.at ? 0 : -1}
          className={css[target.kind]}
          data-focus-of={focusKey(target)}
          data-stood={(target === walk.at && walk.hasGone) || undefined}
          aria-label={nameOf(target)}
          onClick={() => props.onOpen(target)}
          onKeyDown={keyHandler(props, walk, focus)}
          onContextMenu={(event) => event.preventDefault()}
          onFocus={() => handleFocus(target)}
          onBlur={(event) => {
            if (!host.current?.contains(event.relatedTarget)) onPlace(null)
          }}
        />
      ))}
    </div>
  )
}

/** The present target and the one before it, in an order of their own: an element that moves in the page loses focus. */
function shownTargets({ at, before }: GraphWalk): readonly CanvasTarget[] {
  if (!at) return []
  const both = before && focusKey(before) !== focusKey(at) ? [at, before] : [at]
  return both.sort((a, b) => (focusKey(a) < focusKey(b) ? -1 : 1))
}

function amongOf({ ground, hub }: GraphWalk, target: CanvasTarget): GraphKeyboardPlace['among'] {
  if (target.kind === 'node') return null
  const from = hub ?? ground.edges.get(target.id)?.source
  const own = from === undefined ? [] : (ground.edgesOf.get(from) ?? [])
  return from === undefined ? null : { hub: from, at: own.indexOf(target.id) + 1, of: own.length }
}

/** Escape takes an edge back to its node first, so that two presses always leave. */
function keyHandler(
  props: GraphKeyboardProps,
  walk: GraphWalk,
  focus: (target: CanvasTarget | null) => void,
) {
  const { model, view, onMenu, onStuck, onLeave } = props
  return (event: KeyboardEvent): void => {
    const { at } = walk
    const action = graphKeyAction(event)
    if (!action || !at) return
    event.preventDefault()
    switch (action.kind) {
      case 'menu':
        onMenu(at, (view && targetPoint(view, model, at)) ?? { x: 0, y: 0 })
        break
      case 'walk': {
        const target = walk.step(action.step)
        if (target) focus(target)
        else onStuck()
        break
      }
      case 'leave': {
        const hub = at.kind === 'edge' ? (walk.hub ?? walk.ground.edges.get(at.id)?.source) : undefined
        if (hub === undefined) onLeave()
        else focus(walk.jump({ kind: 'node', id: hub }))
      }
    }
  }
}
