import { useLayoutEffect } from 'react'
import type { Preferences } from '#app/state/preferences-slice.ts'
import { directionOf } from '#components/i18n/language.ts'

/** Puts language, direction, theme, motion and title on the page itself, before it is painted. */
export function usePageAttributes(preferences: Preferences, title: string): void {
  const { language, theme, motion } = preferences
  useLayoutEffect(() => {
    const root = document.documentElement
    root.lang = language
    root.dir = directionOf(language)
    setOrRemove(root, 'theme', theme === 'system' ? null : theme)
    setOrRemove(root, 'motion', motion === 'system' ? null : motion)
  }, [language, theme, motion])
  useLayoutEffect(() => {
    document.title = title
  }, [title])
}

function setOrRemove(root: HTMLElement, key: string, value: string | null): void {
  if (value === null) delete root.dataset[key]
  else root.dataset[key] = value
}
