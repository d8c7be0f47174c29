/** How many bytes a sketch has. */
export const SKETCH_BYTES = 64

/** How many letters a run has that the sketch is made of. */
export const GRAM_LETTERS = 4

/** The finishing step of MurmurHash3 (Appleby, public domain): every bit of the input moves every bit of the result. */
function mixed(value: number): number {
  let hash = value
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

const SEEDS = Uint32Array.from({ length: SKETCH_BYTES }, (_, i) => mixed(Math.imul(i + 1, 0x9e3779b9)))

/**
 * A hash for each run of four letters (FNV-1a over code points): entry `i` is of the letters `[i, i + 4)`. Fewer than
 * four letters are one run.
 *
 * @param letters a skeleton, one code point each
 */
export function gramHashes(letters: readonly string[]): Uint32Array {
  const codes = Uint32Array.from(letters, (letter) => letter.codePointAt(0) ?? 0)
  const count = codes.length === 0 ? 0 : Math.max(1, codes.length - GRAM_LETTERS + 1)
  const hashes = new Uint32Array(count)
  for (let i = 0; i < count; i += 1) {
    let hash = 0x811c9dc5
    for (let j = i; j < Math.min(i + GRAM_LETTERS, codes.length); j += 1) {
      hash = Math.imul(hash ^ (codes[j] ?? 0), 0x01000193)
    }
    hashes[i] = hash >>> 0
  }
  return hashes
}

/** Which grams lie wholly in the letters `[from, to)`, as a range of `gramHashes`. */
export const gramsOf = (from: number, to: number): readonly [number, number] => [
  from,
  Math.max(from + 1, to - GRAM_LETTERS + 1),
]

/** For each of the 64 hash functions the least value over the grams `[from, to)`; all ones where there are none. */
export function minimaOf(grams: Uint32Array, from: number, to: number): Uint32Array {
  const minima = new Uint32Array(SKETCH_BYTES).fill(0xffffffff)
  for (let i = from; i < Math.min(to, grams.length); i += 1) {
    const gram = grams[i] ?? 0
    for (let k = 0; k < SKETCH_BYTES; k += 1) {
      const value = mixed(gram ^ (SEEDS[k] ?? 0))
      if (value < (minima[k] ?? 0)) minima[k] = value
    }
  }
  return minima
}

/**
 * Sketch of a skeleton: MinHash (Broder 1997) of its runs of four letters with 64 hash functions, of each minimum the
 * low byte (Li and König 2010), as 128 hex digits. Two sketches agree in about as many of their bytes as the two texts
 * share runs of four letters. The 512 bits hold no run of letters that could be read back out of them.
 *
 * @param letters a skeleton
 */
export function sketchOf(letters: string): string {
  const grams = gramHashes(Array.from(letters))
  return Array.from(minimaOf(grams, 0, grams.length), (least) => hexByte(least & 0xff)).join('')
}

/** The bytes of a sketch written as hex. */
export const sketchBytes = (hex: string): Uint8Array =>
  Uint8Array.from({ length: SKETCH_BYTES }, (_, i) => Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16))

const hexByte = (byte: number): string => byte.toString(16).padStart(2, '0')

/** In which share of its bytes a sketch agrees with minima: 0 to 1, about 1/256 for texts that share nothing. */
export function likeness(sketch: Uint8Array, minima: Uint32Array, at = 0): number {
  let equal = 0
  for (let k = 0; k < SKETCH_BYTES; k += 1) {
    if (sketch[k] === ((minima[at + k] ?? 0) & 0xff)) equal += 1
  }
  return equal / SKETCH_BYTES
}
