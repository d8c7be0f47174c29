import { useEffect, useRef } from 'react'
import { useAnnounce } from '../ui/announce.ts'

/** Says a sentence to those who do not see the page when it becomes another one; not when it is first there. */
export function useSaid(sentence: string): void {
  const announce = useAnnounce()
  const last = useRef(sentence)
  useEffect(() => {
    if (last.current === sentence) return
    last.current = sentence
    announce(sentence)
  }, [announce, sentence])
}
