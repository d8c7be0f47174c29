/** The greatest prime below 2²⁶: the product of two remainders is a whole number that a double holds exactly. */
const MODULUS = 67_108_859
/** Above every code point, so that two letters never cancel out. */
const BASE = 16_777_259

/**
 * Rolling hash of a text (Rabin and Karp 1987), by code points: cheap to know for every stretch of a document, and
 * wrong once in 67 million. It says where a SHA-256 is worth its time, never that two texts are the same.
 */
export function rollingHash(text: string): number {
  let hash = 0
  for (const char of text) hash = next(hash, char)
  return hash
}

/** What the rolling hash of any stretch of a text is worked out from. */
export interface RollingHashes {
  /** Hash of the first `i` code points. */
  readonly ofStart: Uint32Array
  /** `BASE` to the power `i`. */
  readonly powers: Uint32Array
}

/** Prepares a text, given as its code points, for `rollingHashOf`. Linear in its length. */
export function rollingHashes(chars: readonly string[]): RollingHashes {
  const ofStart = new Uint32Array(chars.length + 1)
  const powers = new Uint32Array(chars.length + 1).fill(1, 0, 1)
  chars.forEach((char, i) => {
    ofStart[i + 1] = next(ofStart[i] ?? 0, char)
    powers[i + 1] = ((powers[i] ?? 0) * BASE) % MODULUS
  })
  return { ofStart, powers }
}

/** `rollingHash` of the code points `[from, to)` of a prepared text, in constant time. */
export function rollingHashOf({ ofStart, powers }: RollingHashes, from: number, to: number): number {
  const before = ((ofStart[from] ?? 0) * (powers[to - from] ?? 0)) % MODULUS
  return ((ofStart[to] ?? 0) - before + MODULUS) % MODULUS
}

const next = (hash: number, char: string): number => (hash * BASE + (char.codePointAt(0) ?? 0)) % MODULUS
