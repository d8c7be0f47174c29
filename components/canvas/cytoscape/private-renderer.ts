import type { Core, NodeSingular } from 'cytoscape'

/**
 * The parts of Cytoscape's canvas renderer that its documentation does not promise. The version is pinned, and the
 * pixel tests fail where an upgrade changes them.
 */
export interface PrivateRenderer {
  /** Whether shapes are drawn through `Path2D`. */
  usePaths: () => boolean
  /** Draws a frame; what has changed is drawn anew. */
  render: (options?: { readonly forcedContext?: unknown }) => void
  /** Where it is set, a frame works out nothing and draws nothing; what was asked for comes with the next. */
  skipFrame?: boolean
  drawElement: (context: CanvasRenderingContext2D, element: NodeSingular) => void
  drawLayeredElements: (
    context: CanvasRenderingContext2D,
    elements: Iterable<NodeSingular>,
    pixelRatio: number,
    extent?: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number },
  ) => void
  /** Works out looks and ways of the elements that have changed; else it does so before it draws a frame of its own. */
  readonly flushRenderedStyleQueue: () => void
  /** All elements in the order in which they are drawn. */
  readonly getCachedZSortedEles: () => { readonly nondrag: Iterable<NodeSingular> }
}

const HOOKS = [
  'render',
  'drawElement',
  'drawLayeredElements',
  'flushRenderedStyleQueue',
  'getCachedZSortedEles',
] as const

export type RendererHooks =
  | { readonly ok: true; readonly renderer: PrivateRenderer }
  | { readonly ok: false; readonly missing: readonly string[] }

/** Looks for the private functions; says which are missing instead of failing in the middle of a picture. */
export function rendererHooks(cy: Core): RendererHooks {
  // The type of `renderer()` is not published: it is looked at as a record of unknown things and checked.
  const renderer = (cy as unknown as { renderer: () => Record<string, unknown> }).renderer()
  const missing = HOOKS.filter((name) => typeof renderer[name] !== 'function')
  if (missing.length > 0) return { ok: false, missing }
  return { ok: true, renderer: renderer as unknown as PrivateRenderer }
}

/** What the console and the tests say when an upgrade took a hook away. */
export const missingHooksMessage = (missing: readonly string[]): string =>
  `Cytoscape's renderer no longer has ${missing.join(', ')}: nothing pales, and pictures are exported as sketches. ` +
  'Pin the version in package.json or mend components/canvas/cytoscape/private-renderer.ts.'
