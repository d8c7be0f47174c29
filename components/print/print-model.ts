import type { LineFamily } from '#graph-data/derive/line-family.ts'
import type { LocalText } from '#graph-data/schema/primitives.ts'
import type { EntityKind } from '#graph-data/schema/vocabulary.ts'
import type { ListedClaim } from '../ui/listed-claim.ts'
import type { Sign } from '../ui/sign-look.ts'

/** The picture on paper: what is shown now, its legend, its claims, and where it comes from. */
export interface PrintSheetProps {
  readonly title: LocalText
  /** What the view says of itself. */
  readonly sentence: LocalText
  /** Data address of the drawn picture on white; `null` where none could be drawn. */
  readonly picture: string | null
  readonly families: Readonly<Record<LineFamily, number>>
  readonly kinds: readonly { readonly kind: EntityKind; readonly label: LocalText; readonly count: number }[]
  /** Signs that stand in the picture, with what they mean. */
  readonly signs: readonly { readonly sign: Sign; readonly word: string }[]
  readonly claims: readonly PrintedClaim[]
  readonly totalClaims: number
  readonly version: string
  /** ISO date. */
  readonly released: string
  readonly link: string
}

export interface PrintedClaim extends ListedClaim {
  readonly places: readonly {
    readonly articleId: string
    readonly publisher: LocalText
    readonly paragraphs: readonly number[]
  }[]
}
