import type { LocalText } from '#graph-data/schema/primitives.ts'

export interface OpeningPanelProps {
  readonly title: LocalText
  /** Frames the picture now shown: of the opening view or of the theme in force. */
  readonly sentence: LocalText
  /** Articles with a page of their own, and further ones that stand inside one of them. */
  readonly articles: { readonly own: number; readonly inside: number }
  /** EDTF dates of the first and the last article; `null` where there is none. */
  readonly dates: { readonly from: string; readonly to: string } | null
  readonly themes: readonly { readonly id: string; readonly title: LocalText; readonly entityCount: number }[]
  /** What is shown now; `around` names the entity. */
  readonly view: OpeningPanelView
  readonly shown: { readonly entities: number; readonly claims: number }
  readonly total: { readonly entities: number; readonly claims: number }
  /** The story to begin with; `null`: the collection has none. */
  readonly story: { readonly minutes: number } | null
  readonly onStartStory: () => void
  readonly onShowOpening: () => void
  readonly onShowAll: () => void
  readonly onShowTheme: (themeId: string) => void
  /** Opens the proof of one well chosen claim. */
  readonly onStartWithClaim: () => void
}

export type OpeningPanelView =
  | { readonly kind: 'opening' }
  | { readonly kind: 'all' }
  | { readonly kind: 'theme'; readonly id: string }
  | { readonly kind: 'around'; readonly label: LocalText }
  /** Entities chosen by hand; the label says so. */
  | { readonly kind: 'these'; readonly label: LocalText }
