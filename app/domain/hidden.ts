import { LINE_FAMILIES, type LineFamily } from '#graph-data/derive/line-family.ts'
import { ENTITY_KINDS } from '#graph-data/schema/closed-lists.ts'
import type { EntityKind } from '#graph-data/schema/vocabulary.ts'
import { graphOf } from './build-graph.ts'
import type { CollectionIndex } from './collection-index.ts'
import type { VisibleGraph } from './visible-graph.ts'

/** What the legend has switched off. Both lists are in the order of the legend, without repeats. */
export interface Hidden {
  readonly families: readonly LineFamily[]
  readonly kinds: readonly EntityKind[]
}

export const NOTHING_HIDDEN: Hidden = { families: [], kinds: [] }

export const isAnythingHidden = ({ families, kinds }: Hidden): boolean => families.length + kinds.length > 0

/**
 * A view without what is hidden: nodes of hidden kinds with their edges, and edges of hidden families. Nodes that lose
 * all their edges stay: they are still what the view is about.
 *
 * @param keep what is shown whatever is hidden: the claim or entity that is open, with its ends
 */
export function withoutHidden(
  index: CollectionIndex,
  visible: VisibleGraph,
  hidden: Hidden,
  keep: { readonly nodes: readonly string[]; readonly edges: readonly string[] } = { nodes: [], edges: [] },
): VisibleGraph {
  if (!isAnythingHidden(hidden)) return visible
  const kinds = new Set<string>(hidden.kinds)
  const families = new Set<string>(hidden.families)
  const graph = graphOf(index.core)
  const nodes = visible.nodes.filter(
    (id) => keep.nodes.includes(id) || !kinds.has(index.entities.get(id)?.kind ?? ''),
  )
  const shown = new Set(nodes)
  const edges = visible.edges.filter(
    (id) =>
      shown.has(graph.source(id)) &&
      shown.has(graph.target(id)) &&
      (keep.edges.includes(id) || !families.has(index.claims.get(id)?.family ?? '')),
  )
  return { nodes, edges }
}

/** Hidden with one family or kind switched the other way. */
export function toggled(hidden: Hidden, item: LineFamily | EntityKind): Hidden {
  const change = <T extends string>(all: readonly T[], now: readonly T[]): readonly T[] =>
    all.filter((one) => (one === item) !== now.includes(one))
  return {
    families: change(LINE_FAMILIES, hidden.families),
    kinds: change(ENTITY_KINDS, hidden.kinds),
  }
}

/** Of its sort, only this one: the other families, or the other kinds, are hidden; the other sort is left as it is. */
export function onlyThis(hidden: Hidden, item: LineFamily | EntityKind): Hidden {
  if (isFamily(item)) return { ...hidden, families: LINE_FAMILIES.filter((family) => family !== item) }
  return { ...hidden, kinds: ENTITY_KINDS.filter((kind) => kind !== item) }
}

/**
 * Reads the value of `hide=` in an address, whose commas may come escaped.
 *
 * @returns `null` if a word of it is neither a family nor a kind
 */
export function parseHidden(value: string): Hidden | null {
  const words = new Set(value.split(/,|%2c/i))
  const families = LINE_FAMILIES.filter((family) => words.has(family))
  const kinds = ENTITY_KINDS.filter((kind) => words.has(kind))
  return families.length + kinds.length === words.size ? { families, kinds } : null
}

/** Writes the value of `hide=`; empty if nothing is hidden. Inverse of `parseHidden`. */
export const formatHidden = ({ families, kinds }: Hidden): string => [...families, ...kinds].join(',')

const isFamily = (item: string): item is LineFamily => LINE_FAMILIES.some((family) => family === item)
