import { useLayoutEffect, useRef } from 'react'
import { takeEarlyText } from './early-text.ts'

/**
 * Hands over what was typed before the field had come. In the very commit that puts the field in the other's place, not
 * while it is drawn: letters typed in between would be lost.
 */
export function useEarlyText(onText: (text: string) => void): void {
  const take = useRef(onText)
  useLayoutEffect(() => {
    const typed = takeEarlyText()
    if (typed !== '') take.current(typed)
  }, [])
}
