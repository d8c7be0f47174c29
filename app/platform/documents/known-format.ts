import type { ForeignFormat } from '#graph-data/text/document-reading.ts'

/** What the first bytes say: an archive and a PDF are read as such, everything unknown may be text. */
export type FirstLook = 'zip' | 'pdf' | 'maybe-text' | ForeignFormat

/** Beginnings of files, as hexadecimal; `..` stands for any byte. */
const SIGNATURES: readonly (readonly [string, FirstLook])[] = [
  ['504b0304', 'zip'],
  ['504b0506', 'zip'],
  ['d0cf11e0a1b11ae1', 'old-word'],
  ['7b5c727466', 'rtf'],
  ['89504e47', 'image'],
  ['ffd8ff', 'image'],
  ['47494638', 'image'],
  ['424d........0000', 'image'],
  ['49492a00', 'image'],
  ['4d4d002a', 'image'],
  ['52494646........57454250', 'image'],
  ['........66747970', 'media'],
  ['52494646', 'media'],
  ['494433', 'media'],
  ['4f676753', 'media'],
  ['1a45dfa3', 'media'],
  ['1f8b08', 'archive'],
  ['377abcaf271c', 'archive'],
  ['526172211a07', 'archive'],
  ['425a68', 'archive'],
  ['fd377a585a00', 'archive'],
  ['28b52ffd', 'archive'],
  ['62706c697374', 'web-archive'],
  ['4d5a', 'program'],
  ['7f454c46', 'program'],
  ['0061736d', 'program'],
  ['cafebabe', 'program'],
]

/** PDF readers look for the mark in the first kilobyte, and so do we. */
const PDF_MARK_WITHIN = 1024

/** What a file is by its first bytes; its name is not asked. */
export function firstLook(bytes: Uint8Array): FirstLook {
  const start = [...bytes.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  const known = SIGNATURES.find(([mark]) => beginsWith(start, mark))
  if (known && isConvincing(known[1], bytes)) return known[1]
  const head = String.fromCharCode(...bytes.subarray(0, PDF_MARK_WITHIN))
  if (head.includes('%PDF-') && !head.trimStart().startsWith('<')) return 'pdf'
  if (/^\s*(?:From: <Saved by|MIME-Version:)/i.test(head)) return 'web-archive'
  return 'maybe-text'
}

const beginsWith = (start: string, mark: string): boolean =>
  [...mark].every((digit, i) => digit === '.' || digit === start[i])

/** "MZ" and "BZh" may begin a sentence: a program or an archive has zeros or other control bytes near its start. */
const isConvincing = (look: FirstLook, bytes: Uint8Array): boolean =>
  (look !== 'program' && look !== 'archive') ||
  bytes.subarray(0, 512).some((byte) => byte < 9 || (byte > 13 && byte < 32))

/** Elements with which pages and saved selections begin. */
const HTML_START =
  /^(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[\s\S]{0,4000}?-->\s*)*<(?:!doctype\s+html|html|head|body|title|meta|link|style|script|main|article|section|header|nav|div|p|h[1-6]|ul|ol|table|span|font|center|blockquote|br|b|i|a|img|iframe|form)(?=[\s/>])/i

/** Whether a decoded text is HTML; `xml` where it is markup of another kind. */
export function markupOf(text: string): 'html' | 'xml' | null {
  const start = text.slice(0, 8000).replace(/^[\s\uFEFF]+/u, '')
  if (HTML_START.test(start)) return 'html'
  if (/^<\?xml\s|^<!doctype\s|^<svg[\s>]/i.test(start)) return /<html[\s>]/i.test(start) ? 'html' : 'xml'
  return null
}

/** The encoding that a page names in its head, within the first kilobytes as browsers look for it. */
export function namedEncoding(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 4096))
  return /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,40})/i.exec(head)?.[1] ?? null
}
