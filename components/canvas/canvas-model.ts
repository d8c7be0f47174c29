import type { LineFamily } from '#graph-data/derive/line-family.ts'
import type { EntityKind } from '#graph-data/schema/vocabulary.ts'
import type { ResolvedCanvasTheme } from '../ui/read-canvas-theme.ts'

/** What the canvas can draw. The canvas owns this type; `app/screens` makes it from the collection and the view. */
export interface CanvasModel {
  readonly nodes: readonly CanvasNode[]
  readonly edges: readonly CanvasEdge[]
  /** Roles of the selected claim, drawn as thin lines from the middle of its edge; empty when no claim is selected. */
  readonly spokes: readonly CanvasSpoke[]
  readonly hulls?: readonly CanvasHull[]
  /** Sizes of labels, of the usual ones: for the last row of a room. */
  readonly fontScale?: FontScale
}

export interface FontScale {
  readonly node: number
  readonly edge: number
}

/** Members of one body, whose ground is tinted where that is possible without taking in a stranger. */
export interface CanvasHull {
  /** Id of the body. */
  readonly id: string
  /** Ids of nodes of the model. */
  readonly members: readonly string[]
}

export interface CanvasNode {
  readonly id: string
  readonly kind: EntityKind
  /** Short label in the interface language. Its direction follows its first strong letter. */
  readonly label: string
  /** Model units, y downwards; the same for every view and language. */
  readonly x: number
  readonly y: number
  /** Larger is drawn first where labels compete for room (degree). */
  readonly rank: number
  /** Of the usual width and height: a measure drawn as size. */
  readonly scale?: number
  /** Place in the theme's `tints`: a measure drawn as a coloured border. Its word stands in the label. */
  readonly tint?: number
  /** Named only while it is pointed at: what stands around the matter at hand. */
  readonly isQuiet?: boolean
  /** Stays in every view: drawn with a pin. */
  readonly isPinned?: boolean
}

export interface CanvasEdge {
  /** Id of the claim. */
  readonly id: string
  readonly source: string
  readonly target: string
  readonly family: LineFamily
  /** Number of independent origins; drawn as width. */
  readonly origins: number
  /** Draws the split marker. */
  readonly contested: boolean
  readonly symmetric: boolean
  /** The predicate, with the word for its family where that is not `stated`; shown when there is room or on demand. */
  readonly label: string
  /** Of the usual width. */
  readonly thick?: number
}

export interface CanvasSpoke {
  readonly claimId: string
  /** The entity in the role. */
  readonly nodeId: string
  /** The role's name. */
  readonly label: string
}

/** What stands out now. Everything else keeps its look, or pales while something is hovered or selected. */
export interface CanvasEmphasis {
  readonly selectedClaim: string | null
  readonly selectedNode: string | null
  /** Edges that stand out together, such as those of the paragraph that is read. */
  readonly litEdges?: readonly string[]
  /** Nodes that stand out with them, such as those of a path. */
  readonly litNodes?: readonly string[]
  /** Nodes that are selected together: ringed, and nothing else pales. */
  readonly chosen?: readonly string[]
  /**
   * What a filter keeps where it dims the rest: in full colour while nothing else stands out. `wash` is how much of the
   * ground covers the rest, 0 to 1.
   */
  readonly kept?: {
    readonly nodes: readonly string[]
    readonly edges: readonly string[]
    readonly wash?: number
  } | null
  /** Edges coloured by what a reader found, each with a sign. */
  readonly tints?: ReadonlyMap<string, EdgeTint>
  /** Keyboard focus inside the graph. */
  readonly focused: CanvasTarget | null
}

/** Whether a claim holds before its paragraphs, in part, not at all, or is found both ways. */
export type EdgeTint = 'holds' | 'partly' | 'fails' | 'mixed'

export type CanvasTarget =
  | { readonly kind: 'node'; readonly id: string }
  | { readonly kind: 'edge'; readonly id: string }

/** Colours come from the tokens in force, so that themes and forced colours need no second source. */
export type CanvasTheme = ResolvedCanvasTheme

export interface Point {
  readonly x: number
  readonly y: number
}
