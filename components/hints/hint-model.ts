import type { LocalText } from '#graph-data/schema/primitives.ts'

/** For the app, which looks whether the keyboard is in it. */
export const HINT_ID = 'isnad-hint'

/** In the order in which they are shown. */
export const HINTS = ['line', 'look', 'copy'] as const
export type Hint = (typeof HINTS)[number]

export interface HintNoteProps {
  readonly hint: Hint
  /** It was asked for: the keyboard goes to it when it is there; `onFocused` is told then. */
  readonly takesFocus?: boolean
  readonly onFocused?: () => void
  /** To the next one; after the last there is none. */
  readonly onNext: () => void
  /** No more of them. */
  readonly onEnd: () => void
  /** The page that says how to get the articles. */
  readonly onOpenArticles: () => void
}

export interface HintWords {
  readonly title: LocalText
  readonly text: LocalText
}
