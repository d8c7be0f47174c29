import type { CoreClaim } from '#graph-data/compile/core-file.ts'
import { STATUSES, type Status } from '#graph-data/derive/status.ts'
import type { CollectionIndex } from '../collection-index.ts'
import { type FilterExtras, isHeard } from '../filter/apply-filter.ts'
import type { Without } from '../filter/view-filter.ts'
import { standingClaims } from './standing-claims.ts'

/** What becomes of the claims when articles, origins or speakers had never spoken. In the order of the collection. */
export interface Consequences {
  /** Nothing is left of them. */
  readonly falls: readonly CoreClaim[]
  /** They amount to something else: a report becomes a plan, a contested claim is only denied. */
  readonly changes: readonly StatusChange[]
  /** They stand as they were, on fewer independent origins. */
  readonly weaker: readonly WeakerClaim[]
  readonly stand: number
}

export interface StatusChange {
  readonly claim: CoreClaim
  readonly before: Status
  readonly after: Status
}

export interface WeakerClaim {
  readonly claim: CoreClaim
  readonly before: number
  readonly after: number
}

/** Works out what rests on the voices that are switched off. */
export function consequencesOf(
  index: CollectionIndex,
  without: Without,
  extras: Pick<FilterExtras, 'evidence'>,
): Consequences {
  const all = standingClaims(index, () => true)
  const left = standingClaims(index, (piece) => isHeard(piece, without, extras))
  const falls: CoreClaim[] = []
  const changes: StatusChange[] = []
  const weaker: WeakerClaim[] = []
  for (const claim of index.core.claims) {
    const [before, after] = [all.get(claim.id), left.get(claim.id)]
    if (!after || !before) falls.push(claim)
    else if (after.status !== before.status)
      changes.push({ claim, before: before.status, after: after.status })
    else if (after.origins < before.origins)
      weaker.push({ claim, before: before.origins, after: after.origins })
  }
  return { falls, changes: changes.toSorted(bySteps), weaker, stand: left.size }
}

/** Like changes beside one another, the firmest before the loosest. */
const bySteps = (one: StatusChange, other: StatusChange): number => stepOf(other) - stepOf(one)

const stepOf = ({ before, after }: StatusChange): number =>
  STATUSES.indexOf(before) * STATUSES.length + STATUSES.indexOf(after)
