import type { Point } from '../canvas-model.ts'

export type PointerSort = 'mouse' | 'touch'

/** What the user does with a pointer. Points are CSS pixels from the top left corner of the container. */
export interface GestureHandlers {
  readonly onPan: (dx: number, dy: number) => void
  readonly onZoom: (factor: number, at: Point) => void
  readonly onTap: (at: Point, sort: PointerSort) => void
  readonly onHover: (at: Point | null, sort: PointerSort) => void
  readonly onContextMenu: (at: Point, sort: PointerSort) => void
  /** With Shift: a box was drawn between two corners, which are the same for a mere press. */
  readonly onBox: (corner: Point, other: Point) => void
  /** A drag begins here. @returns whether it takes something along; else it moves the picture */
  readonly onGrab: (at: Point) => boolean
  readonly onDrag: (dx: number, dy: number) => void
  readonly onDrop: () => void
}

/** A pointer that moved less than this is a tap (CSS pixels). */
const TAP_SLACK = { mouse: 5, touch: 10 } as const
const LONG_PRESS_MS = 500
/** Wheel pixels for a doubling of the zoom; a pinch on a trackpad comes as finer wheel steps with Ctrl. */
const WHEEL_PER_DOUBLING = 420
const PINCH_WHEEL_PER_DOUBLING = 120
const LINE_PIXELS = 18

interface Press {
  readonly start: Point
  last: Point
  moved: boolean
  /** What the drag does once it moves. */
  does: 'pan' | 'box' | 'drag'
}

/**
 * Listens to mouse, pen and touch on the container. One finger scrolls the page until the graph is entered by a tap
 * (`data-entered` on the container); two fingers always pan and zoom. A tap elsewhere leaves the graph again.
 *
 * @param wheel whether the wheel zooms by itself, or scrolls the page unless Ctrl or ⌘ is held
 * @returns a function that takes all listeners away
 */
export function listenToGestures(
  container: HTMLElement,
  handlers: GestureHandlers,
  wheel: 'zooms' | 'scrolls' = 'zooms',
): () => void {
  const presses = new Map<number, Press>()
  let longPress: ReturnType<typeof setTimeout> | undefined
  const abort = new AbortController()
  const { signal } = abort
  const entered = () => container.dataset.entered === 'true'
  const box = createRubberBand(container)

  const onDown = (event: PointerEvent) => {
    if (event.button !== 0 || isControl(event, container)) return
    const at = pointIn(container, event)
    presses.set(event.pointerId, { start: at, last: at, moved: false, does: event.shiftKey ? 'box' : 'pan' })
    clearTimeout(longPress)
    if (sortOf(event) !== 'touch' || presses.size > 1) return
    longPress = setTimeout(() => {
      presses.delete(event.pointerId)
      handlers.onContextMenu(at, 'touch')
    }, LONG_PRESS_MS)
  }
  const onMove = (event: PointerEvent) => {
    const at = pointIn(container, event)
    const press = presses.get(event.pointerId)
    if (!press) {
      if (event.buttons === 0 && sortOf(event) === 'mouse') handlers.onHover(at, 'mouse')
      return
    }
    if (!press.moved && gap(press.start, at) < TAP_SLACK[sortOf(event)]) return
    if (!press.moved) {
      press.moved = true
      clearTimeout(longPress)
      handlers.onHover(null, sortOf(event))
      container.setPointerCapture(event.pointerId)
      // By mouse or pen: a finger moves the picture, and a node by the menu.
      const grabs = press.does === 'pan' && sortOf(event) === 'mouse' && handlers.onGrab(press.start)
      if (grabs) press.does = 'drag'
    }
    if (press.does === 'box') box.draw(press.start, at)
    else if (press.does === 'drag') handlers.onDrag(at.x - press.last.x, at.y - press.last.y)
    else if (presses.size === 2) pinch(presses, event.pointerId, at, handlers)
    else if (sortOf(event) === 'mouse' || entered()) handlers.onPan(at.x - press.last.x, at.y - press.last.y)
    press.last = at
  }
  const onUp = (event: PointerEvent) => {
    clearTimeout(longPress)
    const press = presses.get(event.pointerId)
    presses.delete(event.pointerId)
    if (press?.does === 'drag') handlers.onDrop()
    if (press?.does === 'box') {
      box.remove()
      if (event.type !== 'pointercancel') handlers.onBox(press.start, pointIn(container, event))
      return
    }
    if (!press || press.moved || event.type === 'pointercancel') return
    if (sortOf(event) === 'touch') {
      container.dataset.entered = 'true'
      swallowClick(container)
    }
    handlers.onTap(pointIn(container, event), sortOf(event))
  }
  container.addEventListener('pointerdown', onDown, { signal })
  container.addEventListener('pointermove', onMove, { signal })
  container.addEventListener('pointerup', onUp, { signal })
  container.addEventListener('pointercancel', onUp, { signal })
  container.addEventListener('pointerleave', () => handlers.onHover(null, 'mouse'), { signal })
  listenToWheel(container, handlers, wheel, signal)
  listenToMenu(container, handlers, signal)
  keepPageStill(container, entered, signal)
  return () => {
    clearTimeout(longPress)
    abort.abort()
  }
}

const CLICK_FOLLOWS_MS = 100

/**
 * A tap is answered when the finger leaves; what it opens may stand under the finger by the time the browser makes a
 * click of it, which would follow a link that nobody has seen.
 */
function swallowClick(container: HTMLElement): void {
  const swallow = (event: TouchEvent): void => event.preventDefault()
  container.addEventListener('touchend', swallow, { once: true, passive: false })
  setTimeout(() => container.removeEventListener('touchend', swallow), CLICK_FOLLOWS_MS)
}

/** The box that is being drawn; a picture of it only, so hidden from assistive technology. */
function createRubberBand(container: HTMLElement) {
  const band = container.ownerDocument.createElement('div')
  band.setAttribute('aria-hidden', 'true')
  band.dataset.rubberBand = ''
  const set = (style: Readonly<Record<string, string>>) => {
    for (const [name, value] of Object.entries(style)) band.style.setProperty(name, value)
  }
  set({ position: 'absolute', border: '2px dashed currentColor', 'pointer-events': 'none', 'z-index': '1' })
  return {
    draw: (from: Point, to: Point) => {
      set({
        left: `${Math.min(from.x, to.x)}px`,
        top: `${Math.min(from.y, to.y)}px`,
        width: `${Math.abs(to.x - from.x)}px`,
        height: `${Math.abs(to.y - from.y)}px`,
      })
      if (!band.isConnected) container.append(band)
    },
    remove: () => band.remove(),
  }
}

function pinch(
  presses: ReadonlyMap<number, Press>,
  moving: number,
  at: Point,
  handlers: GestureHandlers,
): void {
  const other = [...presses].find(([id]) => id !== moving)?.[1].last
  const before = presses.get(moving)?.last
  if (!other || !before) return
  const middle = { x: (at.x + other.x) / 2, y: (at.y + other.y) / 2 }
  handlers.onPan((at.x - before.x) / 2, (at.y - before.y) / 2)
  const was = gap(before, other)
  if (was > 0) handlers.onZoom(gap(at, other) / was, middle)
}

function listenToWheel(
  container: HTMLElement,
  handlers: GestureHandlers,
  wheel: 'zooms' | 'scrolls',
  signal: AbortSignal,
): void {
  container.addEventListener(
    'wheel',
    (event) => {
      if (isControl(event, container)) return
      if (wheel === 'scrolls' && !event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * LINE_PIXELS : event.deltaY
      const perDoubling = event.ctrlKey ? PINCH_WHEEL_PER_DOUBLING : WHEEL_PER_DOUBLING
      handlers.onZoom(2 ** (-pixels / perDoubling), pointIn(container, event))
    },
    { passive: false, signal },
  )
}

function listenToMenu(container: HTMLElement, handlers: GestureHandlers, signal: AbortSignal): void {
  container.addEventListener(
    'contextmenu',
    (event) => {
      if (isControl(event, container)) return
      event.preventDefault()
      if (event instanceof PointerEvent && event.pointerType === 'touch') return
      handlers.onContextMenu(pointIn(container, event), 'mouse')
    },
    { signal },
  )
}

/** Touches move the graph and not the page once the graph is entered, or while two fingers are down. */
function keepPageStill(container: HTMLElement, entered: () => boolean, signal: AbortSignal): void {
  const hold = (event: TouchEvent) => {
    if ((entered() || event.touches.length > 1) && event.cancelable && !isControl(event, container)) {
      event.preventDefault()
    }
  }
  container.addEventListener('touchmove', hold, { passive: false, signal })
  container.ownerDocument.addEventListener(
    'pointerdown',
    (event) => {
      if (event.target instanceof Node && !container.contains(event.target)) delete container.dataset.entered
    },
    { signal },
  )
}

const sortOf = (event: PointerEvent): PointerSort => (event.pointerType === 'touch' ? 'touch' : 'mouse')

const gap = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y)

function pointIn(container: HTMLElement, event: MouseEvent): Point {
  const { left, top } = container.getBoundingClientRect()
  return { x: event.clientX - left - container.clientLeft, y: event.clientY - top - container.clientTop }
}

/** Buttons that lie over the graph keep their own clicks. */
const isControl = (event: Event, container: HTMLElement): boolean =>
  event.target instanceof Element &&
  event.target !== container &&
  event.target.closest('button, a, [data-control]') !== null
