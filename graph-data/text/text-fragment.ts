import { isMark } from './code-point-sets.ts'
import { codePointLength } from './code-points.ts'
import { formC } from './form-c.ts'
import { isWordPart } from './word-edges.ts'

/** Fewer words or characters could stand elsewhere on the page (WICG scroll-to-text-fragment takes 20 as enough). */
const MIN_WORDS = 3
const MIN_LENGTH = 20

/** Tatweel and presentation forms: Firefox does not fold them, so a page that types them differently is missed. */
const UNSAFE = /[\u0640\ufb50-\ufdff\ufe70-\ufefc]/u

/**
 * Makes the text directive that lets a browser scroll to a quote on the public page: `:~:text=…`, to be added to an
 * address by `withTextFragment`. It takes the longest run of whole words without tatweel and presentation forms whose
 * first and last word carry no marks (Firefox misses a match that ends in one), bare of punctuation at its ends,
 * and adds a shorter one, for pages that differ in punctuation or by a word. Basis: `evidence-matching.md` 1b.
 *
 * @returns null where no run has 3 words and 20 characters: better no directive than a wrong place
 */
export function buildTextFragment(quote: string): string | null {
  const windows = safeWindows(formC(quote).split(' '))
  const longest = windows[0]
  if (longest === undefined) return null
  const shorter = windows.find((window) => window !== longest && isPlain(window)) ?? windows[1]
  const chosen = shorter === undefined ? [longest] : [longest, shorter]
  return `:~:${chosen.map((window) => `text=${encodeTerm(window)}`).join('&')}`
}

/** Adds a text directive to an address, behind the address's own fragment if it has one. */
export const withTextFragment = (url: string, fragment: string): string =>
  `${url}${url.includes('#') ? '' : '#'}${fragment}`

/** The texts of all safe windows, longest first. */
function safeWindows(tokens: readonly string[]): string[] {
  const windows: string[] = []
  for (let start = 0; start < tokens.length; start += 1) {
    for (let end = start + MIN_WORDS; end <= tokens.length; end += 1) {
      const inside = tokens.slice(start, end)
      if (isSafe(inside)) windows.push(bareWord(inside.join(' ')))
    }
  }
  return windows.sort((a, b) => codePointLength(b) - codePointLength(a))
}

function isSafe(tokens: readonly string[]): boolean {
  const ends = [tokens[0] ?? '', tokens.at(-1) ?? '']
  if (ends.some((token) => bareWord(token) === '' || hasMark(token))) return false
  if (tokens.filter((token) => bareWord(token) !== '').length < MIN_WORDS) return false
  const text = bareWord(tokens.join(' '))
  return codePointLength(text) >= MIN_LENGTH && !UNSAFE.test(text)
}

/** Whether a window has no punctuation between its words. */
const isPlain = (window: string): boolean => window.split(' ').every((token) => token === bareWord(token))

/** A token or window without what stands outside its first and last letter or digit. */
function bareWord(token: string): string {
  const chars = Array.from(token)
  const first = chars.findIndex(isWordPart)
  return first === -1 ? '' : chars.slice(first, chars.findLastIndex(isWordPart) + 1).join('')
}

const hasMark = (token: string): boolean => Array.from(token).some((char) => isMark(char.codePointAt(0) ?? 0))

/** `-` has a meaning in a directive, and `encodeURIComponent` lets it pass. */
const encodeTerm = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D')
