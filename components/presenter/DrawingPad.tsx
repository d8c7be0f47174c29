import { type PointerEvent, useRef } from 'react'
import css from './DrawingPad.module.css'
import type { DrawingTool, Point } from './presenter-model.ts'

export interface DrawingPadProps {
  readonly tool: Exclude<DrawingTool, 'none'>
  /** From CSS pixels of the picture to model units. */
  readonly toModel: (point: Point) => Point
  readonly onLaser: (at: Point | null) => void
  /** @param stroke id of the line, the same from pen down to pen up */
  readonly onDraw: (stroke: number, points: readonly Point[]) => void
  /** What is being done, for those who do not see the pointer. */
  readonly label: string
}

/** Lies over the small picture while a tool is taken up: where the pointer goes, the class's screen shows it. */
export function DrawingPad({ tool, toModel, onLaser, onDraw, label }: DrawingPadProps) {
  const stroke = useRef<number | null>(null)
  const pointOf = (event: PointerEvent): Point => {
    const box = event.currentTarget.getBoundingClientRect()
    return toModel({ x: event.clientX - box.left, y: event.clientY - box.top })
  }
  const handleMove = (event: PointerEvent): void => {
    if (tool === 'laser') onLaser(pointOf(event))
    else if (stroke.current !== null) onDraw(stroke.current, [pointOf(event)])
  }
  const handleDown = (event: PointerEvent): void => {
    if (tool === 'laser') {
      onLaser(pointOf(event))
      return
    }
    event.currentTarget.setPointerCapture?.(event.pointerId)
    // Unlike any line that is there already, also when this window was loaded anew.
    stroke.current = Date.now()
    onDraw(stroke.current, [pointOf(event)])
  }
  const handleEnd = (): void => {
    stroke.current = null
    if (tool === 'laser') onLaser(null)
  }
  return (
    <div
      className={css.pad}
      role="img"
      aria-label={label}
      title={label}
      data-tool={tool}
      onPointerMove={handleMove}
      onPointerDown={handleDown}
      onPointerUp={(event) => (tool === 'pen' || event.pointerType !== 'mouse') && handleEnd()}
      onPointerLeave={handleEnd}
      onPointerCancel={handleEnd}
    />
  )
}
