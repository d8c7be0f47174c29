import type { AppContext } from './app-context.ts'
import type { Command, CommandKey } from './command-table.ts'

/**
 * Let a table's keys work, except while someone types, in a dialog, or with a modifier that belongs to the browser.
 *
 * @param isInForce asked at each key: a story has keys of its own in place of the explorer's
 * @returns stops it
 */
export function listenToKeys(
  app: AppContext,
  commands: readonly Command[],
  isInForce: (event: KeyboardEvent) => boolean = () => true,
): () => void {
  const handle = (event: KeyboardEvent): void => {
    const command = isInForce(event) ? commandFor(event, app, commands) : null
    if (!command) return
    event.preventDefault()
    command.run(app, event.code)
  }
  document.addEventListener('keydown', handle)
  return () => document.removeEventListener('keydown', handle)
}

function commandFor(event: KeyboardEvent, app: AppContext, commands: readonly Command[]): Command | null {
  if (event.defaultPrevented || event.isComposing || event.altKey) return null
  if (document.querySelector('dialog[open]')) return null
  const { letterKeys } = app.store.getState().preferences
  const isTyping = event.target instanceof Element && event.target.closest(TYPING) !== null
  const command = commands.find(
    ({ keys, when }) => when?.(app) !== false && keys.some((key) => isPressed(key, event)),
  )
  if (!command || (command.isLetter && (isTyping || !letterKeys))) return null
  // While someone types, Ctrl+Z is the field's own.
  if (isTyping && isModified(event) && command.whileTyping !== true) return null
  return command
}

const isModified = ({ ctrlKey, metaKey }: KeyboardEvent): boolean => ctrlKey || metaKey

function isPressed({ code, sign, shift = false, mod = false }: CommandKey, event: KeyboardEvent): boolean {
  if (sign !== undefined && event.key === sign && !isModified(event)) return true
  if (shift !== event.shiftKey || mod !== isModified(event)) return false
  // Ctrl+Z is where Z is printed; a layout without Latin letters (Arabic) is read by places.
  return mod && /^[a-z]$/i.test(event.key) ? code === `Key${event.key.toUpperCase()}` : code === event.code
}

const TYPING = 'input:not([type=checkbox], [type=radio], [type=button]), textarea, select, [contenteditable]'
