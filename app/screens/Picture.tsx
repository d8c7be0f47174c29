import { Clock } from 'lucide-react'
import {
  type ComponentProps,
  lazy,
  type RefObject,
  Suspense,
  use,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { AppContext } from '#app/commands/app-context.ts'
import { COMMANDS } from '#app/commands/command-table.ts'
import { chooseClaim, chooseEntity, clearEmphasis, showPane } from '#app/commands/navigate.ts'
import { isTimelineOpen } from '#app/commands/time.ts'
import { canGrow } from '#app/domain/visible-graph.ts'
import { selectTints } from '#app/state/ledger-slice.ts'
import { selectLitClaims } from '#app/state/selectors.ts'
import { CanvasControls } from '#components/canvas/CanvasControls.tsx'
import type { CanvasEmphasis, CanvasTarget, Point } from '#components/canvas/canvas-model.ts'
import { type FontArrival, loadCanvasFonts } from '#components/canvas/cytoscape/fonts.ts'
import { GraphCanvas } from '#components/canvas/GraphCanvas.tsx'
import type { GraphKeyboardHandle } from '#components/canvas/GraphKeyboard.tsx'
import type { GraphView, GraphViewHandlers } from '#components/canvas/graph-view.ts'
import { useText } from '#components/i18n/text-context.tsx'
import { Button } from '#components/ui/Button.tsx'
import { useApp, useExplorer } from './app-provider.tsx'
import type { CanvasAreaProps } from './CanvasArea.tsx'
import { HoverPreview } from './HoverPreview.tsx'
import css from './Picture.module.css'
import { toCanvasModel, toSpokes } from './to-canvas-model.ts'
import { useCameraWish, useReveal } from './use-camera-wish.ts'
import { useCanvasTheme } from './use-canvas-theme.ts'
import { useReducedMotion } from './use-media.ts'
import { useSteadyPicture } from './use-steady-picture.ts'

/** After the first picture, so that it does not wait for it. */
const PictureKeyboard = lazy(async () => ({
  default: (await import('./PictureKeyboard.tsx')).PictureKeyboard,
}))

/** Only while lines are coloured by verdict. */
const LedgerTint = lazy(async () => ({ default: (await import('./LedgerTint.tsx')).LedgerTint }))

/** Wanted by few, and heavy. */
const PictureMenu = lazy(async () => ({ default: (await import('./PictureMenu.tsx')).PictureMenu }))

/** Asked for once, when the engine's file arrives: nothing is measured in a substitute face. */
const fonts = loadCanvasFonts()

/** Says once that labels were drawn in another face first, or still are; the engine mends them when the font arrives. */
function useFontNotice({ outcome }: FontArrival): void {
  const app = useApp()
  useEffect(() => {
    void outcome.then((what) => {
      if (what !== 'loaded') app.store.getState().notify(`fonts-${what}`)
    })
  }, [app, outcome])
}

/** The drawn graph with its controls and the preview of what is pointed at. */
export function Picture({ index, visible, kept, pointed }: CanvasAreaProps) {
  const app = useApp()
  useFontNotice(use(fonts))
  const text = useText()
  const place = useExplorer((state) => state.place)
  const view = useExplorer((state) => state.view)
  const preferences = useExplorer((state) => state.preferences)
  const [hovered, setHovered] = useState<Pointed | null>(null)
  const [menu, setMenu] = useState<Menu | null>(null)
  const [walked, setWalked] = useState<CanvasTarget | null>(null)
  const [drawn, setDrawn] = useState<GraphView | null>(null)
  const keyboard = useRef<GraphKeyboardHandle>(null)
  const instructionsId = useId()
  const theme = useCanvasTheme(preferences.theme)
  const reducedMotion = useReducedMotion(preferences.motion)
  const selectedClaim = place.kind === 'claim' ? place.id : null
  const selectedNode = place.kind === 'entity' ? place.id : null
  const litEdges = selectLitClaims(index, place)
  // Each of these is a wish to the drawing engine when it changes, so it must not change by accident.
  const picture = useMemo(() => toCanvasModel(index, visible, text), [index, visible, text])
  const model = useMemo(
    () => ({ ...picture, spokes: toSpokes(index, visible, text, selectedClaim) }),
    [picture, index, visible, text, selectedClaim],
  )
  const tints = useExplorer((state) => selectTints(index.core.claims, state.ledger))
  const emphasis = useMemo<CanvasEmphasis>(
    () => ({ selectedClaim, selectedNode, focused: pointed ?? walked, litEdges, kept, tints }),
    [selectedClaim, selectedNode, pointed, walked, litEdges, kept, tints],
  )
  const handlers = useMemo(() => handlersOf(app, keyboard, setHovered, setMenu), [app])
  const host = useRef<HTMLDivElement>(null)
  useSteadyPicture(host)
  useReveal(index, view, place, host)

  return (
    <div ref={host} className={css.host}>
      <GraphCanvas
        model={model}
        emphasis={emphasis}
        theme={theme}
        reducedMotion={reducedMotion}
        focusOn={useCameraWish(index, view, place)}
        label={text.t.regions.graph}
        describedBy={instructionsId}
        handlers={handlers}
        onReady={(mounted) => {
          app.picture.current = mounted
          setDrawn(mounted)
          if (mounted) app.onPictured()
        }}
      >
        {drawn && (
          <Suspense>
            <PictureKeyboard
              ref={keyboard}
              index={index}
              model={model}
              view={drawn}
              instructionsId={instructionsId}
              onTarget={setWalked}
              onMenu={(target, point) => setMenu({ target, point })}
            />
          </Suspense>
        )}
        <Controls canShowMore={canGrow(index, visible)} canShowLess={view.rings > 0} />
      </GraphCanvas>
      <Tint index={index} visible={visible} />
      {hovered && hovered.target.kind === 'edge' && (
        <HoverPreview index={index} claimId={hovered.target.id} point={hovered.point} />
      )}
      {menu && <OpenMenu index={index} {...menu} onClose={() => setMenu(null)} />}
    </div>
  )
}

function OpenMenu(props: ComponentProps<typeof PictureMenu>) {
  return (
    <Suspense>
      <PictureMenu {...props} />
    </Suspense>
  )
}

/** The key to the colours of verdicts, while lines have them. */
function Tint(props: Pick<CanvasAreaProps, 'index' | 'visible'>) {
  const isTinted = useExplorer((state) => state.ledger.isTinted)
  return isTinted ? (
    <Suspense>
      <LedgerTint {...props} />
    </Suspense>
  ) : null
}

interface Pointed {
  readonly target: CanvasTarget
  readonly point: Point
}

interface Menu {
  /** `null`: the ground of the picture. */
  readonly target: CanvasTarget | null
  readonly point: Point
}

function handlersOf(
  app: AppContext,
  keyboard: RefObject<GraphKeyboardHandle | null>,
  onHover: (hovered: Pointed | null) => void,
  onMenu: (menu: Menu) => void,
): GraphViewHandlers {
  return {
    onOpen: (target) => {
      onHover(null)
      // So that what is opened by a click closes back to it.
      keyboard.current?.focusOn(target)
      if (target.kind === 'edge') chooseClaim(app, target.id)
      else chooseEntity(app, target.id)
    },
    onClear: () => clearEmphasis(app),
    onHover: (target, point) => onHover(target && { target, point }),
    onContextMenu: (target, point) => {
      onHover(null)
      if (target) keyboard.current?.focusOn(target)
      onMenu({ target, point })
    },
    onViewport: () => {
      onHover(null)
      keyboard.current?.follow()
    },
    onLost: (reason) => {
      app.store.getState().notify('canvas-lost', reason)
      showPane(app, 'list')
    },
  }
}

/** Zoom, fit, more and less around: every key of the picture as a button. */
function Controls({
  canShowMore,
  canShowLess,
}: {
  readonly canShowMore: boolean
  readonly canShowLess: boolean
}) {
  const app = useApp()
  const { t, local } = useText()
  const isTimeShown = useExplorer(isTimelineOpen)
  const command = (id: string) => COMMANDS.find((candidate) => candidate.id === id)
  const label = (id: string): string => {
    const found = command(id)
    return found ? local(found.label) : id
  }
  const run = (id: string) => () => command(id)?.run(app)
  return (
    <>
      <CanvasControls
        texts={{ zoomIn: label('zoom-in'), zoomOut: label('zoom-out'), fit: label('fit') }}
        onZoomIn={run('zoom-in')}
        onZoomOut={run('zoom-out')}
        onFit={run('fit')}
      />
      <div className={css.growth} data-control>
        {canShowMore && <Button onClick={run('show-more')}>{label('show-more')}</Button>}
        {canShowLess && <Button onClick={run('show-less')}>{label('show-less')}</Button>}
        {!isTimeShown && (
          <Button
            icon={<Clock aria-hidden />}
            data-timeline-handle
            aria-expanded={false}
            onClick={run('timeline')}
          >
            {t.explore.outline.timeline}
          </Button>
        )}
      </div>
    </>
  )
}
