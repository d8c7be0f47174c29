import {
  type ComponentProps,
  lazy,
  memo,
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
import { answerChoosing } from '#app/commands/inquire.ts'
import { chooseClaim, chooseEntity, clearEmphasis, showPane } from '#app/commands/navigate.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import { canGrow } from '#app/domain/visible-graph.ts'
import type { CanvasTarget, Point } from '#components/canvas/canvas-model.ts'
import { type FontArrival, loadCanvasFonts } from '#components/canvas/cytoscape/fonts.ts'
import { GraphCanvas } from '#components/canvas/GraphCanvas.tsx'
import type { GraphKeyboardHandle } from '#components/canvas/GraphKeyboard.tsx'
import type { GraphView, GraphViewHandlers } from '#components/canvas/graph-view.ts'
import { useText } from '#components/i18n/text-context.tsx'
import { useApp, useExplorer, useExplorerLater } from './app-provider.tsx'
import type { CanvasAreaProps } from './CanvasArea.tsx'
import { Later } from './Later.tsx'
import css from './Picture.module.css'
import { PictureControls } from './PictureControls.tsx'
import { useCameraWish, useReveal, useRevealAnswer } from './use-camera-wish.ts'
import { useCanvasTheme } from './use-canvas-theme.ts'
import { useReducedMotion } from './use-media.ts'
import { useEmphasis, usePictureModel } from './use-picture-model.ts'
import { useSteadyPicture } from './use-steady-picture.ts'

/** After the first picture, which does not wait for it. */
const PictureKeyboard = lazy(async () => ({
  default: (await import('./PictureKeyboard.tsx')).PictureKeyboard,
}))

/** Only while lines are coloured by verdict. */
const LedgerTint = lazy(async () => ({ default: (await import('./LedgerTint.tsx')).LedgerTint }))

const PictureTools = lazy(async () => ({ default: (await import('./PictureTools.tsx')).PictureTools }))

const loadFocus = () => import('#app/commands/focus.ts')

/** Not before somebody points at a line. */
const HoverPreview = lazy(async () => ({ default: (await import('./HoverPreview.tsx')).HoverPreview }))

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

export interface PictureProps extends CanvasAreaProps {
  /** Inside a frame of another page: the wheel is that page's, and a click opens, nothing else. */
  readonly isFramed?: boolean
}

/** The drawn graph with its controls and the preview of what is pointed at. */
export function Picture({ index, visible, kept, pointed, isFramed = false }: PictureProps) {
  const app = useApp()
  useFontNotice(use(fonts))
  const { t } = useText()
  const place = useExplorer((state) => state.place)
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
  const [moving, setMoving] = useState<string | null>(null)
  const model = usePictureModel(index, visible, selectedClaim)
  const emphasis = useEmphasis(index, place, pointed ?? walked, kept)
  const handlers = useMemo(
    () => handlersOf(app, keyboard, setHovered, isFramed ? null : setMenu),
    [app, isFramed],
  )
  const host = useRef<HTMLDivElement>(null)
  const focusOn = useCamera(index, host)

  return (
    <div ref={host} className={css.host}>
      <GraphCanvas
        model={model}
        emphasis={emphasis}
        theme={theme}
        reducedMotion={reducedMotion}
        focusOn={focusOn}
        label={t.regions.graph}
        describedBy={instructionsId}
        handlers={handlers}
        wheel={isFramed ? 'scrolls' : 'zooms'}
        onReady={(mounted) => {
          app.picture.current = mounted
          setDrawn(mounted)
          if (mounted) app.onPictured()
        }}
      >
        {drawn && (
          <Later>
            <PictureKeyboard
              ref={keyboard}
              index={index}
              model={model}
              view={drawn}
              instructionsId={instructionsId}
              onTarget={setWalked}
              onMenu={(target, point) => isFramed || setMenu({ target, point })}
            />
          </Later>
        )}
        <Controls index={index} visible={visible} hasTimeline={!isFramed} />
      </GraphCanvas>
      <Tint index={index} visible={visible} />
      {hovered && hovered.target.kind === 'edge' && (
        <Suspense>
          <HoverPreview index={index} claimId={hovered.target.id} point={hovered.point} />
        </Suspense>
      )}
      <Tools index={index} moving={moving} onMoved={() => setMoving(null)} />
      {menu && (
        <OpenMenu
          index={index}
          shown={visible.nodes}
          {...menu}
          onMove={setMoving}
          onClose={() => setMenu(null)}
        />
      )}
    </div>
  )
}

/** What the camera is to look at, now and as things open. */
function useCamera(index: CollectionIndex, host: RefObject<HTMLElement | null>): readonly string[] {
  const place = useExplorer((state) => state.place)
  const view = useExplorer((state) => state.view)
  const answer = useExplorerLater((state) => state.answer)
  useSteadyPicture(host)
  useReveal(index, view, place, host)
  useRevealAnswer(answer, host)
  return useCameraWish(index, view, place)
}

// Rendered anew with every hover, the picture leaves these alone.
const Controls = memo(function Controls(
  props: Pick<CanvasAreaProps, 'index' | 'visible'> & { readonly hasTimeline: boolean },
) {
  const { index, visible, hasTimeline } = props
  const rings = useExplorer((state) => state.view.rings)
  const canShowMore = useMemo(() => canGrow(index, visible), [index, visible])
  return <PictureControls canShowMore={canShowMore} canShowLess={rings > 0} hasTimeline={hasTimeline} />
})

/** While nodes are selected, or one is moved. */
function Tools(props: ComponentProps<typeof PictureTools>) {
  const isChosen = useExplorer((state) => state.chosen.length > 0)
  if (!isChosen && props.moving === null) return null
  return (
    <Suspense>
      <PictureTools {...props} />
    </Suspense>
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

/** @param onMenu `null` where a click opens and nothing else is done with the picture */
function handlersOf(
  app: AppContext,
  keyboard: RefObject<GraphKeyboardHandle | null>,
  onHover: (hovered: Pointed | null) => void,
  onMenu: ((menu: Menu) => void) | null,
): GraphViewHandlers {
  return {
    onOpen: (target) => {
      onHover(null)
      if (target.kind === 'node' && answerChoosing(app, target.id)) {
        keyboard.current?.focusOn(target)
        return
      }
      // So that what is opened by a click closes back to it.
      keyboard.current?.standAt(target)
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
    onLost: (reason) => {
      app.store.getState().notify('canvas-lost', reason)
      showPane(app, 'list')
    },
    ...(onMenu === null ? {} : editingHandlers(app, keyboard, onHover, onMenu)),
  }
}

/** What changes the picture or asks of it, where there is room for it. */
function editingHandlers(
  app: AppContext,
  keyboard: RefObject<GraphKeyboardHandle | null>,
  onHover: (hovered: Pointed | null) => void,
  onMenu: (menu: Menu) => void,
): Pick<GraphViewHandlers, 'onChoose' | 'onMoveNode' | 'onContextMenu'> {
  return {
    onChoose: (ids) => {
      if (ids.length > 0) void loadFocus().then(({ toggleChosen }) => toggleChosen(app, ids))
    },
    onMoveNode: (id, to) => void loadFocus().then(({ moveNode }) => moveNode(app, id, to)),
    onContextMenu: (target, point) => {
      onHover(null)
      if (target) keyboard.current?.focusOn(target)
      onMenu({ target, point })
    },
  }
}
