/** The two questions that a class answers of a piece of evidence, in this order. */
export const JUDGE_QUESTIONS = ['support', 'mode'] as const
export type JudgeQuestion = (typeof JUDGE_QUESTIONS)[number]

/**
 * Answers to *does it support the claim?*: those of the ledger's verdicts that a class can tell apart by a raised card.
 * The order is that of the cards: A, B, C …
 */
export const SUPPORT_CHOICES = ['supports', 'says-less', 'plan', 'not-here', 'denied'] as const

/** Answers to *how sure is the text?*: the modes of evidence, in the order of the cards. */
export const MODE_CHOICES = ['fact', 'plan', 'possible', 'conditional', 'request', 'opinion'] as const

/** How many chose what; in the order of the cards. */
export interface JudgeCounts {
  readonly support: readonly number[]
  readonly mode: readonly number[]
}

/** A class judges one piece of evidence. Lives in memory only. */
export interface JudgeRound {
  readonly claim: string
  readonly evidence: string
  /** The question that is put now; `proof`: both are answered and the proof is open. */
  readonly stage: JudgeQuestion | 'proof'
  readonly counts: JudgeCounts
}

/** More than sit in any room. */
export const MAX_COUNT = 999

const CHOICES_OF = { support: SUPPORT_CHOICES, mode: MODE_CHOICES } as const

/** How many answers a question has. */
export const choiceCount = (question: JudgeQuestion): number => CHOICES_OF[question].length

/** A round in which nobody has answered yet. */
export function newRound(place: { readonly claim: string; readonly evidence: string }): JudgeRound {
  return {
    claim: place.claim,
    evidence: place.evidence,
    stage: 'support',
    counts: { support: SUPPORT_CHOICES.map(() => 0), mode: MODE_CHOICES.map(() => 0) },
  }
}

/**
 * Count one answer more or fewer.
 *
 * @param choice place of the card, from 0; one that the question does not have changes nothing
 * @param by hands to add, or to take away; a count stays between 0 and `MAX_COUNT`
 */
export function withCount(
  round: JudgeRound,
  question: JudgeQuestion,
  choice: number,
  by: number,
): JudgeRound {
  const counts = round.counts[question].map((count, at) =>
    at === choice ? Math.min(MAX_COUNT, Math.max(0, count + Math.trunc(by))) : count,
  )
  return { ...round, counts: { ...round.counts, [question]: counts } }
}

/** What a question came to. */
export interface Tally {
  readonly total: number
  /** Share of each card, 0 to 1; all 0 while nobody has answered. */
  readonly shares: readonly number[]
  /** Place of the card that most chose; `null` while nobody has answered, and where several are level. */
  readonly leading: number | null
}

/** Sums, shares and the leading answer of a question. */
export function tallyOf(counts: readonly number[]): Tally {
  const total = counts.reduce((sum, count) => sum + count, 0)
  const most = Math.max(0, ...counts)
  const leaders = counts.flatMap((count, at) => (count === most ? [at] : []))
  const [first, ...others] = leaders
  return {
    total,
    shares: counts.map((count) => (total === 0 ? 0 : count / total)),
    leading: most === 0 || first === undefined || others.length > 0 ? null : first,
  }
}
