import { type RefObject, useEffect } from 'react'
import type { Picture } from '#app/commands/app-context.ts'
import { useApp } from './app-provider.tsx'

/**
 * Keeps the middle of the picture in the middle when its room changes: a panel opens or closes, the window is resized.
 * What was looked at stays in sight, and nothing is scaled. A switch of language keeps the camera to the pixel, so that
 * teacher and student see the same picture, although panels in Arabic are a little wider.
 */
export function useSteadyPicture(host: RefObject<HTMLElement | null>): void {
  const app = useApp()
  useEffect(() => {
    const element = host.current
    if (!element) return
    const measure = () => ({
      width: element.clientWidth,
      height: element.clientHeight,
      language: document.documentElement.lang,
    })
    let before = measure()
    const observer = new ResizeObserver(() => {
      const now = measure()
      const isSameLanguage = now.language === before.language
      if (isSameLanguage && before.width > 0 && now.width > 0) {
        // By whole pixels: what is drawn stays sharp where it is only moved.
        const half = (change: number) => Math.trunc(change / 2)
        shift(app.picture.current, half(now.width - before.width), half(now.height - before.height))
      }
      before = now
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [app, host])
}

const shift = (picture: Picture | null, dx: number, dy: number): void => {
  if (picture && (dx !== 0 || dy !== 0)) picture.panBy(dx, dy)
}
