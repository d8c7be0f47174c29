import { useEffect, useState } from 'react'
import type { CanvasTheme } from '#components/canvas/canvas-model.ts'
import { isSameTheme, readCanvasTheme } from '#components/ui/read-canvas-theme.ts'
import { useMedia } from './use-media.ts'

/** The canvas's colours under the theme in force; read anew when setting, device or forced colours change. */
export function useCanvasTheme(setting: 'system' | 'light' | 'dark'): CanvasTheme {
  const isDark = useMedia('(prefers-color-scheme: dark)')
  const isForced = useMedia('(forced-colors: active)')
  const [theme, setTheme] = useState(readCanvasTheme)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each of them changes what the page's colours resolve to
  useEffect(() => {
    const next = readCanvasTheme()
    // Another object of the same colours would have every element's look worked out anew.
    setTheme((now) => (isSameTheme(now, next) ? now : next))
  }, [setting, isDark, isForced])
  return theme
}
