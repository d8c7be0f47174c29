import type { CanvasEmphasis, CanvasModel, CanvasTarget, CanvasTheme, Point } from './canvas-model.ts'

/** What the canvas tells. Points are CSS pixels from the top left corner of the container. */
export interface GraphViewHandlers {
  readonly onOpen: (target: CanvasTarget) => void
  /** A click on empty ground. */
  readonly onClear: () => void
  readonly onHover: (target: CanvasTarget | null, point: Point) => void
  /** Long press or right click. */
  readonly onContextMenu: (target: CanvasTarget | null, point: Point) => void
  /** A box was drawn, or a node pressed, with Shift: the nodes in it. */
  readonly onChoose?: (nodeIds: readonly string[]) => void
  /** A node was dragged to another place; model units. */
  readonly onMoveNode?: (nodeId: string, to: Point) => void
  /** The camera moved, or the model set last has been taken in: overlays that follow a node must be placed anew. */
  readonly onViewport: () => void
  /** The drawing surface was lost (`reason` for the notice); the list must serve instead. */
  readonly onLost: (reason: string) => void
}

export interface GraphViewOptions {
  readonly theme: CanvasTheme
  readonly reducedMotion: boolean
}

/** What is settled when a graph is made. */
export interface GraphViewSetup extends GraphViewOptions {
  /** What the wheel does without Ctrl or ⌘; in a frame of another page, that page scrolls. By default it zooms. */
  readonly wheel?: 'zooms' | 'scrolls'
}

export interface PngOptions {
  readonly scale: number
  readonly transparent: boolean
}

export type SeenPoints = Pick<GraphView, 'nodePoint' | 'hitPoint'>

/**
 * A drawn graph. Made once per container; changed by `set…`, never rebuilt.
 * Positions of nodes that stay in the model are kept; only `setModel` adds and removes. A large model is taken in and drawn
 * in pieces; until then the last picture is seen and answers the pointer, while whoever asks here is answered by the model.
 */
export interface GraphView {
  readonly setModel: (model: CanvasModel) => void
  readonly setEmphasis: (emphasis: CanvasEmphasis) => void
  readonly setOptions: (options: GraphViewOptions) => void
  /** Fit the given nodes, or all, into the container less `inset` pixels on each side. Cuts with reduced motion. */
  readonly focus: (nodeIds: readonly string[] | null, inset?: number) => void
  readonly zoomBy: (factor: number) => void
  /** Move the picture by CSS pixels. */
  readonly panBy: (dx: number, dy: number) => void
  /** Where a node is drawn; `null` if it is not. */
  readonly nodePoint: (nodeId: string) => Point | null
  /** A point where a click answers that claim's edge; `null` if the edge is not drawn or wholly covered. */
  readonly hitPoint: (claimId: string) => Point | null
  /** The same by what stands in the picture, while another model or other labels are on their way. */
  readonly seen: SeenPoints
  /** What a click at this point would answer. */
  readonly targetAt: (point: Point) => CanvasTarget | null
  /** Boxes of the labels shown at this zoom, CSS pixels: for the test that they never overlap. */
  readonly shownLabels: () => readonly {
    readonly id: string
    readonly x1: number
    readonly y1: number
    readonly x2: number
    readonly y2: number
  }[]
  readonly camera: () => { readonly zoom: number; readonly pan: Point }
  readonly setCamera: (camera: { readonly zoom: number; readonly pan: Point }) => void
  /** Data address of a PNG of the whole picture. Labels read as on screen. */
  readonly toPng: (options: PngOptions) => string
  /** The whole picture as SVG; `null` where it cannot be drawn. Labels read as on screen. */
  readonly toSvg: () => Promise<SvgDrawing | null>
  readonly destroy: () => void
}

/** What goes between `<svg …>` and `</svg>`, of this size from its top left corner. */
export interface SvgDrawing {
  readonly markup: string
  readonly width: number
  readonly height: number
}
