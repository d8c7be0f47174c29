import type { AppContext } from './app-context.ts'
import type { Command, CommandKey } from './command-table.ts'

/** Letters at the places of Latin ones on the usual Arabic keyboard (Arabic 101), without and with Shift. */
const ARABIC_101: Readonly<Record<string, readonly [plain: string, shifted: string]>> = {
  KeyB: ['لا', 'لآ'],
  KeyC: ['ؤ', '}'],
  KeyE: ['ث', 'ُ'],
  KeyF: ['ب', '['],
  KeyL: ['م', '/'],
  KeyN: ['ى', 'آ'],
  KeyO: ['خ', '×'],
  KeyP: ['ح', '؛'],
  KeyS: ['س', 'ٍ'],
  KeyT: ['ف', 'لإ'],
  KeyU: ['ع', '÷'],
  KeyV: ['ر', '{'],
  BracketLeft: ['ج', '<'],
  BracketRight: ['د', '>'],
  Slash: ['ظ', '؟'],
}

/**
 * What stands on a key of an Arabic keyboard, for the sheet of shortcuts: commands follow the key's place, so its letter
 * there does the same.
 *
 * @returns `null` where the key carries the same sign in both layouts
 */
export function arabicSign({ code, shift = false }: CommandKey): string | null {
  const signs = ARABIC_101[code]
  if (!signs) return null
  // With Shift, the letter is found more easily than what it turns into, but for the question mark.
  return shift && code !== 'Slash' ? `Shift + ${signs[0]}` : signs[shift ? 1 : 0]
}

/** The key of a command as it stands beside its name: none where single letters are switched off. */
export const shownKey = ({ store }: AppContext, { keyLabel, isLetter }: Command): string =>
  isLetter && !store.getState().preferences.letterKeys ? '' : keyLabel
