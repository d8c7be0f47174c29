import type { Span } from '../schema/primitives.ts'
import { codePoints, toCodePointOffset } from './code-points.ts'
import { skeleton, skeletonWithMap } from './skeleton.ts'
import { isWordEdge } from './word-edges.ts'

/** What Arabic writes on to the front of a word, alone or together: و ف, ب ك ل, ال; لل is ل with ال. */
const PREFIX = /^[\u0648\u0641]?(?:[\u0628\u0643\u0644]|[\u0628\u0643]?\u0627\u0644|\u0644\u0644)?$/u
const CONJUNCTION = /^[\u0648\u0641]?$/u
const CONJUNCTION_AND_LAM = /^[\u0648\u0641]?\u0644$/u
/** The longest prefix is conjunction, preposition and article: وبال. */
const PREFIX_LETTERS = 4
/** A shorter spelling with letters before it is too often another word. */
const MIN_PREFIXED_LETTERS = 3

/**
 * Finds where spellings of an entity stand in a text in form C, whatever the variants of letters and the punctuation
 * between words. A mention begins at a word or after its attached prefixes and ends with a word; the prefixes do not
 * belong to it. After ل the article of a spelling loses its alef (الاتحاد, للاتحاد) and is found so.
 *
 * @returns spans in code points, in order; where two overlap, the one with more letters stays
 */
export function findMentions(textC: string, spellings: readonly string[]): Span[] {
  const text = skeletonOf(textC)
  const needles = spellings.flatMap((spelling) => needlesFor(skeleton(spelling)))
  const found = needles.flatMap((needle) => placesOf(text, needle))
  const longestFirst = found.sort((a, b) => b[1] - b[0] - (a[1] - a[0]) || a[0] - b[0])
  const kept: Span[] = []
  for (const span of longestFirst) {
    if (kept.every(([start, end]) => span[1] <= start || span[0] >= end)) kept.push(span)
  }
  return kept.sort((a, b) => a[0] - b[0])
}

/** A spelling to look for and what may stand between it and the beginning of its word. */
interface Needle {
  readonly letters: string
  readonly prefix: RegExp
}

function needlesFor(letters: string): Needle[] {
  if (letters === '') return []
  if (codePoints(letters).length < MIN_PREFIXED_LETTERS) return [{ letters, prefix: /^$/u }]
  const needles = [{ letters, prefix: PREFIX }]
  if (!letters.startsWith('\u0627\u0644')) return needles
  // of three lams Arabic writes two: ل + اللجنة is للجنة
  const prefix = letters.startsWith('\u0627\u0644\u0644') ? CONJUNCTION : CONJUNCTION_AND_LAM
  return [...needles, { letters: letters.slice(1), prefix }]
}

interface SkeletonText {
  readonly chars: readonly string[]
  readonly text: string
  readonly letters: readonly string[]
  readonly map: readonly Span[]
}

function skeletonOf(textC: string): SkeletonText {
  const { text, map } = skeletonWithMap(textC)
  return { chars: codePoints(textC), text, letters: codePoints(text), map }
}

function placesOf(text: SkeletonText, needle: Needle): Span[] {
  const length = codePoints(needle.letters).length
  const places: Span[] = []
  for (
    let at = text.text.indexOf(needle.letters);
    at !== -1;
    at = text.text.indexOf(needle.letters, at + 1)
  ) {
    const first = toCodePointOffset(text.text, at)
    const start = text.map[first]?.[0] ?? 0
    const end = text.map[first + length - 1]?.[1] ?? 0
    const prefix = lettersBefore(text, first)
    if (prefix !== null && needle.prefix.test(prefix) && isWordEdge(text.chars, end))
      places.push([start, end])
  }
  return places
}

/** The letters from the beginning of a word to one of its letters; null if they are more than any prefix has. */
function lettersBefore({ chars, letters, map }: SkeletonText, at: number): string | null {
  for (let from = at; from >= 0 && from >= at - PREFIX_LETTERS; from -= 1) {
    if (isWordEdge(chars, map[from]?.[0] ?? 0)) return letters.slice(from, at).join('')
  }
  return null
}
