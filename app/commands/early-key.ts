import { parseAddress } from '#app/domain/address.ts'
import type { AppContext } from './app-context.ts'

/** Keys that turn a story's steps: of what was pressed too early, only that is worth doing late. */
const TURNS = [
  'Space',
  'PageDown',
  'PageUp',
  'ArrowDown',
  'ArrowUp',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
]

interface EarlyKeys {
  /** The last one, and for which story it was meant. */
  kept: { readonly event: KeyboardEvent; readonly story: string } | null
  /** The story listens for itself. */
  isHeard: boolean
}

const early = new WeakMap<AppContext, EarlyKeys>()

const storyAt = (app: AppContext): string | null => {
  const { place } = parseAddress(app.bar.read())
  return place.kind === 'story' ? place.id : null
}

/** From the start of the page on: whoever presses Space before a story has come means its next step all the same. */
export function keepEarlyKeys(app: AppContext): void {
  const keys: EarlyKeys = { kept: null, isHeard: false }
  early.set(app, keys)
  document.addEventListener('keydown', (event) => {
    if (keys.isHeard || event.altKey || event.ctrlKey || event.metaKey || !TURNS.includes(event.code)) return
    const story = storyAt(app)
    keys.kept = story === null ? null : { event, story }
  })
}

/**
 * The story listens now: what was pressed last is pressed again, if it was meant for this story's class.
 *
 * @returns to be called when it listens no more
 */
export function hearEarlyKey(app: AppContext): () => void {
  const keys = early.get(app)
  if (!keys) return () => {}
  const { kept } = keys
  const { story, screen } = app.store.getState()
  keys.kept = null
  keys.isHeard = true
  if (kept && kept.story === story?.id && screen === null) {
    const { code, key, shiftKey } = kept.event
    const again = new KeyboardEvent('keydown', { code, key, shiftKey, bubbles: true, cancelable: true })
    document.body.dispatchEvent(again)
  }
  return () => {
    keys.isHeard = false
  }
}
