import { useMemo, useSyncExternalStore } from 'react'

/** Below it list, graph and proof are tabs; the same border as in the shell's styles. */
const NARROW = '(max-width: 719.98px)'

/** Whether a media query matches, now and when it changes. */
export function useMedia(query: string): boolean {
  // Asked in every rendering: a list made anew each time would cost milliseconds on a slow device.
  const { list, subscribe } = useMemo(() => watched(query), [query])
  return useSyncExternalStore(subscribe, () => list.matches)
}

function watched(query: string) {
  const list = matchMedia(query)
  const subscribe = (listener: () => void) => {
    list.addEventListener('change', listener)
    return () => list.removeEventListener('change', listener)
  }
  return { list, subscribe }
}

export const useNarrow = (): boolean => useMedia(NARROW)

/** Whether motion is to be spared: by the device, or by the reader's setting. */
export function useReducedMotion(setting: 'system' | 'reduced'): boolean {
  const device = useMedia('(prefers-reduced-motion: reduce)')
  return setting === 'reduced' || device
}
