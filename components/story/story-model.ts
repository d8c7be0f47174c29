import type { LineFamily } from '#graph-data/derive/line-family.ts'
import type { LocalText } from '#graph-data/schema/primitives.ts'

/** One language, or both at once: then that of the interface is the large one. */
export type StoryLang = 'ar' | 'en' | 'both'

/** A claim that a sentence rests on. */
export interface EvidenceChipModel {
  /** From 1, in the order of the step. */
  readonly number: number
  readonly claim: string
  readonly family: LineFamily
  /** The claim's sentence with its status, in the reader's language. */
  readonly sentence: string
}

export interface SentenceModel {
  readonly text: LocalText
  readonly chips: readonly EvidenceChipModel[]
  /** The editors' own words. */
  readonly isEditorial: boolean
}

export interface StepModel {
  readonly id: string
  /** From 1. */
  readonly at: number
  readonly title: LocalText
  /** The stretch of time it is about, in words. */
  readonly time: string | null
  readonly sentences: readonly SentenceModel[]
  readonly ask: LocalText | null
  /** What its picture shows: names to explore, lines to open. */
  readonly entities: readonly { readonly id: string; readonly name: LocalText; readonly kind: LocalText }[]
  readonly lines: readonly {
    readonly claim: string
    readonly family: LineFamily
    readonly sentence: string
  }[]
}

export interface StoryModel {
  readonly id: string
  readonly title: LocalText
  readonly summary: LocalText
  readonly steps: readonly StepModel[]
}

/** One more thing that can be done with a story, in its menu. */
export interface StoryAction {
  readonly id: string
  readonly label: string
  readonly onRun: () => void
}
