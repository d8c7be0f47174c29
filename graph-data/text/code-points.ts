/** The code points of a text, one string each; a lone surrogate counts as one. */
export const codePoints = (text: string): string[] => Array.from(text)

/** How many code points a text has; a lone surrogate counts as one. */
export function codePointLength(text: string): number {
  let length = 0
  for (const _ of text) length += 1
  return length
}

/**
 * The part of a text between two offsets in code points, `[start, end)`.
 * Offsets past the end are taken as the end.
 */
export const sliceCodePoints = (text: string, start: number, end?: number): string =>
  text.slice(toUtf16Offset(text, start), end === undefined ? undefined : toUtf16Offset(text, end))

/**
 * Turns an offset in code points into one in UTF-16 units, as strings and DOM ranges count.
 * An offset past the end becomes the length of the text; a negative one becomes 0.
 */
export function toUtf16Offset(text: string, codePointOffset: number): number {
  let utf16 = 0
  let left = codePointOffset
  while (left > 0 && utf16 < text.length) {
    utf16 += unitsAt(text, utf16)
    left -= 1
  }
  return utf16
}

/**
 * Turns an offset in UTF-16 units into one in code points.
 * An offset inside a surrogate pair becomes that of the code point after it.
 */
export function toCodePointOffset(text: string, utf16Offset: number): number {
  let count = 0
  for (let utf16 = 0; utf16 < utf16Offset && utf16 < text.length; count += 1) utf16 += unitsAt(text, utf16)
  return count
}

const unitsAt = (text: string, utf16: number): number => ((text.codePointAt(utf16) ?? 0) > 0xffff ? 2 : 1)
