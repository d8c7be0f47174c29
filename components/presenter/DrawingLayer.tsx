import css from './DrawingLayer.module.css'
import type { Camera, DrawnStroke, Point } from './presenter-model.ts'

export interface DrawingLayerProps {
  readonly strokes: readonly DrawnStroke[]
  readonly laser: Point | null
  readonly camera: Camera
}

/** Pen and laser over the picture, where the camera has them; lets every press through. For the eye alone. */
export function DrawingLayer({ strokes, laser, camera }: DrawingLayerProps) {
  const place = ({ x, y }: Point): Point => ({
    x: x * camera.zoom + camera.pan.x,
    y: y * camera.zoom + camera.pan.y,
  })
  const dot = laser && place(laser)
  return (
    <svg className={css.layer} aria-hidden="true" data-drawing>
      {strokes.map(({ id, points }) => (
        <g key={id} data-stroke={id}>
          <path className={css.edge} d={pathOf(points.map(place))} />
          <path className={css.line} d={pathOf(points.map(place))} />
        </g>
      ))}
      {dot && (
        <g data-laser transform={`translate(${round(dot.x)} ${round(dot.y)})`}>
          <circle className={css.glow} r={16} />
          <circle className={css.dot} r={8} />
        </g>
      )}
    </svg>
  )
}

/** A dot where there is but one point: a line of no length with round ends. */
function pathOf(points: readonly Point[]): string {
  const [first, ...rest] = points
  if (!first) return ''
  const on = rest.length === 0 ? [first] : rest
  return `M${at(first)}${on.map((point) => `L${at(point)}`).join('')}`
}

const round = (value: number): number => Math.round(value * 10) / 10
const at = ({ x, y }: Point): string => `${round(x)} ${round(y)}`
