import { blended, type Camera, panned } from '../geometry/camera.ts'

export interface Glide {
  /** Moves the goal by CSS pixels. */
  readonly shift: (dx: number, dy: number) => void
  readonly stop: () => void
}

/** Moves the camera from one place to another, eased, one step in each frame. */
export function glide(from: Camera, to: Camera, milliseconds: number, move: (camera: Camera) => void): Glide {
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
