import { useCallback, useEffect, useRef, useState } from 'react'

/** How far beyond what is scrolled into sight rows are drawn: about two screens of quick scrolling. */
const MARGIN = '900px 0px'

/**
 * Which bodies of a long table are in sight or nearly so. `all` where the browser cannot tell.
 *
 * @returns `watch`: a ref callback for a chunk's element
 */
export function useNearChunks(): {
  readonly near: ReadonlySet<number> | 'all'
  readonly watch: (element: HTMLElement, chunk: number) => () => void
} {
  const [near, setNear] = useState<ReadonlySet<number>>(new Set())
  const observer = useRef<IntersectionObserver | null>(null)
  const numbers = useRef(new Map<Element, number>())
  const watch = useCallback((element: HTMLElement, chunk: number) => {
    if (!CAN_TELL) return () => {}
    observer.current ??= new IntersectionObserver(
      (entries) =>
        setNear((before) => {
          const next = new Set(before)
          for (const { target, isIntersecting } of entries) {
            const number = numbers.current.get(target)
            if (number === undefined) continue
            if (isIntersecting) next.add(number)
            else next.delete(number)
          }
          return next
        }),
      { root: scrollerOf(element), rootMargin: MARGIN },
    )
    numbers.current.set(element, chunk)
    observer.current.observe(element)
    return () => {
      observer.current?.unobserve(element)
      numbers.current.delete(element)
    }
  }, [])
  useEffect(
    () => () => {
      observer.current?.disconnect()
      observer.current = null
    },
    [],
  )
  return { near: CAN_TELL ? near : 'all', watch }
}

const CAN_TELL = typeof IntersectionObserver !== 'undefined'

/** The element that scrolls the table up and down: its own region, or the room it stands in. */
function scrollerOf(element: HTMLElement): HTMLElement | null {
  for (let at = element.parentElement; at; at = at.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(at).overflowY) && at.scrollHeight > at.clientHeight) return at
  }
  return null
}
