import { type RefObject, useLayoutEffect } from 'react'

/**
 * A long paragraph scrolls within itself on a low screen, so that the rest of the proof stays in sight: it is moved to
 * its quote, and the keyboard can reach it.
 */
export function useQuoteInSight(holder: RefObject<HTMLElement | null>, shown: unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another paragraph is the reason to look again
  useLayoutEffect(() => {
    const words = holder.current?.querySelector<HTMLElement>('blockquote[data-lit]')
    if (!words) return
    const isCut = words.scrollHeight > words.clientHeight + 1
    if (isCut) words.tabIndex = 0
    else words.removeAttribute('tabindex')
    const quote = isCut ? quoteIn(words) : null
    if (!quote) return
    const above = quote.top - words.getBoundingClientRect().top
    // A whole number of lines: none is cut through.
    const line = Number.parseFloat(getComputedStyle(words).lineHeight) || 1
    const wanted = words.scrollTop + above - (words.clientHeight - quote.height) / 2
    words.scrollTop = Math.round(wanted / line) * line
  }, [holder, shown])
}

/** Where the quote stands: a range where the browser marks from outside, else an element. */
function quoteIn(words: HTMLElement): DOMRect | null {
  const marked = words.querySelector('[data-marks~="quote"]')
  if (marked) return marked.getBoundingClientRect()
  const ranges =
    typeof CSS === 'undefined' || !('highlights' in CSS) ? [] : [...(CSS.highlights.get('isnad-quote') ?? [])]
  const range = ranges.find(({ startContainer }) => words.contains(startContainer))
  return range instanceof Range ? range.getBoundingClientRect() : null
}
