import { useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { CanvasModel, CanvasTarget } from './canvas-model.ts'
import {
  isOnGround,
  type Walk,
  type WalkGround,
  type WalkStep,
  walkGround,
  walkStep,
  walkTo,
} from './geometry/graph-walk.ts'
import { sameTarget } from './geometry/lit.ts'

/** Where the keyboard is in the graph; it stays there while the picture changes, as long as its target is in view. */
export interface GraphWalk {
  readonly ground: WalkGround
  /** `null` in an empty picture. */
  readonly at: CanvasTarget | null
  /** Where it was before: its button stays in the page until the focus has left it. */
  readonly before: CanvasTarget | null
  /** The node whose neighbours or edges are being gone through. */
  readonly hub: string | null
  /** One step, rendered at once. @returns where it led; `null` if nowhere */
  readonly step: (step: WalkStep) => CanvasTarget | null
  /** Goes to a target, rendered at once. @returns the target; `null` if it is not in view */
  readonly jump: (target: CanvasTarget) => CanvasTarget | null
  /** Goes to a target with the next rendering. */
  readonly stand: (target: CanvasTarget) => void
  /** Whether it has been walked or gone anywhere yet. */
  readonly hasGone: boolean
}

/** @param entry where the keyboard enters while it has not walked yet: what is selected */
export function useGraphWalk(model: CanvasModel, entry: CanvasTarget | null): GraphWalk {
  const ground = useMemo(() => walkGround(model), [model])
  const [state, setState] = useState<{ readonly walk: Walk | null; readonly before: CanvasTarget | null }>({
    walk: null,
    before: null,
  })
  const walk = presentWalk(ground, model, state.walk, entry)
  const latest = useRef({ ground, walk })
  latest.current = { ground, walk }

  const stand = (next: Walk) => setState({ walk: next, before: latest.current.walk?.at ?? null })
  const go = (next: Walk): CanvasTarget => {
    // At once, because the focus moves to the button of the new place before the key's event is over.
    flushSync(() => stand(next))
    return next.at
  }
  return {
    ground,
    at: walk?.at ?? null,
    before: state.before && isOnGround(ground, state.before) ? state.before : null,
    hub: walk?.hub ?? null,
    step: (step) => {
      const { ground, walk } = latest.current
      const next = walk && walkStep(ground, walk, step)
      return next && next !== walk ? go(next) : null
    },
    jump: (target) => {
      const { ground, walk } = latest.current
      if (!isOnGround(ground, target)) return null
      return walk && sameTarget(walk.at, target) ? target : go(walkTo(walk, target))
    },
    stand: (target) => {
      const { ground, walk } = latest.current
      if (isOnGround(ground, target)) stand(walkTo(walk, target))
    },
    hasGone: state.walk !== null,
  }
}

/** The walk as it stands; once its place is out of view, from its nearest earlier place, what is selected, the chief node. */
function presentWalk(
  ground: WalkGround,
  model: CanvasModel,
  walk: Walk | null,
  entry: CanvasTarget | null,
): Walk | null {
  if (walk && isOnGround(ground, walk.at)) return walk
  const known = [...(walk?.path.toReversed() ?? []), ...(entry ? [entry] : [])]
  const at = known.find((target) => isOnGround(ground, target)) ?? chiefNode(model)
  return at && { at, hub: null, path: [] }
}

function chiefNode({ nodes }: CanvasModel): CanvasTarget | null {
  const [first, ...others] = nodes
  if (!first) return null
  return { kind: 'node', id: others.reduce((best, node) => (node.rank > best.rank ? node : best), first).id }
}
