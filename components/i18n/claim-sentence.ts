import type { Dispute } from '#graph-data/derive/dispute.ts'
import type { Status } from '#graph-data/derive/status.ts'
import type { LocalText } from '#graph-data/schema/primitives.ts'
import type { Mode } from '#graph-data/schema/vocabulary.ts'
import type { Text } from './create-text.ts'

/** What is needed to say a claim with its status. */
export interface SpokenClaim {
  readonly statement: LocalText
  readonly status: Status
  /** In what a contested claim is contested; without it, it is said to be contested and no more. */
  readonly dispute?: Dispute | null
  readonly mode?: Mode
  readonly deniedBy?: readonly LocalText[]
}

/**
 * What has to stand before a claim's sentence so that nobody takes it for an established fact.
 *
 * @returns "Denied by …:", "Planned:" and the like, colon included; `null` for a supported claim
 */
export function statusPrefix(text: Text, claim: SpokenClaim): string | null {
  const { prefix } = text.t.words
  switch (claim.status) {
    case 'supported':
      return null
    case 'held':
      return prefix.held
    case 'contested':
      return disputePrefix(text, claim)
    case 'prospective':
      return claim.mode === undefined ? prefix.prospectiveUnknown : prefix.prospective[claim.mode]
    case 'denied': {
      const names = (claim.deniedBy ?? []).map(text.local)
      return names.length === 0 ? prefix.denied : prefix.deniedBy({ names: text.list(names) })
    }
  }
}

/** Only a denial is called contested; where tellings differ, it is said in what, and what the claim is all the same. */
function disputePrefix(text: Text, { dispute, mode }: SpokenClaim): string {
  const { prefix } = text.t.words
  if (!dispute || dispute.in === 'denial') return prefix.contested
  const as = dispute.otherwise === 'held' ? 'opinion' : dispute.otherwise === 'prospective' ? mode : undefined
  const what = prefix.toldWhat[dispute.in]
  if (as === undefined || as === 'fact') return prefix.told({ what })
  return prefix.toldAs({ as: prefix.toldMode[as], what })
}

/** A claim's sentence, preceded by its status: for headings, accessible names, titles and exports. */
export function claimSentence(text: Text, claim: SpokenClaim): string {
  const prefix = statusPrefix(text, claim)
  const sentence = text.local(claim.statement)
  return prefix === null ? sentence : `${prefix} ${sentence}`
}
