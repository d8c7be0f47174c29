import { type RefObject, useEffect, useRef } from 'react'
import { stepPicture } from '#app/domain/story/step-model.ts'
import type { GraphView } from '#components/canvas/graph-view.ts'
import type { StepProps } from './step-props.ts'

/** Fits a small picture anew when its room changes: the presenter's window is drawn to another size. */
export function useRefit(
  view: GraphView | null,
  room: RefObject<HTMLElement | null>,
  { index, story, at }: StepProps,
): void {
  const step = story.steps[at]
  const latest = useRef({ index, step })
  latest.current = { index, step }
  useEffect(() => {
    const element = room.current
    if (!view || !element) return
    const observer = new ResizeObserver(() => {
      const { index, step } = latest.current
      if (step) view.focus(stepPicture(index, step).camera)
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [view, room])
}
