import type { AppContext } from './app-context.ts'
import { COMMANDS, type Command } from './command-table.ts'

/** Let the table's keys work, except while someone types, in a dialog, or with a modifier that belongs to the browser. */
export function listenToKeys(app: AppContext): () => void {
  const handle = (event: KeyboardEvent): void => {
    const command = commandFor(event, app)
    if (!command) return
    event.preventDefault()
    command.run(app)
  }
  document.addEventListener('keydown', handle)
  return () => document.removeEventListener('keydown', handle)
}

function commandFor(event: KeyboardEvent, app: AppContext): Command | null {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.altKey || event.metaKey)
    return null
  if (document.querySelector('dialog[open]')) return null
  const { letterKeys } = app.store.getState().preferences
  const isTyping = event.target instanceof Element && event.target.closest(TYPING) !== null
  const command = COMMANDS.find(({ keys }) =>
    keys.some((key) => key.code === event.code && (key.shift ?? false) === event.shiftKey),
  )
  if (!command || (command.isLetter && (isTyping || !letterKeys))) return null
  return command.when?.(app) === false ? null : command
}

const TYPING = 'input:not([type=checkbox], [type=radio], [type=button]), textarea, select, [contenteditable]'
