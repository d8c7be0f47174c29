import { lazy, type RefObject, Suspense, use, useEffect, useId, useMemo, useRef, useState } from 'react'
import type { AppContext } from '#app/commands/app-context.ts'
import { chooseClaim, chooseEntity, clearEmphasis } from '#app/commands/navigate.ts'
import { PICTURE_COMMANDS } from '#app/commands/picture-commands.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import type { VisibleGraph } from '#app/domain/visible-graph.ts'
import { CanvasControls } from '#components/canvas/CanvasControls.tsx'
import type { CanvasTarget, Point } from '#components/canvas/canvas-model.ts'
import { loadCanvasFonts } from '#components/canvas/cytoscape/fonts.ts'
import { GraphCanvas } from '#components/canvas/GraphCanvas.tsx'
import type { GraphKeyboardHandle } from '#components/canvas/GraphKeyboard.tsx'
import type { GraphView, GraphViewHandlers } from '#components/canvas/graph-view.ts'
import { useText } from '#components/i18n/text-context.tsx'
import { useApp, useExplorer } from '../app-provider.tsx'
import { HoverPreview } from '../HoverPreview.tsx'
import css from '../Picture.module.css'
import { useCameraWish, useReveal } from '../use-camera-wish.ts'
import { useCanvasTheme } from '../use-canvas-theme.ts'
import { useReducedMotion } from '../use-media.ts'
import { useEmphasis, usePictureModel } from '../use-picture-model.ts'
import { useSteadyPicture } from '../use-steady-picture.ts'

const EmbedKeyboard = lazy(async () => ({ default: (await import('./EmbedKeyboard.tsx')).EmbedKeyboard }))

const fonts = loadCanvasFonts()

export interface EmbedPictureProps {
  readonly index: CollectionIndex
  readonly visible: VisibleGraph
  /** The wheel was turned over the picture without a key: it scrolled the page around it. */
  readonly onPlainWheel: () => void
}

interface Pointed {
  readonly target: CanvasTarget
  readonly point: Point
}

/** The drawn graph inside a frame: a click opens a proof, everything else is left to the page itself. */
export function EmbedPicture({ index, visible, onPlainWheel }: EmbedPictureProps) {
  const app = useApp()
  use(fonts)
  const { t } = useText()
  const place = useExplorer((state) => state.place)
  const view = useExplorer((state) => state.view)
  const preferences = useExplorer((state) => state.preferences)
  const [hovered, setHovered] = useState<Pointed | null>(null)
  const [walked, setWalked] = useState<CanvasTarget | null>(null)
  const [drawn, setDrawn] = useState<GraphView | null>(null)
  const keyboard = useRef<GraphKeyboardHandle>(null)
  const host = useRef<HTMLDivElement>(null)
  const instructionsId = useId()
  const model = usePictureModel(index, visible, place.kind === 'claim' ? place.id : null)
  const emphasis = useEmphasis(index, place, walked, null)
  const handlers = useMemo(() => handlersOf(app, keyboard, setHovered), [app])
  useSteadyPicture(host)
  useReveal(index, view, place, host)
  usePlainWheel(host, onPlainWheel)
  return (
    <div ref={host} className={css.host}>
      <GraphCanvas
        model={model}
        emphasis={emphasis}
        theme={useCanvasTheme(preferences.theme)}
        reducedMotion={useReducedMotion(preferences.motion)}
        focusOn={useCameraWish(index, view, place)}
        label={t.regions.graph}
        describedBy={instructionsId}
        handlers={handlers}
        wheel="scrolls"
        onReady={(mounted) => {
          app.picture.current = mounted
          setDrawn(mounted)
          if (mounted) app.onPictured()
        }}
      >
        {drawn && (
          <Suspense>
            <EmbedKeyboard
              ref={keyboard}
              index={index}
              model={model}
              view={drawn}
              instructionsId={instructionsId}
              onTarget={setWalked}
            />
          </Suspense>
        )}
        <Controls />
      </GraphCanvas>
      {hovered?.target.kind === 'edge' && (
        <HoverPreview index={index} claimId={hovered.target.id} point={hovered.point} />
      )}
    </div>
  )
}

function Controls() {
  const app = useApp()
  const { local } = useText()
  const command = (id: string) => PICTURE_COMMANDS.find((candidate) => candidate.id === id)
  const label = (id: string): string => local(command(id)?.label ?? { ar: id, en: id })
  const run = (id: string) => () => command(id)?.run(app)
  return (
    <CanvasControls
      texts={{ zoomIn: label('zoom-in'), zoomOut: label('zoom-out'), fit: label('fit') }}
      history={null}
      onZoomIn={run('zoom-in')}
      onZoomOut={run('zoom-out')}
      onFit={run('fit')}
    />
  )
}

/** Only listens: the wheel is the outer page's. */
function usePlainWheel(host: RefObject<HTMLElement | null>, onPlainWheel: () => void): void {
  useEffect(() => {
    const element = host.current
    if (!element) return
    const handle = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) onPlainWheel()
    }
    element.addEventListener('wheel', handle, { passive: true })
    return () => element.removeEventListener('wheel', handle)
  }, [host, onPlainWheel])
}

function handlersOf(
  app: AppContext,
  keyboard: RefObject<GraphKeyboardHandle | null>,
  onHover: (hovered: Pointed | null) => void,
): GraphViewHandlers {
  return {
    onOpen: (target) => {
      onHover(null)
      keyboard.current?.focusOn(target)
      if (target.kind === 'edge') chooseClaim(app, target.id)
      else chooseEntity(app, target.id)
    },
    onClear: () => clearEmphasis(app),
    onHover: (target, point) => onHover(target && { target, point }),
    onContextMenu: () => onHover(null),
    onViewport: () => {
      onHover(null)
      keyboard.current?.follow()
    },
    onLost: (reason) => app.store.getState().notify('canvas-lost', reason),
  }
}
