import type { WalkDirection, WalkStep } from './geometry/graph-walk.ts'

/** What a key does while the graph has the keyboard. */
export type GraphKeyAction =
  | { readonly kind: 'walk'; readonly step: WalkStep }
  | { readonly kind: 'menu' }
  | { readonly kind: 'leave' }

const ARROWS: Readonly<Record<string, WalkDirection>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

export interface PressedKey {
  /** The key's place on the keyboard, so that letters work in every layout. */
  readonly code: string
  readonly key: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
}

/**
 * The graph's own keys. Enter and Space are a button's own; zoom, fit and growth belong to the whole page.
 *
 * @returns `null` for a key that is not the graph's
 */
export function graphKeyAction(pressed: PressedKey): GraphKeyAction | null {
  const { code, key, shiftKey } = pressed
  if (pressed.ctrlKey || pressed.altKey || pressed.metaKey) return null
  const direction = ARROWS[key]
  if (direction) return shiftKey ? null : { kind: 'walk', step: { kind: 'arrow', direction } }
  const by = shiftKey ? -1 : 1
  if (code === 'KeyN') return { kind: 'walk', step: { kind: 'neighbour', by } }
  if (code === 'KeyE') return { kind: 'walk', step: { kind: 'edge', by } }
  if (key === 'Backspace') return { kind: 'walk', step: { kind: 'back' } }
  if (key === 'ContextMenu' || (key === 'F10' && shiftKey)) return { kind: 'menu' }
  return key === 'Escape' ? { kind: 'leave' } : null
}

/** The same keys for the sheet of shortcuts: what is printed on them, and the place of those that are letters. */
export const GRAPH_KEY_SHEET = [
  { id: 'arrows', signs: ['↑', '↓', '←', '→'], code: null },
  { id: 'neighbour', signs: ['N', 'Shift + N'], code: 'KeyN' },
  { id: 'edge', signs: ['E', 'Shift + E'], code: 'KeyE' },
  { id: 'open', signs: ['Enter'], code: null },
  { id: 'back', signs: ['Backspace'], code: null },
  { id: 'menu', signs: ['Shift + F10'], code: null },
  { id: 'leave', signs: ['Esc'], code: null },
] as const
