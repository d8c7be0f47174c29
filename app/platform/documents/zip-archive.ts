import { Inflate } from 'fflate'
import { DOCUMENT_LIMITS, toMegabytes } from '#app/domain/document-limits.ts'
import type { DocumentRefusal } from '#graph-data/text/document-reading.ts'

/** A file of an archive as its directory lists it; sizes of unpacked files are not believed and not kept. */
interface ZipEntry {
  readonly name: string
  readonly method: number
  readonly isEncrypted: boolean
  readonly packedSize: number
  readonly headerAt: number
}

export interface ZipArchive {
  readonly names: readonly string[]
  /** Unpacks one file; all files together within the budget. `null` if there is none of that name. */
  readonly unpack: (name: string) => Unpacked | null
}

export type Unpacked =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly refusal: DocumentRefusal }

const END_SIGNATURE = 0x06054b50
const ENTRY_SIGNATURE = 0x02014b50
const HEADER_SIGNATURE = 0x04034b50
/** The end record is 22 bytes and a comment of at most 65,535. */
const END_WITHIN = 22 + 0xffff
/** What is inflated at a time: no more than 16 MB can come of it before it is counted. */
const CHUNK = 16 * 1024

/**
 * Opens a ZIP archive by its directory. Nothing is unpacked before it is asked for, and no more than the budget: what
 * counts are the bytes that come out, not those that the archive promises.
 */
export function openZip(
  bytes: Uint8Array,
): { readonly ok: true; readonly archive: ZipArchive } | Extract<Unpacked, { ok: false }> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === null) return damaged()
  const count = view.getUint16(end + 10, true)
  if (count > DOCUMENT_LIMITS.entries) {
    return { ok: false, refusal: { reason: 'too-many-entries', limit: DOCUMENT_LIMITS.entries } }
  }
  const entries = readDirectory(bytes, view, view.getUint32(end + 16, true), count)
  if (entries === null) return damaged()
  let left: number = DOCUMENT_LIMITS.unpackedBytes
  const unpack = (name: string): Unpacked | null => {
    const entry = entries.get(name)
    if (!entry) return null
    const unpacked = unpackEntry(bytes, view, entry, left)
    if (unpacked.ok) left -= unpacked.bytes.length
    return unpacked
  }
  return { ok: true, archive: { names: [...entries.keys()], unpack } }
}

const damaged = (name?: string): Extract<Unpacked, { ok: false }> => ({
  ok: false,
  refusal: { reason: 'damaged', ...(name === undefined ? {} : { place: { kind: 'entry', name } }) },
})

function findEnd(view: DataView): number | null {
  const lowest = Math.max(0, view.byteLength - END_WITHIN)
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at
  }
  return null
}

function readDirectory(
  bytes: Uint8Array,
  view: DataView,
  start: number,
  count: number,
): Map<string, ZipEntry> | null {
  const entries = new Map<string, ZipEntry>()
  let at = start
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY_SIGNATURE) return null
    const nameLength = view.getUint16(at + 28, true)
    const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
    // The first of two files of one name: a second could only be there to be taken for it.
    if (!entries.has(name)) {
      entries.set(name, {
        name,
        method: view.getUint16(at + 10, true),
        isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
        packedSize: view.getUint32(at + 20, true),
        headerAt: view.getUint32(at + 42, true),
      })
    }
    at = next
  }
  return entries
}

function unpackEntry(bytes: Uint8Array, view: DataView, entry: ZipEntry, left: number): Unpacked {
  const { name, method, headerAt, packedSize } = entry
  const place = { kind: 'entry', name } as const
  if (entry.isEncrypted) return { ok: false, refusal: { reason: 'encrypted', place } }
  if (headerAt + 30 > bytes.length || view.getUint32(headerAt, true) !== HEADER_SIGNATURE)
    return damaged(name)
  const start = headerAt + 30 + view.getUint16(headerAt + 26, true) + view.getUint16(headerAt + 28, true)
  if (start + packedSize > bytes.length) return damaged(name)
  const packed = bytes.subarray(start, start + packedSize)
  const unpacked = method === 0 ? packed : method === 8 ? inflate(packed, left) : null
  if (unpacked === null) return damaged(name)
  if (unpacked === 'too-much' || unpacked.length > left) {
    const limit = toMegabytes(DOCUMENT_LIMITS.unpackedBytes)
    return { ok: false, refusal: { reason: 'unpacks-too-large', limit, place } }
  }
  return { ok: true, bytes: unpacked }
}

/** @returns `null` for what is no deflated data, or not to its end */
function inflate(packed: Uint8Array, left: number): Uint8Array | 'too-much' | null {
  const chunks: Uint8Array[] = []
  let size = 0
  let isComplete = false
  const inflater = new Inflate((chunk, final) => {
    chunks.push(chunk)
    size += chunk.length
    if (final) isComplete = true
  })
  try {
    for (let at = 0; at < packed.length && size <= left; at += CHUNK) {
      inflater.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length)
    }
  } catch {
    return null
  }
  if (size > left) return 'too-much'
  return isComplete ? joined(chunks, size) : null
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.length
  }
  return all
}
