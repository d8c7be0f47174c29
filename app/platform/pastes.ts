import { type DroppedFiles, filesOf } from './file-drops.ts'

/** Shorter than any article; what somebody pastes by mistake is mostly a word or an address. */
const SHORTEST_TEXT = 200

/**
 * Take files, and texts as long as an article, that are pasted anywhere but into a field.
 *
 * @returns stops it
 */
export function listenToPastes(
  page: Document,
  take: { readonly files: (files: DroppedFiles) => void; readonly text: (text: string) => void },
): () => void {
  const handle = (event: ClipboardEvent): void => {
    const data = event.clipboardData
    if (!data || event.defaultPrevented || isField(event.target)) return
    const pasted = filesOf(data)
    const text = data.getData('text/plain')
    if (pasted.files.length + pasted.folders.length > 0) take.files(pasted)
    else if (text.trim().length >= SHORTEST_TEXT) take.text(text)
    else return
    event.preventDefault()
  }
  page.addEventListener('paste', handle)
  return () => page.removeEventListener('paste', handle)
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
