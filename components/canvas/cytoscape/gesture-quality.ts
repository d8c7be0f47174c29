import type { Core } from 'cytoscape'
import { blended, type Camera, panned, transformBetween } from '../geometry/camera.ts'

/**
 * While a gesture runs, the picture is moved as a texture and drawn anew only so often: some eight times a second, and
 * not for more than a seventh of the time, whatever a drawing costs on this machine and at this pixel ratio.
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
  /** The camera with which the canvases were last drawn; they are shown transformed from it. */
  readonly drawn: () => Camera
  readonly set: (camera: Camera) => void
  /** Moves the picture by CSS pixels; a glide goes on to a goal that is moved as well. */
  readonly shift: (dx: number, dy: number) => void
  readonly glide: (camera: Camera, milliseconds: number) => void
  readonly destroy: () => void
}

export interface ViewportEvents {
  readonly onMove: () => void
  /** The canvases were drawn: overlays on the same stage must be drawn with `drawn()`. */
  readonly onDrawn: () => void
  readonly onRest: () => void
}

/**
 * The camera, cheap while it moves: between full drawings the stage is only transformed by the compositor, so that a
 * frame of a gesture costs a fraction of a drawing, whatever the pixel ratio. At rest everything is drawn sharp.
 *
 * @param stage the element that holds all canvases; `null` draws nothing (headless)
 */
export function createViewport(cy: Core, stage: HTMLElement | null, events: ViewportEvents): Viewport {
  if (!stage) return headlessViewport(cy, events)
  let wanted: Camera = cameraOf(cy)
  let drawn = wanted
  let frame = 0
  let rest: ReturnType<typeof setTimeout> | undefined
  let committedAt = Number.NEGATIVE_INFINITY
  let framesSince = REDRAW_EVERY_FRAMES
  let cost = 0
  let gliding: Glide | null = null

  const transform = () => {
    stage.style.transform = transformBetween(drawn, wanted)
  }
  const commit = (now: number) => {
    committedAt = now
    framesSince = 0
    // The engine draws in the next frame; the one after it comes late by what drawing and its pixels have cost.
    requestAnimationFrame((drawn) =>
      requestAnimationFrame((after) => {
        cost = Math.max(0, after - drawn - FRAME_MS)
      }),
    )
    cy.viewport({ zoom: wanted.zoom, pan: { ...wanted.pan } })
  }
  const tick = (now: number) => {
    frame = 0
    transform()
    framesSince++
    const pause = Math.min(LONGEST_WAIT_MS, Math.max(REDRAW_EVERY_MS, cost / SHARE_OF_TIME))
    if (framesSince >= REDRAW_EVERY_FRAMES && now - committedAt >= pause) commit(now)
    events.onMove()
  }
  const comeToRest = () => {
    stage.style.willChange = 'auto'
    commit(performance.now())
    // The next movement begins with a drawing: what is at rest may as well be a new picture.
    framesSince = REDRAW_EVERY_FRAMES
    events.onRest()
  }
  const move = (camera: Camera) => {
    wanted = camera
    stage.style.willChange = 'transform'
    if (frame === 0) frame = requestAnimationFrame(tick)
    clearTimeout(rest)
    rest = setTimeout(comeToRest, REST_MS)
  }
  cy.on('render', () => {
    drawn = cameraOf(cy)
    transform()
    events.onDrawn()
  })
  return {
    camera: () => wanted,
    drawn: () => drawn,
    set: (camera) => {
      gliding?.stop()
      move(camera)
    },
    shift: (dx, dy) => {
      gliding?.shift(dx, dy)
      move(panned(wanted, dx, dy))
    },
    glide: (camera, milliseconds) => {
      gliding?.stop()
      gliding = glide(wanted, camera, milliseconds, move)
    },
    destroy: () => {
      gliding?.stop()
      cancelAnimationFrame(frame)
      clearTimeout(rest)
    },
  }
}

interface Glide {
  readonly shift: (dx: number, dy: number) => void
  readonly stop: () => void
}

function glide(from: Camera, to: Camera, milliseconds: number, move: (camera: Camera) => void): Glide {
  const start = performance.now()
  let frame = 0
  let shifted = { x: 0, y: 0 }
  const step = (now: number) => {
    const time = Math.min(1, Math.max(0, (now - start) / milliseconds))
    move(panned(blended(from, to, time), shifted.x, shifted.y))
    if (time < 1) frame = requestAnimationFrame(step)
  }
  frame = requestAnimationFrame(step)
  return {
    shift: (dx, dy) => {
      shifted = { x: shifted.x + dx, y: shifted.y + dy }
    },
    stop: () => cancelAnimationFrame(frame),
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
    shift: (dx, dy) => set(panned(cameraOf(cy), dx, dy)),
    glide: set,
    destroy: () => {},
  }
}

const cameraOf = (cy: Core): Camera => ({ zoom: cy.zoom(), pan: { ...cy.pan() } })
