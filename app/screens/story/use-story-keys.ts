import { type RefObject, useEffect, useState } from 'react'
import { hearEarlyKey } from '#app/commands/early-key.ts'
import { listenToKeys } from '#app/commands/listen-to-keys.ts'
import { nextStep, previousStep } from '#app/commands/story.ts'
import { STORY_COMMANDS } from '#app/commands/story-commands.ts'
import { useApp } from '../app-provider.tsx'

/** The story's keys, wherever the focus is: on the picture, the caption or the page. A control keeps its own. */
export function useStoryKeys(isScrolled = false): void {
  const app = useApp()
  useEffect(
    () => listenToKeys(app, STORY_COMMANDS, (event) => !isOwnKey(event) && !(isScrolled && scrolls(event))),
    [app, isScrolled],
  )
  useEffect(() => hearEarlyKey(app), [app])
}

/** Keys by which a browser scrolls a page: of a story that is one, they do. */
const scrolls = ({ code }: KeyboardEvent): boolean =>
  [...SCROLLS, 'Space', 'PageUp', 'PageDown'].includes(code)

const ARROWS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']
const SCROLLS = ['ArrowUp', 'ArrowDown', 'Home', 'End']
const WRITTEN = 'textarea, input:not([type]), input[type="text"], input[type="search"]'

/** A key that means something to what has the focus: Enter to a button, an arrow to a slider or a text that scrolls. */
function isOwnKey({ target, key, code }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false
  // Whoever writes a note writes it; only Escape leads out.
  if (target.matches(WRITTEN) && key !== 'Escape') return true
  const isPress = code === 'Space' || key === 'Enter'
  if (isPress && target.closest('button, a, summary, input, select')) return true
  if (target.matches('input[type="range"], input[type="radio"]')) return ARROWS.includes(key)
  return SCROLLS.includes(key) && target.closest('[data-own-keys]') !== null
}

/** A finger that goes so far sideways, and mostly sideways, turns the page (CSS pixels). */
const SWIPE = 60

/** Swiping with a finger: towards the start of reading is the next step, as pages are turned. */
export function useSwipe(host: RefObject<HTMLElement | null>): void {
  const app = useApp()
  useEffect(() => {
    const element = host.current
    if (!element) return
    let start: { readonly x: number; readonly y: number } | null = null
    const onStart = ({ touches }: TouchEvent): void => {
      const [touch] = touches
      start = touch && touches.length === 1 ? { x: touch.clientX, y: touch.clientY } : null
    }
    const onEnd = ({ changedTouches: [touch], target }: TouchEvent): void => {
      if (!start || !touch) return
      const [dx, dy] = [touch.clientX - start.x, touch.clientY - start.y]
      start = null
      // A graph that was entered by a tap is moved by one finger.
      const isHeld = target instanceof Element && target.closest('[data-entered], [data-own-keys], input')
      if (isHeld || Math.abs(dx) < SWIPE || Math.abs(dx) < 2 * Math.abs(dy)) return
      const isRtl = document.documentElement.dir === 'rtl'
      if (dx < 0 === !isRtl) nextStep(app)
      else previousStep(app)
    }
    element.addEventListener('touchstart', onStart, { passive: true })
    element.addEventListener('touchend', onEnd, { passive: true })
    return () => {
      element.removeEventListener('touchstart', onStart)
      element.removeEventListener('touchend', onEnd)
    }
  }, [app, host])
}

const IDLE_MS = 3000

/** Whether the mouse has rested for three seconds. */
export function useIdle(): boolean {
  const [isIdle, setIdle] = useState(false)
  useEffect(() => {
    let timer = setTimeout(() => setIdle(true), IDLE_MS)
    const wake = (): void => {
      clearTimeout(timer)
      setIdle(false)
      timer = setTimeout(() => setIdle(true), IDLE_MS)
    }
    addEventListener('pointermove', wake)
    addEventListener('pointerdown', wake)
    return () => {
      clearTimeout(timer)
      removeEventListener('pointermove', wake)
      removeEventListener('pointerdown', wake)
    }
  }, [])
  return isIdle
}
