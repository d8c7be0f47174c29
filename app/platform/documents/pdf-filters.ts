/** The filters of PDF that can make more bytes of few, and those that may stand before them. */
export const TEXT_FILTERS = [
  'FlateDecode',
  'LZWDecode',
  'RunLengthDecode',
  'ASCII85Decode',
  'ASCIIHexDecode',
] as const
export type TextFilter = (typeof TEXT_FILTERS)[number]

/** Fed by so many bytes: some 4 MB can come of them before they are counted. */
const CHUNK = 4 * 1024

/** What comes out of a filter; `null`: more than the limit. Broken data end where they break. */
export async function unfiltered(
  packed: Uint8Array,
  filter: TextFilter,
  limit: number,
): Promise<Uint8Array | null> {
  const out = createRoom(limit)
  switch (filter) {
    case 'FlateDecode':
      await inflate(packed, out)
      break
    case 'LZWDecode':
      unpackLzw(packed, out)
      break
    case 'RunLengthDecode':
      unpackRuns(packed, out)
      break
    case 'ASCII85Decode':
    case 'ASCIIHexDecode':
      // They shrink: four bytes of five, one of two. Read only where another filter follows.
      unpackLetters(packed, filter === 'ASCII85Decode' ? 85 : 16, out)
  }
  return out.taken()
}

/** What has come out so far, up to a limit. */
interface Room {
  /** @returns whether there is room for more */
  readonly add: (some: ArrayLike<number>) => boolean
  /** `null`: there was more than the limit. */
  readonly taken: () => Uint8Array | null
}

function createRoom(limit: number): Room {
  let bytes = new Uint8Array(1024)
  let length = 0
  let isFull = false
  return {
    add: (some) => {
      isFull ||= length + some.length > limit
      if (isFull) return false
      if (length + some.length > bytes.length) {
        const larger = new Uint8Array(Math.min(limit, (length + some.length) * 2))
        larger.set(bytes.subarray(0, length))
        bytes = larger
      }
      bytes.set(some, length)
      length += some.length
      return true
    },
    taken: () => (isFull ? null : bytes.subarray(0, length)),
  }
}

/** By the browser's own inflater, without the two bytes of the wrapping: it stops at the end of the data by itself. */
async function inflate(packed: Uint8Array, out: Room): Promise<void> {
  const { readable, writable } = new DecompressionStream('deflate-raw')
  const [writer, reader] = [writable.getWriter(), readable.getReader()]
  const feed = async (): Promise<void> => {
    for (let at = 2; at < packed.length; at += CHUNK) await writer.write(packed.slice(at, at + CHUNK))
    await writer.close()
  }
  // What follows the data is an error to the inflater, and the end to us.
  const fed = feed().catch(() => undefined)
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      if (!out.add(value)) await reader.cancel()
    }
  } catch {
    // Broken from here on.
  }
  await fed
}

const CLEAR = 256
const END = 257

/** Codes of 9 to 12 bits; each stands for a sequence that was seen, of which the lengths are enough to be counted. */
function unpackLzw(packed: Uint8Array, out: Room): void {
  let table: Uint8Array[] = []
  let [bits, held, width] = [0, 0, 9]
  let last: Uint8Array | null = null
  const begin = (): void => {
    table = Array.from({ length: 258 }, (_, code) => Uint8Array.of(code & 255))
    width = 9
    last = null
  }
  begin()
  for (const byte of packed) {
    bits = ((bits << 8) | byte) & 0xffffff
    held += 8
    if (held < width) continue
    const code: number = (bits >> (held - width)) & ((1 << width) - 1)
    held -= width
    if (code === END) return
    if (code === CLEAR) {
      begin()
      continue
    }
    const known: Uint8Array | undefined = table[code] ?? (last && grown(last, last[0] ?? 0)) ?? undefined
    if (known === undefined || !out.add(known)) return
    if (last && table.length < 4096) table.push(grown(last, known[0] ?? 0))
    last = known
    // One code early, as PDF has it unless it says otherwise.
    width = Math.min(12, Math.max(9, Math.ceil(Math.log2(table.length + 2))))
  }
}

function grown(sequence: Uint8Array, by: number): Uint8Array {
  const longer = new Uint8Array(sequence.length + 1)
  longer.set(sequence)
  longer[sequence.length] = by
  return longer
}

function unpackRuns(packed: Uint8Array, out: Room): void {
  for (let at = 0; at < packed.length; ) {
    const length = packed[at] ?? 128
    if (length === 128) return
    const isRun = length > 128
    const some = isRun
      ? new Uint8Array(257 - length).fill(packed[at + 1] ?? 0)
      : packed.subarray(at + 1, at + 2 + length)
    if (!out.add(some)) return
    at += isRun ? 2 : 2 + length
  }
}

const FIRST_OF_85 = 33
const END_SIGN = new Set([0x7e, 0x3e])

function unpackLetters(packed: Uint8Array, base: 85 | 16, out: Room): void {
  const group = base === 85 ? 5 : 2
  let digits: number[] = []
  const flush = (): boolean => {
    const given = digits.length
    while (digits.length < group) digits.push(base === 85 ? 84 : 0)
    const value = digits.reduce((sum, digit) => sum * base + digit, 0)
    digits = []
    const bytes = base === 85 ? [value >>> 24, value >>> 16, value >>> 8, value] : [value]
    return out.add(bytes.map((byte) => byte & 255).slice(0, base === 85 ? given - 1 : 1))
  }
  for (const byte of packed) {
    if (byte <= 32) continue
    if (END_SIGN.has(byte)) break
    if (base === 85 && byte === 0x7a) {
      if (!out.add([0, 0, 0, 0])) return
      continue
    }
    digits.push(base === 85 ? byte - FIRST_OF_85 : Number.parseInt(String.fromCharCode(byte), 16) || 0)
    if (digits.length === group && !flush()) return
  }
  if (digits.length > 0) flush()
}
