import type { CoreClaim } from '#graph-data/compile/core-file.ts'
import { type Dispute, disputeOf } from '#graph-data/derive/dispute.ts'
import type { LineFamily } from '#graph-data/derive/line-family.ts'
import { MODES } from '#graph-data/schema/closed-lists.ts'
import type { LocalText } from '#graph-data/schema/primitives.ts'
import type { EntityKind, Mode } from '#graph-data/schema/vocabulary.ts'
import type { CollectionIndex } from './collection-index.ts'

/** An entity as views name it. */
export interface EntityName {
  readonly id: string
  readonly label: LocalText
  readonly kind: EntityKind
}

/**
 * An entity's name and kind.
 *
 * @throws {Error} naming the id if the collection lacks it: the validator forbids that, so it is a bug.
 */
export function entityName(index: CollectionIndex, id: string): EntityName {
  const entity = index.entities.get(id)
  if (!entity) throw new Error(`entity ${id} is not in the collection`)
  return { id, label: entity.label, kind: entity.kind }
}

/** What the collection calls the kind of an entity. */
export function kindLabelOf(index: CollectionIndex, id: string): LocalText {
  const { kind } = entityName(index, id)
  return index.core.kinds.find((entry) => entry.id === kind)?.label ?? { ar: kind, en: kind }
}

/** The mode of the evidence that gives the claim its family, the firmest first: what to call a claim more closely. */
export function leadingMode(claim: CoreClaim): Mode {
  const order: Readonly<Record<LineFamily, readonly Mode[]>> = {
    stated: ['fact'],
    said: ['fact', 'opinion'],
    planned: ['plan', 'request'],
    conditional: ['possible', 'conditional'],
    denied: MODES,
  }
  const stance = claim.family === 'denied' ? 'denies' : 'asserts'
  const modes = new Set(claim.evidence.filter((piece) => piece.stance === stance).map((piece) => piece.mode))
  return order[claim.family].find((mode) => modes.has(mode)) ?? claim.evidence[0]?.mode ?? 'fact'
}

/** Who denies it, by name: origins that are entities. An unnamed speaker is told in the proof alone. */
export function deniersOf(index: CollectionIndex, claim: CoreClaim): readonly LocalText[] {
  const origins = new Set(
    claim.evidence.filter((piece) => piece.stance === 'denies').map((piece) => piece.origin),
  )
  return [...origins].flatMap((origin) => index.entities.get(origin)?.label ?? [])
}

/** In what it is contested; `null` where it is not. */
export const disputeIn = (index: CollectionIndex, claim: CoreClaim): Dispute | null =>
  claim.status === 'contested'
    ? disputeOf(
        claim,
        (index.conflictsOf.get(claim.id) ?? []).map(({ kind }) => kind),
      )
    : null

/** What a sentence needs to be said with its status. */
export const statusFactsOf = (index: CollectionIndex, claim: CoreClaim) => ({
  statement: claim.statement,
  status: claim.status,
  dispute: disputeIn(index, claim),
  mode: leadingMode(claim),
  deniedBy: deniersOf(index, claim),
})

/** Whether it gets the split marker: in a conflict, or asserted and denied. */
export const isContested = (index: CollectionIndex, claim: CoreClaim): boolean =>
  claim.status === 'contested' || (index.conflictsOf.get(claim.id)?.length ?? 0) > 0
