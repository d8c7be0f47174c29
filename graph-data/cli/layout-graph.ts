import type { Claim } from '../schema/claim.ts'
import type { Entity } from '../schema/entity.ts'
import { listOf } from '../schema/list-of.ts'

/** What the layout has to place: nodes with the room they need, and what pulls them together. */
export interface LayoutGraph {
  readonly nodes: readonly LayoutNode[]
  /** One per pair of entities, however many claims join them. */
  readonly links: readonly LayoutLink[]
}

export interface LayoutNode {
  readonly id: string
  /** Room for body and label in model units, for the longer of the two languages. */
  readonly width: number
  readonly height: number
}

export interface LayoutLink {
  readonly a: string
  readonly b: string
  readonly weight: number
  /** Number of claims between the two, drawn as so many lines; 0 where a role only pulls. */
  readonly lines: number
}

/** Body of a node with the free room around it, model units (components/canvas/kind-look.ts). */
const BODY = 66
/** An average letter of a 14 px label, and a line of it, with the room of a label held readable when zoomed out. */
const LETTER = 9.5
const LINE = 26
const WRAP_AT = 14
const FURTHER_CLAIM = 0.25
const ROLE_WEIGHT = 0.2

/** Every entity that a claim has as an end or in a role, and what joins them. */
export function layoutGraph(
  entities: readonly Pick<Entity, 'id' | 'short'>[],
  claims: readonly Pick<Claim, 'subject' | 'object' | 'with'>[],
): LayoutGraph {
  const links = new Map<string, LayoutLink>()
  const join = (one: string, other: string, weight: number, lines: number) => {
    if (one === other) return
    const [a, b] = one < other ? [one, other] : [other, one]
    const known = links.get(`${a} ${b}`)
    const more = known ? known.weight + weight * FURTHER_CLAIM : weight
    links.set(`${a} ${b}`, { a, b, weight: more, lines: lines + (known?.lines ?? 0) })
  }
  const named = new Set<string>()
  for (const { subject, object, with: roles } of claims) {
    named.add(subject)
    if (object !== undefined) {
      named.add(object)
      join(subject, object, 1, 1)
    }
    for (const id of Object.values(roles).flatMap((ids) => listOf(ids))) {
      named.add(id)
      join(subject, id, ROLE_WEIGHT, 0)
      if (object !== undefined) join(object, id, ROLE_WEIGHT, 0)
    }
  }
  return {
    nodes: entities
      .filter(({ id }) => named.has(id))
      .map(layoutNode)
      .sort(byId),
    links: [...links.values()].sort((x, y) => (`${x.a} ${x.b}` < `${y.a} ${y.b}` ? -1 : 1)),
  }
}

function layoutNode({ id, short }: Pick<Entity, 'id' | 'short'>): LayoutNode {
  const longest = Math.max([...short.ar].length, [...short.en].length)
  const lines = longest > WRAP_AT ? 2 : 1
  const letters = lines === 2 ? Math.ceil(longest * 0.6) : longest
  return { id, width: Math.max(BODY, letters * LETTER), height: BODY + lines * LINE }
}

const byId = (x: { readonly id: string }, y: { readonly id: string }) => (x.id < y.id ? -1 : 1)
