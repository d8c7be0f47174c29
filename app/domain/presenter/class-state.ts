import type { Stroke } from './drawing.ts'
import type { JudgeRound } from './judge-round.ts'
import type { TalkTimer } from './talk-timer.ts'

/** Languages of a story on the class's screen: one, or one large with the other below it. */
export const STORY_LANGUAGES = ['ar', 'en', 'both'] as const
export type StoryLanguage = (typeof STORY_LANGUAGES)[number]

export interface EvidencePlace {
  readonly claim: string
  readonly evidence: string
}

/** A piece of evidence shown over a step; `null`: the claim's first. */
export interface RevealedPlace {
  readonly claim: string
  readonly evidence: string | null
}

/** What the class's screen shows, as the presenter's window hears of it. Notes are no part of it. */
export interface ClassState {
  /** Index of the step. */
  readonly step: number
  readonly lang: StoryLanguage
  readonly isBlank: boolean
  readonly revealed: RevealedPlace | null
  readonly isOverview: boolean
  readonly isPlaying: boolean
  /** The question to the class is shown. */
  readonly isAsking: boolean
  /** The class's screen left the story for the graph, and can come back to this step. */
  readonly isExploring: boolean
  readonly strokes: readonly Stroke[]
  readonly judging: JudgeRound | null
  /** Kept for the presenter's window, in case that is loaded anew. */
  readonly timer: TalkTimer | null
}
