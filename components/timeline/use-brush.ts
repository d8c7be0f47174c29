import { type RefObject, useEffect, useRef } from 'react'
import type { TimelineBin, TimelineRange } from './timeline-model.ts'

export interface Brush {
  readonly bins: readonly TimelineBin[]
  readonly range: TimelineRange
  readonly isKnown: boolean
  readonly onRange: (range: TimelineRange) => void
}

/** How near to an end of the stretch a press takes hold of that end, in CSS pixels: a fingertip. */
const GRIP = 18

/**
 * Choosing a stretch by pointer or finger: an end is dragged, a new stretch is drawn, or one step is tapped. Listeners of
 * the element rather than of React, which would have to call the ground of the bars a control; the thumbs are that.
 */
export function useBrush(ground: RefObject<HTMLElement | null>, brush: Brush): void {
  const now = useRef(brush)
  now.current = brush
  useEffect(() => {
    const element = ground.current
    if (!element) return
    let fixed: number | null = null
    const shareAt = ({ clientX }: PointerEvent): number => shareIn(element, clientX)
    const down = (event: PointerEvent): void => {
      if (event.button !== 0) return
      fixed = fixedEnd(now.current, shareAt(event), element.clientWidth)
      element.setPointerCapture(event.pointerId)
      move(event)
    }
    const move = (event: PointerEvent): void => {
      if (fixed === null) return
      const { bins, isKnown, onRange, range } = now.current
      const next = rangeTo(bins, isKnown ? 0 : fixed, shareAt(event))
      if (next.first !== range.first || next.end !== range.end) onRange(next)
    }
    const up = (): void => {
      fixed = null
    }
    element.addEventListener('pointerdown', down)
    element.addEventListener('pointermove', move)
    element.addEventListener('pointerup', up)
    element.addEventListener('pointercancel', up)
    return () => {
      element.removeEventListener('pointerdown', down)
      element.removeEventListener('pointermove', move)
      element.removeEventListener('pointerup', up)
      element.removeEventListener('pointercancel', up)
    }
  }, [ground])
}

/** Share of the axis at a place of the screen: it begins where reading begins. */
function shareIn(element: HTMLElement, x: number): number {
  const { left, width } = element.getBoundingClientRect()
  const share = Math.min(Math.max((x - left) / Math.max(width, 1), 0), 1)
  return getComputedStyle(element).direction === 'rtl' ? 1 - share : share
}

/**
 * The edge that stays while the pointer moves: the other end where one end is taken hold of, else the bin pressed, told
 * by a share inside it.
 */
export function fixedEnd({ bins, range }: Brush, share: number, pixels: number): number {
  const start = bins[range.first]?.start ?? 0
  const last = bins[range.end - 1]
  const end = last ? last.start + last.width : 1
  const isWhole = range.first === 0 && range.end === bins.length
  const [toStart, toEnd] = [Math.abs(share - start) * pixels, Math.abs(share - end) * pixels]
  // At the borders of the whole axis a press may as well begin a new stretch; the last pixels take the end.
  const grip = isWhole ? GRIP / 3 : GRIP
  if (toStart <= grip && toStart < toEnd) return Math.max(end - 1e-6, 0)
  if (toEnd <= grip) return start
  return share
}

/** The bins from one share of the axis to another, in either direction, both included. */
export function rangeTo(bins: readonly TimelineBin[], one: number, other: number): TimelineRange {
  const [from, to] = [binOf(bins, Math.min(one, other)), binOf(bins, Math.max(one, other))]
  return { first: from, end: to + 1 }
}

function binOf(bins: readonly TimelineBin[], share: number): number {
  const at = bins.findIndex(({ start, width }) => share < start + width)
  return at < 0 ? bins.length - 1 : at
}
