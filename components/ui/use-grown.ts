import { startTransition, useEffect, useState } from 'react'

/**
 * How many of a long list are there yet: the first at once, further ones with each frame. A list of hundreds takes longer
 * to make and to lay out than all that stands around it, and nothing would be answered meanwhile.
 *
 * @param count of all
 * @param first so many are there at once
 * @param portion so many are added at a time
 */
export function useGrown(count: number, first: number, portion: number): number {
  const [there, setThere] = useState(first)
  useEffect(() => {
    if (there < count) startTransition(() => setThere(there + portion))
  }, [there, count, portion])
  return there
}
