import type { Core } from 'cytoscape'
import { type Camera, panned, transformBetween } from '../geometry/camera.ts'
import { type Glide, glide } from './glide.ts'

/**
 * While a gesture runs, the picture is a bitmap that is moved, and drawn anew only so often: some eight times a second,
 * and not for more than a seventh of the time, whatever a drawing costs on this machine.
 */
const REDRAW_EVERY_MS = 120
const REDRAW_EVERY_FRAMES = 8
const SHARE_OF_TIME = 0.15
/** What a frame takes in which nothing is drawn; what is beyond it, a drawing has cost. */
const FRAME_MS = 17
/** Even on a slow machine the margins must fill before they are noticed (ms). */
const LONGEST_WAIT_MS = 400
/** A gesture counts as over when the camera has rested this long. */
const REST_MS = 130

export interface Viewport {
  /** The camera that the user has asked for; clicks are answered by it. */
  readonly camera: () => Camera
  /** The camera with which what is on screen was last drawn; it is shown transformed from it. */
  readonly drawn: () => Camera
  readonly set: (camera: Camera) => void
  /** Goes there without a way between: one drawing, sharp at once. */
  readonly jump: (camera: Camera) => void
  /** What the moving picture shows has changed. @returns whether it moves; else the canvases are to be drawn */
  readonly touch: () => boolean
  /** The room has changed: what has come into sight is drawn, once all that goes with the change has been told. */
  readonly settle: () => void
  /** Moves the picture by CSS pixels; a glide goes on to a goal that is moved as well. */
  readonly shift: (dx: number, dy: number) => void
  readonly glide: (camera: Camera, milliseconds: number) => void
  readonly destroy: () => void
}

export interface ViewportEvents {
  readonly onMove: () => void
  /** The canvases were drawn: overlays on the same stage must be drawn with `drawn()`. */
  readonly onDrawn: () => void
  /** Whether all that is in sight with one camera stands on the canvases as they were drawn with another. */
  readonly isDrawn: (drawn: Camera, wanted: Camera) => boolean
  /** Before the canvases are drawn for the place where the camera has come to rest. */
  readonly onRest: () => void
  /** Draws the picture for a camera onto a sheet that is shown instead of the canvases while it moves. */
  readonly moving: {
    readonly draw: (camera: Camera) => void
    readonly hide: () => void
  } | null
}

/**
 * The camera, cheap while it moves: between drawings the stage is only transformed by the compositor, so that a frame of
 * a gesture costs a fraction of a drawing, whatever the pixel ratio. At rest everything is drawn sharp.
 *
 * @param stage the element that holds all canvases; `null` draws nothing (headless)
 */
export function createViewport(cy: Core, stage: HTMLElement | null, events: ViewportEvents): Viewport {
  if (!stage) return headlessViewport(cy, events)
  const mover = createMover(cy, stage, events)
  let gliding: Glide | null = null
  let look = 0
  return {
    ...mover,
    set: (camera) => {
      gliding?.stop()
      mover.move(camera)
    },
    jump: (camera) => {
      gliding?.stop()
      mover.rest(camera)
      events.onMove()
    },
    settle: () => {
      cancelAnimationFrame(look)
      look = requestAnimationFrame(() => mover.move(mover.camera()))
    },
    shift: (dx, dy) => {
      gliding?.shift(dx, dy)
      mover.move(panned(mover.camera(), dx, dy))
    },
    glide: (camera, milliseconds) => {
      gliding?.stop()
      gliding = glide(mover.camera(), camera, milliseconds, mover.move)
    },
    destroy: () => {
      gliding?.stop()
      cancelAnimationFrame(look)
      mover.cancel()
    },
  }
}

/** What is on screen under way from one rest to the next. */
function createMover(cy: Core, stage: HTMLElement, { moving, ...events }: ViewportEvents) {
  const pace = createPace()
  let wanted: Camera = cameraOf(cy)
  let drawn = wanted
  let frame = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let isMoving = false
  const drawStill = () => {
    cy.viewport({ zoom: wanted.zoom, pan: { ...wanted.pan } })
    // Also where the camera has come back to its place: the canvases must be seen again.
    cy.forceRender()
  }
  const transform = () => {
    stage.style.transform = transformBetween(drawn, wanted)
  }
  const tick = (now: number) => {
    frame = 0
    if (pace.isDue(now)) {
      pace.begin(now)
      if (moving) {
        moving.draw(wanted)
        drawn = wanted
      } else drawStill()
    }
    transform()
    events.onMove()
  }
  const begin = () => {
    isMoving = true
    stage.style.willChange = 'transform'
    if (frame === 0) frame = requestAnimationFrame(tick)
    clearTimeout(timer)
    timer = setTimeout(() => rest(wanted), REST_MS)
  }
  const cancel = () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
    frame = 0
  }
  const rest = (camera: Camera) => {
    cancel()
    wanted = camera
    isMoving = false
    stage.style.willChange = 'auto'
    events.onRest()
    drawStill()
    // The next movement begins with a drawing: what is at rest may as well be a new picture.
    pace.hurry()
  }
  cy.on('render', () => {
    // Unseen: the canvases are shown again, drawn anew, when the picture comes to rest.
    if (isMoving && moving) return
    drawn = cameraOf(cy)
    transform()
    events.onDrawn()
    moving?.hide()
  })
  return {
    camera: () => wanted,
    drawn: () => drawn,
    move: (camera: Camera) => {
      wanted = camera
      if (isMoving || !events.isDrawn(drawn, wanted)) return begin()
      transform()
      events.onMove()
    },
    rest,
    touch: () => {
      if (!isMoving || !moving) return false
      pace.hurry()
      if (frame === 0) frame = requestAnimationFrame(tick)
      return true
    },
    cancel,
  }
}

/** How often the moving picture is drawn anew. */
function createPace() {
  let begun = Number.NEGATIVE_INFINITY
  let frames = REDRAW_EVERY_FRAMES
  let cost = 0
  return {
    isDue: (now: number): boolean => {
      frames++
      const pause = Math.min(LONGEST_WAIT_MS, Math.max(REDRAW_EVERY_MS, cost / SHARE_OF_TIME))
      return frames >= REDRAW_EVERY_FRAMES && now - begun >= pause
    },
    begin: (now: number) => {
      begun = now
      frames = 0
      // The frame after it comes late by what drawing and its pixels have cost.
      requestAnimationFrame((after) => {
        cost = Math.max(0, after - now - FRAME_MS)
      })
    },
    /** In the next frame. */
    hurry: () => {
      begun = Number.NEGATIVE_INFINITY
      frames = REDRAW_EVERY_FRAMES
    },
  }
}

function headlessViewport(cy: Core, events: ViewportEvents): Viewport {
  const set = (camera: Camera) => {
    cy.viewport({ zoom: camera.zoom, pan: { ...camera.pan } })
    events.onMove()
    events.onRest()
  }
  return {
    camera: () => cameraOf(cy),
    drawn: () => cameraOf(cy),
    set,
    jump: set,
    touch: () => false,
    settle: () => {},
    shift: (dx, dy) => set(panned(cameraOf(cy), dx, dy)),
    glide: set,
    destroy: () => {},
  }
}

const cameraOf = (cy: Core): Camera => ({ zoom: cy.zoom(), pan: { ...cy.pan() } })
