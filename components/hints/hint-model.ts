import type { LocalText } from '#graph-data/schema/primitives.ts'

/** For the app, which moves the focus to a hint that was asked for. */
export const HINT_ID = 'isnad-hint'

/** In the order in which they are shown. */
export const HINTS = ['line', 'look', 'copy'] as const
export type Hint = (typeof HINTS)[number]

export interface HintNoteProps {
  readonly hint: Hint
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
