import type { EvidencePlace, RevealedPlace, StoryLanguage } from './class-state.ts'
import type { DrawnPoint } from './drawing.ts'
import type { JudgeQuestion, JudgeRound } from './judge-round.ts'
import type { TalkTimer } from './talk-timer.ts'

/** What the presenter's window may ask of the class's screen, which does it, or not, and tells its new state. */
export type Ask =
  | { readonly kind: 'next' }
  | { readonly kind: 'previous' }
  | { readonly kind: 'go'; readonly step: number }
  | { readonly kind: 'blank'; readonly isBlank: boolean }
  | { readonly kind: 'reveal'; readonly what: RevealedPlace | null }
  | { readonly kind: 'question'; readonly isAsking: boolean }
  | { readonly kind: 'overview'; readonly isOverview: boolean }
  | { readonly kind: 'language'; readonly lang: StoryLanguage }
  | { readonly kind: 'return' }
  | { readonly kind: 'laser'; readonly at: DrawnPoint | null }
  | { readonly kind: 'draw'; readonly stroke: number; readonly points: readonly DrawnPoint[] }
  | { readonly kind: 'wipe' }
  | { readonly kind: 'judge'; readonly what: EvidencePlace | null }
  | { readonly kind: 'judge-stage'; readonly stage: JudgeRound['stage'] }
  | {
      readonly kind: 'judge-count'
      readonly question: JudgeQuestion
      readonly choice: number
      readonly by: number
    }
  | { readonly kind: 'timer'; readonly timer: TalkTimer }
