import type { CoreClaim } from '#graph-data/compile/core-file.ts'
import type { PlayedStep } from '#graph-data/compile/story-files.ts'
import { graphOf } from '../build-graph.ts'
import type { CollectionIndex } from '../collection-index.ts'
import { parseFilterPair } from '../filter/filter-address.ts'
import { NO_FILTER, type ViewFilter } from '../filter/view-filter.ts'

/** What a step draws. Ids of entities and claims, in the order of the collection. */
export interface StepPicture {
  /** Drawn in full, with names. */
  readonly focus: readonly string[]
  /** Drawn pale, without names. */
  readonly context: readonly string[]
  readonly claims: readonly string[]
  /** What the camera is fitted to. */
  readonly camera: readonly string[]
}

/**
 * Works out what a step draws: its focus, the ends of the lines it chooses, and its context; by default all lines
 * between entities in focus. What the collection does not draw at all (mere voices) is passed over.
 */
export function stepPicture(index: CollectionIndex, step: PlayedStep): StepPicture {
  const graph = graphOf(index.core)
  const asked = new Set(step.focus)
  const claims = drawnClaims(index, step, asked)
  const full = new Set([...asked, ...claims.flatMap(endsOf)])
  const context = new Set(step.context)
  const camera = step.camera === 'fit' ? null : step.camera.filter((id) => graph.hasNode(id))
  const focus = graph.filterNodes((id) => full.has(id))
  return {
    focus,
    context: graph.filterNodes((id) => context.has(id) && !full.has(id)),
    claims: claims.map(({ id }) => id),
    camera: camera && camera.length > 0 ? camera : focus,
  }
}

function drawnClaims(
  index: CollectionIndex,
  step: PlayedStep,
  focus: ReadonlySet<string>,
): readonly CoreClaim[] {
  if (step.claims)
    return step.claims
      .flatMap((id) => index.claims.get(id) ?? [])
      .filter((claim) => claim.object !== undefined)
  return index.core.claims.filter(
    ({ subject, object }) => object !== undefined && focus.has(subject) && focus.has(object),
  )
}

const endsOf = ({ subject, object }: CoreClaim): readonly string[] =>
  object === undefined ? [subject] : [subject, object]

/** What narrows the graph for a class that leaves the step to explore. Written as in addresses. */
export function stepFilter({ filters }: PlayedStep): ViewFilter {
  return Object.entries(filters).reduce<ViewFilter>(
    (filter, [key, ids]) => parseFilterPair(key, (ids ?? []).join(','), filter) ?? filter,
    NO_FILTER,
  )
}

/** A number for each claim that the sentences of a step rest on, from 1, in the order of reading. */
export function evidenceNumbers(step: PlayedStep): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>()
  for (const id of step.text.flatMap(({ claims }) => claims)) {
    if (!numbers.has(id)) numbers.set(id, numbers.size + 1)
  }
  return numbers
}

/** Whole minutes, at least one: what a reader wants to know before beginning. */
export const minutesOf = (seconds: number): number => Math.max(1, Math.round(seconds / 60))
