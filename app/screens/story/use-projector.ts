import { useEffect, useLayoutEffect, useMemo, useSyncExternalStore } from 'react'
import { isProjecting, type Projector, parseProjector } from '#app/domain/story/projector.ts'
import { onFullScreen } from '#app/platform/full-screen.ts'
import { useApp, useExplorer } from '../app-provider.tsx'
import { type StepLook, stepLook } from './step-look.ts'

export interface Projection {
  readonly profile: Projector
  readonly isProjecting: boolean
  readonly look: StepLook
  /** The theme in force on the class's screen. */
  readonly theme: 'system' | 'light' | 'dark'
}

/** Letters of the page at the reference screen of 1080 px, CSS pixels: the caption is half as large again. */
const LETTER = 24
const REFERENCE_HEIGHT = 1080
const LEAST_LETTER = 15
/** Arabic reads small at Latin sizes (base.css). */
const ARABIC = 1.1

/** How the class's screen is drawn now: the profile, and the sizes that follow from it and from the window. */
export function useProjection(): Projection {
  const stored = useExplorer((state) => state.preferences.projector)
  const setting = useExplorer((state) => state.preferences.theme)
  const isFull = useExplorer((state) => state.isFull)
  const height = useWindowHeight()
  return useMemo(() => {
    const profile = parseProjector(stored)
    const isOn = isProjecting(profile, isFull)
    return {
      profile,
      isProjecting: isOn,
      look: stepLook({ isProjecting: isOn, size: profile.size, height }),
      theme: isOn ? profile.theme : setting,
    }
  }, [stored, setting, isFull, height])
}

/** Puts the profile on the page itself, so that whatever opens over the story is as large, and takes it off again. */
export function useProjectorOnPage({ isProjecting, profile, theme }: Projection): void {
  const language = useExplorer((state) => state.preferences.language)
  const setting = useExplorer((state) => state.preferences.theme)
  const height = useWindowHeight()
  const { size } = profile
  useLayoutEffect(() => {
    if (!isProjecting) return
    const root = document.documentElement
    const letter = Math.max(LEAST_LETTER, (LETTER * height) / REFERENCE_HEIGHT) * size
    root.dataset.projector = 'on'
    root.style.setProperty('font-size', `${letter * (language === 'ar' ? ARABIC : 1)}px`)
    return () => {
      delete root.dataset.projector
      root.style.removeProperty('font-size')
    }
  }, [isProjecting, size, height, language])
  useLayoutEffect(() => {
    const root = document.documentElement
    if (theme === setting) return
    root.dataset.theme = theme
    return () => {
      if (setting === 'system') delete root.dataset.theme
      else root.dataset.theme = setting
    }
  }, [theme, setting])
}

/** Tells the state whether the page fills the screen: the reader may leave that by the browser's own key. */
export function useFullScreen(): void {
  const app = useApp()
  useEffect(() => onFullScreen((isFull) => app.store.getState().setFull(isFull)), [app])
}

const useWindowHeight = (): number =>
  useSyncExternalStore(
    (listener) => {
      addEventListener('resize', listener)
      return () => removeEventListener('resize', listener)
    },
    () => innerHeight,
  )
