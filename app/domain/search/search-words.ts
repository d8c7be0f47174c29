import type { Span } from '#graph-data/schema/primitives.ts'
import { isMark, TATWEEL } from '#graph-data/text/code-point-sets.ts'
import { codePoints } from '#graph-data/text/code-points.ts'
import { foldedLetters } from '#graph-data/text/skeleton.ts'

/** A word of a text, folded, with the way back to the letters it was written with. */
export interface SearchWord {
  readonly folded: string
  /** Where each code point of `folded` stands in the text, marks included: code points. */
  readonly map: readonly Span[]
}

/**
 * The words of a text as search compares them: runs of letters and digits with their marks and tatweel, each folded as
 * the skeleton folds (hamza and alef forms, ta marbuta, alef maqsura, Persian letters, digits, accents, case).
 */
export function searchWords(text: string): readonly SearchWord[] {
  const words: SearchWord[] = []
  let folded = ''
  let map: [number, number][] = []
  const close = (): void => {
    if (folded !== '') words.push({ folded, map })
    folded = ''
    map = []
  }
  for (const [index, char] of codePoints(text).entries()) {
    const letters = foldedLetters(char)
    const last = map.at(-1)
    if (letters !== '') {
      folded += letters
      for (const _ of letters) map.push([index, index + 1])
    } else if (isJoining(char)) {
      if (last) last[1] = index + 1
    } else {
      close()
    }
  }
  close()
  return words
}

function isJoining(char: string): boolean {
  const code = char.codePointAt(0) ?? 0
  return isMark(code) || code === TATWEEL
}

/** A form under which a word is found, and how many letters were taken off its front. */
export interface Stem {
  readonly text: string
  readonly cut: number
  /** The article stood there, so that what is left is surely a word. */
  readonly isSure: boolean
}

/** Fewer letters than this are no stem: what is left of وبه. */
const SHORTEST_STEM = 3
/** What Arabic writes as part of the next word: and, so; by, as, for; the. لل is for + the. */
const CLITICS = /^[\u0648\u0641]?(?:\u0644\u0644|[\u0628\u0643\u0644]?\u0627\u0644|[\u0628\u0643\u0644])?/

/**
 * A folded word and what is left of it without the letters that Arabic writes before it (و ف, ب ك ل, ال). Without the
 * article a first letter may as well be the word's own (وزير), so both are kept and the doubtful one counts less.
 */
export function stemsOf(folded: string): readonly Stem[] {
  const stems: Stem[] = [{ text: folded, cut: 0, isSure: true }]
  const longest = CLITICS.exec(folded)?.[0] ?? ''
  const cuts = new Set([/^[\u0648\u0641\u0628\u0643\u0644]/.test(folded) ? 1 : 0, longest.length])
  for (const cut of cuts) {
    if (cut === 0 || folded.length - cut < SHORTEST_STEM) continue
    const taken = folded.slice(0, cut)
    stems.push({ text: folded.slice(cut), cut, isSure: /(?:\u0627\u0644|\u0644\u0644)$/.test(taken) })
  }
  return stems
}
