import { useMemo } from 'react'
import { originalOf } from '#app/state/originals-slice.ts'
import { useExplorer } from './app-provider.tsx'
import type { AttachedTexts } from './to-paragraph-match.ts'

/** What is attached, by article; the same object until a file comes or goes. */
export function useAttachedTexts(): AttachedTexts {
  const originals = useExplorer((state) => state.originals)
  return useMemo(
    () => ({
      of: (articleId: string) => originalOf(originals, articleId),
      isChecking: originals.some(({ state }) => state.kind === 'reading'),
    }),
    [originals],
  )
}
