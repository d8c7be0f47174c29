import { useSyncExternalStore } from 'react'

/** Below it list, graph and proof are tabs; the same border as in the shell's styles. */
const NARROW = '(max-width: 719.98px)'

/** Whether a media query matches, now and when it changes. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const list = matchMedia(query)
      list.addEventListener('change', listener)
      return () => list.removeEventListener('change', listener)
    },
    () => matchMedia(query).matches,
  )
}

export const useNarrow = (): boolean => useMedia(NARROW)

/** Whether motion is to be spared: by the device, or by the reader's setting. */
export function useReducedMotion(setting: 'system' | 'reduced'): boolean {
  const device = useMedia('(prefers-reduced-motion: reduce)')
  return setting === 'reduced' || device
}
