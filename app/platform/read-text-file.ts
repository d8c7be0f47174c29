export type TextFile =
  | { readonly ok: true; readonly text: string }
  | {
      readonly ok: false
      readonly reason: 'too-large' | 'empty' | 'not-text' | 'unreadable' | 'unknown-encoding'
    }

/** Far above any article (the longest here has 40 kB), far below what would freeze the page. */
export const FILE_LIMIT_MEGABYTES = 5

/**
 * Read a plain text file that a reader attached.
 *
 * UTF-16 is known by its byte order mark; everything else must be valid UTF-8. Nothing is guessed: a wrongly decoded
 * article would only be reported as not matching, which says something untrue about the article.
 */
export async function readTextFile(file: File): Promise<TextFile> {
  if (file.size > FILE_LIMIT_MEGABYTES * 1024 * 1024) return { ok: false, reason: 'too-large' }
  try {
    return decodeText(new Uint8Array(await file.arrayBuffer()))
  } catch {
    return { ok: false, reason: 'unreadable' }
  }
}

/** Bytes to text, by byte order mark, else as UTF-8. Refuses what holds NUL: that is no text. */
export function decodeText(bytes: Uint8Array): TextFile {
  if (bytes.length === 0) return { ok: false, reason: 'empty' }
  try {
    const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes)
    if (text.includes('\0')) return { ok: false, reason: 'not-text' }
    return text.trim() === '' ? { ok: false, reason: 'empty' } : { ok: true, text }
  } catch {
    return { ok: false, reason: bytes.includes(0) ? 'not-text' : 'unknown-encoding' }
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return 'utf-8'
}
