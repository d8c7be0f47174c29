import type { LineFamily } from '#graph-data/derive/line-family.ts'
import type { Span } from '#graph-data/schema/primitives.ts'
import type { EntityKind } from '#graph-data/schema/vocabulary.ts'

/** A text with the letters that were asked for: code points. */
export interface MarkedWords {
  readonly text: string
  readonly marks: readonly Span[]
  readonly language: string
}

export type SearchRow =
  | {
      readonly kind: 'entity'
      readonly id: string
      readonly of: EntityKind
      readonly label: MarkedWords
      /** Another name under which it was found. */
      readonly also: MarkedWords | null
    }
  | {
      readonly kind: 'claim'
      readonly id: string
      readonly family: LineFamily
      /** Its sentence with its status. */
      readonly sentence: MarkedWords
      /** The article's words, where they are what was found. */
      readonly quote: MarkedWords | null
    }
  | {
      readonly kind: 'paragraph'
      readonly id: string
      readonly publisher: string
      readonly n: number
      /** Our restatement, cut where the words stand far inside it. */
      readonly text: MarkedWords
    }

export interface SearchPanelProps {
  readonly query: string
  readonly entities: readonly SearchRow[]
  readonly claims: readonly SearchRow[]
  readonly paragraphs: readonly SearchRow[]
  /** The collection is still being taken in; what is found now is not all. */
  readonly isGrowing: boolean
  readonly onQuery: (query: string) => void
  /** By the id of a row. */
  readonly onOpen: (id: string) => void
  readonly onClose: () => void
}
