import type { Span } from '../schema/primitives.ts'
import { isLetterOrDecimal, isMark, isOtherNumber } from './code-point-sets.ts'

/** What is taken out of a word before it is compared: tatweel, tashkeel, joining and bidirectional controls. */
const TAKEN_OUT: readonly (readonly [number, number])[] = [
  [0x0640, 0x0640],
  [0x064b, 0x065f],
  [0x0670, 0x0670],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2066, 0x2069],
]

const FOLDS: ReadonlyMap<string, string> = new Map([
  ['\u0622', '\u0627'], // alef with madda
  ['\u0623', '\u0627'], // alef with hamza above
  ['\u0625', '\u0627'], // alef with hamza below
  ['\u0671', '\u0627'], // alef wasla
  ['\u0649', '\u064a'], // alef maqsura
  ['\u0629', '\u0647'], // ta marbuta
])

/**
 * The words of a text, folded for comparing. A word is an unbroken run of letters and numbers of any script, once
 * compatibility forms are resolved (NFKC), tatweel, tashkeel and directional controls taken out; alef forms, alef
 * maqsura and ta marbuta are folded, letters lowered. All else separates: a hyphen, an apostrophe, an underscore, a
 * decimal point (`S-400` is two words, `3.5` two).
 *
 * The project's one way to count words, the same as that of the check that no article text is in the repository.
 * (That check also resolves `\u` escapes, since it reads source files.)
 */
export const words = (text: string): string[] => spannedWords(text).map((word) => word.text)

/**
 * Where the words of a text stand, in code points of the text; one span for each entry of `words(textC)`. A span
 * holds the marks of its letters. A single character that stands for several words (½, ﷺ) gives each the same span.
 */
export const wordSpans = (textC: string): Span[] => spannedWords(textC).map((word) => word.span)

interface SpannedWord {
  readonly text: string
  readonly span: Span
}

function spannedWords(text: string): SpannedWord[] {
  const found: SpannedWord[] = []
  let open = ''
  let span: Span = [0, 0]
  const close = (): void => {
    if (open !== '') found.push({ text: open, span })
    open = ''
  }
  for (const cluster of clusters(text)) {
    for (const char of foldCluster(cluster.text)) {
      if (!isWordChar(char)) {
        close()
        continue
      }
      span = [open === '' ? cluster.span[0] : span[0], cluster.span[1]]
      open += char
    }
  }
  close()
  return found
}

/** Cuts a text into bases with their marks, in code points; NFKC of the parts is NFKC of the whole, but for Hangul. */
function clusters(text: string): SpannedWord[] {
  const found: { text: string; span: [number, number] }[] = []
  let index = 0
  for (const char of text) {
    const last = found.at(-1)
    if (last !== undefined && isMark(char.codePointAt(0) ?? 0)) {
      last.text += char
      last.span[1] = index + 1
    } else {
      found.push({ text: char, span: [index, index + 1] })
    }
    index += 1
  }
  return found
}

function foldCluster(cluster: string): string {
  let folded = ''
  for (const char of cluster.normalize('NFKC')) {
    const code = char.codePointAt(0) ?? 0
    if (!TAKEN_OUT.some(([first, last]) => code >= first && code <= last)) folded += FOLDS.get(char) ?? char
  }
  return folded.toLowerCase()
}

function isWordChar(char: string): boolean {
  const code = char.codePointAt(0) ?? 0
  return isLetterOrDecimal(code) || isOtherNumber(code)
}
