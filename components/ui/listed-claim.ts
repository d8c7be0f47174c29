import type { LineFamily } from '#graph-data/derive/line-family.ts'
import type { LocalText } from '#graph-data/schema/primitives.ts'
import type { Mode } from '#graph-data/schema/vocabulary.ts'
import type { SpokenClaim } from '../i18n/claim-sentence.ts'

/** A claim as lists, outline and paper show it; everything in it is known from the core file. */
export interface ListedClaim extends SpokenClaim {
  readonly id: string
  readonly family: LineFamily
  /** Mode of the evidence that gives the claim its family; names the status closer (planned, requested, possible). */
  readonly mode: Mode
  /** Who denies it, for "Denied by …"; empty where not known or not denied. */
  readonly deniedBy: readonly LocalText[]
  /** Stands in a conflict, or is asserted and denied. */
  readonly contested: boolean
}
