import { DOCUMENT_LIMITS, toMegabytes } from '#app/domain/document-limits.ts'
import type { DocumentReading, DocumentRefusal } from '#graph-data/text/document-reading.ts'
import { countControls, decodeBytes } from './decode-text.ts'
import { htmlText } from './html-text.ts'
import { firstLook, markupOf, namedEncoding } from './known-format.ts'

/** Reads what its first bytes say it is; never throws for what is wrong with the file. */
export type HeavyReader = (look: 'zip' | 'pdf', bytes: Uint8Array) => Promise<DocumentReading>

/**
 * The text of a document, whatever its name says: plain text, HTML, Word (.docx) or PDF, known by content. Its blocks
 * are lines. Never throws; what cannot be read is refused with the reason.
 *
 * @param readHeavy for Word and PDF; `null` where nothing could end a reading that takes too long: they are refused
 */
export async function readDocument(
  bytes: Uint8Array,
  readHeavy: HeavyReader | null,
): Promise<DocumentReading> {
  const { fileBytes } = DOCUMENT_LIMITS
  if (bytes.length === 0) return refused({ reason: 'empty' })
  if (bytes.length > fileBytes) return refused({ reason: 'too-large', limit: toMegabytes(fileBytes) })
  const look = firstLook(bytes)
  switch (look) {
    case 'zip':
    case 'pdf':
      return readHeavy === null
        ? refused({ reason: 'reader-missing' })
        : withinLength(await readHeavy(look, bytes))
    case 'maybe-text':
      return withinLength(readText(bytes))
    default:
      return refused({ reason: 'wrong-type', found: look })
  }
}

const refused = (refusal: DocumentRefusal): DocumentReading => ({ ok: false, refusal })

/** More control characters than this share are no text, whatever the rest is. */
const CONTROL_SHARE = 0.01

function readText(bytes: Uint8Array): DocumentReading {
  const decoded = decodeBytes(bytes, namedEncoding(bytes))
  if (!decoded.ok) return decoded
  const { text, remarks } = decoded
  if (text.includes('\0') || countControls(text) > text.length * CONTROL_SHARE) {
    return refused({ reason: 'wrong-type', found: 'binary' })
  }
  const markup = markupOf(text)
  if (markup === 'xml') return refused({ reason: 'wrong-type', found: 'xml' })
  const shown = markup === 'html' ? htmlText(text) : text
  if (shown.trim() === '') {
    return refused(markup === 'html' ? { reason: 'no-text', format: 'html' } : { reason: 'empty' })
  }
  return { ok: true, text: shown, format: markup ?? 'text', remarks }
}

function withinLength(reading: DocumentReading): DocumentReading {
  const { characters: limit } = DOCUMENT_LIMITS
  return reading.ok && reading.text.length > limit ? refused({ reason: 'too-long', limit }) : reading
}
