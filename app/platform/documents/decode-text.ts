import type { DocumentReading, DocumentRemark } from '#graph-data/text/document-reading.ts'

export type DecodedText =
  | { readonly ok: true; readonly text: string; readonly remarks: readonly DocumentRemark[] }
  | Extract<DocumentReading, { ok: false }>

/** Of the characters that are not ASCII, how many may be broken for the bytes still to count as UTF-8. */
const BAD_SHARE = 0.02
/** Of the characters of a text without byte order mark, how many must be letters, marks and spaces of ours. */
const PLAUSIBLE_SHARE = 0.9
/** Of the letters above ASCII, how many an Arabic code page must turn into Arabic. */
const ARABIC_SHARE = 0.6
/** Enough to know an encoding by. */
const SAMPLE_BYTES = 64 * 1024

/**
 * Bytes to text. The encoding is known by the byte order mark; else by the zeros of UTF-16; else it is UTF-8 if the
 * bytes obey its rules (few texts do so by chance); else the one that the document names itself, if it is HTML; else
 * an Arabic code page, if that gives Arabic. Nothing else is guessed: a wrongly decoded article would be reported as
 * not matching, which says something untrue about it.
 *
 * @param named the encoding that the document declares, as it stands there
 */
export function decodeBytes(bytes: Uint8Array, named: string | null = null): DecodedText {
  if (bytes.length === 0) return { ok: false, refusal: { reason: 'empty' } }
  const marked = markedEncoding(bytes) ?? unmarkedUtf16(bytes)
  if (marked === 'utf-32') return { ok: false, refusal: { reason: 'unknown-encoding' } }
  if (marked !== null) return decodeMarked(bytes, marked)
  const decoder = named === null ? null : decoderOf(named)
  // Pages name Windows-1252 by default, whatever they are in.
  const isSaid = decoder !== null && decoder.encoding !== 'windows-1252'
  return (
    decodeUtf8(bytes) ??
    (isSaid ? decodeNamed(bytes, decoder) : null) ??
    decodeArabicPage(bytes) ??
    decodeNamed(bytes, decoder) ??
    unknown(bytes)
  )
}

type Marked = 'utf-8' | 'utf-16le' | 'utf-16be'

function markedEncoding(bytes: Uint8Array): Marked | 'utf-32' | null {
  const [a, b, c, d] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 && bytes.length >= 4 ? 'utf-32' : 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  return a === 0 && b === 0 && c === 0xfe && d === 0xff ? 'utf-32' : null
}

function decodeMarked(bytes: Uint8Array, encoding: Marked): DecodedText {
  const text = new TextDecoder(encoding).decode(bytes)
  const bad = count(text, /\uFFFD/gu)
  const isCutOff = encoding !== 'utf-8' && bytes.length % 2 === 1
  const remarks: DocumentRemark[] = []
  if (encoding !== 'utf-8') remarks.push({ kind: 'encoding', name: encoding.toUpperCase() })
  if (isCutOff) remarks.push({ kind: 'cut-off' })
  const lost = isCutOff ? bad - 1 : bad
  if (lost > 0) remarks.push({ kind: 'bad-bytes', count: lost })
  return { ok: true, text: isCutOff ? text.replace(/\uFFFD$/u, '') : text, remarks }
}

/** UTF-16 without its mark: every other byte of Arabic or English is one of a few. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length < 4 || bytes.length % 2 === 1) return null
  const sample = bytes.subarray(0, SAMPLE_BYTES)
  // UTF-8 and code pages have no zeros and hardly ever a byte 6; UTF-16 of Arabic or English has them everywhere.
  const odd = sample.filter((byte) => byte === 0 || byte === 6).length
  if (odd < sample.length / 4) return null
  const little = plausibility(new TextDecoder('utf-16le').decode(sample))
  const big = plausibility(new TextDecoder('utf-16be').decode(sample))
  if (Math.max(little, big) < PLAUSIBLE_SHARE) return null
  return little >= big ? 'utf-16le' : 'utf-16be'
}

const PLAUSIBLE = /[\t\n\r\u0020-\u007E\u00A0-\u00FF\u0600-\u06FF\u2000-\u206F\uFB50-\uFDFF\uFE70-\uFEFC]/gu

const plausibility = (text: string): number => count(text, PLAUSIBLE) / Math.max(text.length, 1)

function decodeUtf8(bytes: Uint8Array): DecodedText | null {
  // A text cut off within a letter lost that letter alone.
  const text = new TextDecoder().decode(bytes, { stream: true })
  const bad = count(text, /\uFFFD/gu)
  const foreign = countForeign(text)
  if (bad > foreign * BAD_SHARE) return null
  const isCutOff = endsWithinLetter(bytes)
  // Two bytes above ASCII that end a code page's text look like a letter cut off.
  if (foreign === 0 && isCutOff) return null
  const remarks: DocumentRemark[] = []
  if (isCutOff) remarks.push({ kind: 'cut-off' })
  if (bad > 0) remarks.push({ kind: 'bad-bytes', count: bad })
  return { ok: true, text, remarks }
}

/** Whether the last bytes begin a letter of UTF-8 and do not end it. */
function endsWithinLetter(bytes: Uint8Array): boolean {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte >= 0xf0) return back < 4
    if (byte >= 0xe0) return back < 3
    if (byte >= 0xc0) return back < 2
    if (byte < 0x80) return false
  }
  return false
}

function decodeNamed(bytes: Uint8Array, decoder: TextDecoder | null): DecodedText | null {
  // The bytes are no UTF-8, whatever the document says of itself.
  if (decoder === null || decoder.encoding.startsWith('utf')) return null
  const text = decoder.decode(bytes)
  const remarks: DocumentRemark[] = [{ kind: 'encoding', name: decoder.encoding }]
  const bad = count(text, /\uFFFD/gu)
  if (bad > 0) remarks.push({ kind: 'bad-bytes', count: bad })
  return { ok: true, text, remarks }
}

function decoderOf(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label)
  } catch {
    return null
  }
}

/** The two Arabic code pages agree in a third of the letters: the one that gives more articles (ال) is taken. */
function decodeArabicPage(bytes: Uint8Array): DecodedText | null {
  if (bytes.includes(0)) return null
  const candidates = ['windows-1256', 'iso-8859-6'].map((name) => {
    const text = new TextDecoder(name).decode(bytes)
    return { name, text, articles: count(text, /\u0627\u0644/gu), bad: count(text, /\uFFFD/gu) }
  })
  const best = candidates.reduce((a, b) => (b.bad === 0 && b.articles > a.articles ? b : a))
  const arabic = count(best.text, /[\u0621-\u064A]/gu)
  const foreign = countForeign(best.text)
  if (arabic < foreign * ARABIC_SHARE || best.articles === 0 || countControls(best.text) > 0) return null
  return { ok: true, text: best.text, remarks: [{ kind: 'encoding', name: best.name }] }
}

function unknown(bytes: Uint8Array): DecodedText {
  return bytes.includes(0)
    ? { ok: false, refusal: { reason: 'wrong-type', found: 'binary' } }
    : { ok: false, refusal: { reason: 'unknown-encoding', place: { kind: 'byte', at: firstBadByte(bytes) } } }
}

/** The first byte that is no UTF-8. */
function firstBadByte(bytes: Uint8Array): number {
  let low = 0
  let high = bytes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isUtf8(bytes.subarray(0, middle + 1))) low = middle + 1
    else high = middle
  }
  return low
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

function count(text: string, pattern: RegExp): number {
  let found = 0
  for (const _ of text.matchAll(pattern)) found += 1
  return found
}

/** Characters above ASCII. */
const countForeign = (text: string): number => countCodes(text, (code) => code > 0x7f)

/** Control characters that no text has: all but tab, line and page ends, and escape. */
export const countControls = (text: string): number =>
  countCodes(text, (code) => code < 0x20 && !(code >= 9 && code <= 13) && code !== 0x1a && code !== 0x1b)

function countCodes(text: string, isMeant: (code: number) => boolean): number {
  let found = 0
  for (let i = 0; i < text.length; i += 1) if (isMeant(text.charCodeAt(i))) found += 1
  return found
}
