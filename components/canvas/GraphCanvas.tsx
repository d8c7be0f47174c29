import { type ReactNode, useEffect, useRef } from 'react'
import css from './canvas.module.css'
import type { CanvasEmphasis, CanvasModel, CanvasTheme } from './canvas-model.ts'
import { createGraphView } from './cytoscape/create-graph-view.ts'
import type { GraphView, GraphViewHandlers, GraphViewSetup } from './graph-view.ts'
import { offerGraphView } from './offer-graph-view.ts'

export interface GraphCanvasProps {
  readonly model: CanvasModel
  readonly emphasis: CanvasEmphasis
  readonly theme: CanvasTheme
  readonly reducedMotion: boolean
  /** Nodes to fit into view when this changes; `null` for all. A new array is a new wish. */
  readonly focusOn: readonly string[] | null
  /** Accessible name of the graph. */
  readonly label: string
  /** Id of an element that says how the graph is used. */
  readonly describedBy?: string
  readonly handlers: GraphViewHandlers
  /** Settled when the graph is mounted. */
  readonly wheel?: GraphViewSetup['wheel']
  readonly onReady: (view: GraphView | null) => void
  /** Laid over the picture: controls, focus buttons, cards. */
  readonly children?: ReactNode
}

/** Mounts a drawn graph and hands every changed prop on to it. All drawing is behind `createGraphView`. */
export function GraphCanvas(props: GraphCanvasProps) {
  const { model, emphasis, theme, reducedMotion, focusOn, label, describedBy, handlers, onReady, children } =
    props
  const container = useRef<HTMLDivElement>(null)
  const view = useRef<GraphView | null>(null)
  const { wheel = 'zooms' } = props
  const latest = useRef({ handlers, theme, reducedMotion, wheel, onReady })
  latest.current = { handlers, theme, reducedMotion, wheel, onReady }

  useEffect(() => {
    if (!container.current) return
    const { theme, reducedMotion, wheel } = latest.current
    const mounted = createGraphView(container.current, relayed(latest), { theme, reducedMotion, wheel })
    view.current = mounted
    latest.current.onReady(mounted)
    const stopOffering = offerGraphView(container.current, mounted)
    return () => {
      stopOffering()
      latest.current.onReady(null)
      view.current = null
      mounted.destroy()
    }
  }, [])
  useEffect(() => view.current?.setOptions({ theme, reducedMotion }), [theme, reducedMotion])
  useEffect(() => view.current?.setModel(model), [model])
  useEffect(() => view.current?.setEmphasis(emphasis), [emphasis])
  useEffect(() => view.current?.focus(focusOn), [focusOn])

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; this groups a picture and its controls
    <div
      ref={container}
      role="group"
      aria-label={label}
      aria-describedby={describedBy}
      className={css.canvas}
    >
      {children}
    </div>
  )
}

/** Handlers that always call the latest ones, so that a new closure never means a new graph. */
function relayed(latest: { readonly current: { readonly handlers: GraphViewHandlers } }): GraphViewHandlers {
  const now = () => latest.current.handlers
  return {
    onOpen: (target) => now().onOpen(target),
    onClear: () => now().onClear(),
    onHover: (target, point) => now().onHover(target, point),
    onContextMenu: (target, point) => now().onContextMenu(target, point),
    onChoose: (nodeIds) => now().onChoose?.(nodeIds),
    onMoveNode: (nodeId, to) => now().onMoveNode?.(nodeId, to),
    onViewport: () => now().onViewport(),
    onLost: (reason) => now().onLost(reason),
  }
}
