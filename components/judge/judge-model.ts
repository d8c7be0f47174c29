import type { LocalText } from '#graph-data/schema/primitives.ts'

/** What a class judges, without our reading of it. */
export interface JudgeCase {
  readonly claim: string
  readonly evidence: string
  /** Our sentence, without its status: that would be a reading. */
  readonly statement: LocalText
  /** The article's words and what they stand in; `null` while they are fetched. */
  readonly quote: {
    readonly text: string
    readonly language: string
    readonly article: string
    readonly publisher: LocalText
    /** EDTF. */
    readonly date: string
    readonly paragraph: number
  } | null
}

/** Something that can be judged at this step. */
export interface JudgePassage {
  readonly claim: string
  readonly evidence: string
  readonly publisher: LocalText
  readonly paragraph: number
}

export type JudgeQuestionKind = 'support' | 'mode'

/** A question with its cards, in their order. */
export interface JudgeQuestionModel {
  readonly kind: JudgeQuestionKind
  readonly choices: readonly {
    readonly word: string
    readonly count: number
    /** Of all answers, 0 to 1. */
    readonly share: number
  }[]
  readonly total: number
  /** Place of the card that most chose; `null` while nobody answered, or where two are level. */
  readonly leading: number | null
  /** Place of the card that the editors' reading is. */
  readonly editors: number
}

export interface JudgeRoundModel {
  readonly stage: JudgeQuestionKind | 'proof'
  readonly questions: Readonly<Record<JudgeQuestionKind, JudgeQuestionModel>>
}
