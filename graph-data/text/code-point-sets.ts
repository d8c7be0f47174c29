import { LETTER_LIKE, LETTERS_AND_DECIMALS, MARKS, OTHER_NUMBERS } from './pinned-ranges.ts'

const decodeFlips = (encoded: string): Uint32Array => {
  let at = 0
  return Uint32Array.from(encoded.split(' '), (step) => {
    at += Number.parseInt(step, 36)
    return at
  })
}

/** Makes the test of membership for a set written as in `pinned-ranges.ts`. */
function membership(encoded: string): (codePoint: number) => boolean {
  const flips = decodeFlips(encoded)
  return (codePoint) => {
    let low = 0
    let high = flips.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((flips[middle] ?? 0) <= codePoint) low = middle + 1
      else high = middle
    }
    return low % 2 === 1
  }
}

/** Whether a code point is a letter or a decimal digit (categories L, Nd of Unicode 14.0.0). */
export const isLetterOrDecimal = membership(LETTERS_AND_DECIMALS)

/** Whether a code point is a number but no decimal digit (categories Nl, No of Unicode 14.0.0): Ⅳ, ², ①. */
export const isOtherNumber = membership(OTHER_NUMBERS)

/** Whether a code point is a combining mark (category M of Unicode 14.0.0): tashkeel, accents. */
export const isMark = membership(MARKS)

/** Whether a code point is no letter or digit itself but compatible with some: ㎞, ①, ﷼. */
export const isLetterLike = membership(LETTER_LIKE)

/** The code point of Arabic tatweel, which only stretches a word. */
export const TATWEEL = 0x0640
