import type { LineFamily } from '#graph-data/derive/line-family.ts'
import type { LocalText } from '#graph-data/schema/primitives.ts'
import type { EntityKind } from '#graph-data/schema/vocabulary.ts'

/** Dimensions of a filter that are lists of options, in the order of the panel. */
export const SECTIONS = [
  'families',
  'kinds',
  'groups',
  'predicates',
  'speakers',
  'articles',
  'verdicts',
] as const
export type SectionId = (typeof SECTIONS)[number]

export interface FilterOption {
  readonly id: string
  /** In the reader's language. */
  readonly label: string
  /** How many would be shown with it, all other dimensions as they are. */
  readonly count: number
  readonly isShown: boolean
  /** Drawn before the label. */
  readonly sample?:
    | { readonly kind: 'family'; readonly family: LineFamily }
    | { readonly kind: 'kind'; readonly of: EntityKind }
}

export interface FilterSection {
  readonly id: SectionId
  readonly options: readonly FilterOption[]
}

/** What a filter asks for, in parts of a sentence. Names are cut by the sentence, not here. */
export type FilterPart =
  | { readonly kind: 'families'; readonly families: readonly LineFamily[] }
  | {
      readonly kind: 'named'
      readonly of: 'kinds' | 'relations' | 'speakers' | 'articles'
      /** Only these, or all but these. */
      readonly isOnly: boolean
      readonly names: readonly LocalText[]
    }
  | { readonly kind: 'verdicts' | 'without'; readonly names: readonly LocalText[] }
  | { readonly kind: 'origins'; readonly least: number }
  | {
      readonly kind: 'time'
      readonly basis: 'holds' | 'said'
      readonly edtf: string
      readonly undated: boolean
    }

/** What is shown of the view, and why no more. */
export interface FilterSummary {
  readonly entities: number
  readonly totalEntities: number
  readonly claims: number
  readonly parts: readonly FilterPart[]
}

/** A view that the reader keeps under a name. */
export interface SavedViewRow {
  readonly id: string
  readonly name: string
  readonly href: string
}

export interface SavedViewsProps {
  readonly views: readonly SavedViewRow[]
  /** The browser refuses storage: views last until the page is closed. */
  readonly isBlocked: boolean
  readonly onSave: (name: string) => void
  readonly onOpen: (id: string) => void
  readonly onRename: (id: string, name: string) => void
  /** Deletes it and returns how to take that back. */
  readonly onDelete: (id: string) => () => void
}

export interface FilterPanelProps {
  readonly summary: FilterSummary
  readonly sections: readonly FilterSection[]
  readonly origins: {
    readonly least: number
    readonly steps: readonly { readonly least: number; readonly count: number }[]
  }
  readonly isNarrowed: boolean
  /** What becomes of what is filtered out. */
  readonly look: 'hide' | 'dim'
  readonly saved: SavedViewsProps
  readonly onToggle: (section: SectionId, id: string) => void
  readonly onOnly: (section: SectionId, id: string) => void
  readonly onInvert: (section: SectionId) => void
  /** Everything of one section again. */
  readonly onWhole: (section: SectionId) => void
  readonly onOrigins: (least: number) => void
  readonly onLook: (look: 'hide' | 'dim') => void
  readonly onClear: () => void
  readonly onClose: () => void
}
