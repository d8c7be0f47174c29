import { DOCUMENT_LIMITS, toMegabytes } from '#app/domain/document-limits.ts'
import type { DocumentRefusal } from '#graph-data/text/document-reading.ts'
import { TEXT_FILTERS, type TextFilter, unfiltered } from './pdf-filters.ts'

/** Where a dictionary is looked for before its stream. */
const DICTIONARY_WITHIN = 4096
/** Filters of pictures, which this reader never looks at. */
const PICTURE = /\/(?:DCT|JPX|JBIG2|CCITTFax)Decode|\/Subtype\s*\/Image\b|\/Type\s*\/EmbeddedFile\b/

/**
 * Holds a PDF to the budget of unpacked bytes before its library sees it: every stream is unpacked and counted, through
 * all its filters, whatever lengths it declares. Pictures and embedded files are emptied in place: they hold no text,
 * and may honestly be large. Streams are found by their keyword, not by the tables of the file, which may lie.
 *
 * Streams that are encrypted cannot be unpacked here; they are left to the time limit.
 *
 * @returns the refusal, or `null` within the budget
 */
export async function pdfBudget(bytes: Uint8Array): Promise<DocumentRefusal | null> {
  let left: number = DOCUMENT_LIMITS.unpackedBytes
  let before = 0
  for (const { keyword, start, end } of streamsOf(bytes)) {
    const dictionary = dictionaryOf(bytes, before, keyword)
    before = start
    if (PICTURE.test(dictionary)) {
      // The mark of what it was stays, so that it is no broken stream until someone reads it.
      bytes.fill(0, Math.min(start + 2, end), end)
      continue
    }
    const size = await unpackedSize(bytes, { start, end, filters: filtersOf(dictionary) }, left)
    if (size === null) {
      const limit = toMegabytes(DOCUMENT_LIMITS.unpackedBytes)
      return { reason: 'unpacks-too-large', limit, place: { kind: 'byte', at: start } }
    }
    left -= size
  }
  return null
}

interface PdfStream {
  /** Where the word `stream` stands. */
  readonly keyword: number
  readonly start: number
  /** At the next `endstream`; the data of a lying file may go on. */
  readonly end: number
}

function* streamsOf(bytes: Uint8Array): Generator<PdfStream> {
  for (let at = 0; ; ) {
    const keyword = find(bytes, 'stream', at)
    if (keyword < 0) return
    at = keyword + 6
    if (find(bytes.subarray(keyword - 3, keyword), 'end', 0) === 0) continue
    // The data begin in the next line.
    while (at < bytes.length && bytes[at] !== 0x0a && bytes[at] !== 0x0d) at += 1
    const start = bytes[at] === 0x0d && bytes[at + 1] === 0x0a ? at + 2 : at + 1
    const end = find(bytes, 'endstream', start)
    // On from its start, not its end: the word in a comment must not hide the next stream.
    at = Math.min(start, bytes.length)
    yield { keyword, start: at, end: end < 0 ? bytes.length : end }
  }
}

function find(bytes: Uint8Array, word: string, from: number): number {
  const first = word.charCodeAt(0)
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let matched = 1
    while (matched < word.length && bytes[at + matched] === word.charCodeAt(matched)) matched += 1
    if (matched === word.length) return at
  }
  return -1
}

/** The dictionary before a stream as text, the signs of its names spelt out. */
function dictionaryOf(bytes: Uint8Array, before: number, keyword: number): string {
  const from = Math.max(before, keyword - DICTIONARY_WITHIN, 0)
  const text = String.fromCharCode(...bytes.subarray(from, keyword))
  return text
    .slice(text.lastIndexOf(' obj') + 1)
    .replaceAll(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

/** Short names are those of pictures within a page, which some programs write here too. */
const SHORT: Readonly<Record<string, TextFilter>> = {
  Fl: 'FlateDecode',
  LZW: 'LZWDecode',
  RL: 'RunLengthDecode',
  A85: 'ASCII85Decode',
  AHx: 'ASCIIHexDecode',
}

function filtersOf(dictionary: string): readonly TextFilter[] {
  const [, list = '', one = ''] = /\/F(?:ilter)?\s*(?:\[([^\]]*)\]|\/(\w+))/.exec(dictionary) ?? []
  const names = one === '' ? [...list.matchAll(/\/(\w+)/g)].map(([, name]) => name ?? '') : [one]
  return names.flatMap((name) => SHORT[name] ?? TEXT_FILTERS.find((filter) => filter === name) ?? [])
}

/** @returns the bytes of all steps together, or `null` where they are more than what is left */
async function unpackedSize(
  bytes: Uint8Array,
  {
    start,
    end,
    filters,
  }: { readonly start: number; readonly end: number; readonly filters: readonly TextFilter[] },
  left: number,
): Promise<number | null> {
  const isDeflated = looksDeflated(bytes.subarray(start, start + 2))
  // A filter may be named elsewhere in the file: what looks deflated is taken for it.
  const steps: readonly TextFilter[] = filters.length === 0 && isDeflated ? ['FlateDecode'] : filters
  // The inflater finds the end of its data by itself, whatever the file says of it.
  let data = steps[0] === 'FlateDecode' ? bytes.subarray(start) : bytes.subarray(start, end)
  let size = 0
  for (const step of steps) {
    const unpacked = await unfiltered(data, step, left - size)
    if (unpacked === null) return null
    size += unpacked.length
    data = unpacked
  }
  return size
}

const looksDeflated = ([first = 0, second = 0]: Uint8Array): boolean =>
  (first & 15) === 8 && ((first << 8) | second) % 31 === 0
