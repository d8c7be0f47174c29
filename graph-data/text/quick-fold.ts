import { foldedLetters } from './skeleton.ts'
import { isWordPart } from './word-edges.ts'

/** The folded words of a text as `foldedWords` makes them, with the way back in UTF-16 units. */
export interface QuickFold {
  readonly text: string
  /** Unit of `text` → unit of the original. */
  readonly at: Uint32Array
}

const UNKNOWN = 0
const SEPARATOR = 1
const NOTHING = 2
const SEVERAL = 3
/** What a unit of the basic plane folds to: one of the above, or the unit itself; filled as units are met. */
const folds = new Uint16Array(0x10000)

const SPACE = 0x20
const PIECE = 8_192

/**
 * Folds a long text in one pass over its units, some 50 times quicker than code point by code point. Letters beyond the
 * basic plane part words here; it is only for finding where to look closer.
 */
export function quickFold(original: string): QuickFold {
  let units = new Uint16Array(original.length + 16)
  let at = new Uint32Array(original.length + 16)
  let length = 0
  const add = (unit: number, from: number): void => {
    if (length === units.length) {
      units = grown(units, new Uint16Array(length * 2))
      at = grown(at, new Uint32Array(length * 2))
    }
    units[length] = unit
    at[length] = from
    length += 1
  }
  for (let i = 0; i < original.length; i += 1) {
    const unit = original.charCodeAt(i)
    const fold = folds[unit] || learn(unit)
    if (fold > SEVERAL) add(fold, i)
    else if (fold === SEPARATOR) {
      if (length > 0 && units[length - 1] !== SPACE) add(SPACE, i)
    } else if (fold === SEVERAL) {
      for (const letter of foldedLetters(String.fromCharCode(unit))) add(letter.charCodeAt(0), i)
    }
  }
  if (length > 0 && units[length - 1] === SPACE) length -= 1
  return { text: textOf(units, length), at: at.subarray(0, length) }
}

function learn(unit: number): number {
  const char = String.fromCharCode(unit)
  const letters = foldedLetters(char)
  const fold =
    letters.length === 1
      ? letters.charCodeAt(0)
      : letters.length > 1
        ? SEVERAL
        : isWordPart(char)
          ? NOTHING
          : SEPARATOR
  folds[unit] = fold
  return fold === UNKNOWN ? SEPARATOR : fold
}

function grown<List extends Uint16Array | Uint32Array>(from: List, to: List): List {
  to.set(from)
  return to
}

function textOf(units: Uint16Array, length: number): string {
  let text = ''
  for (let from = 0; from < length; from += PIECE) {
    text += String.fromCharCode(...units.subarray(from, Math.min(length, from + PIECE)))
  }
  return text
}
