import { isMark, TATWEEL } from './code-point-sets.ts'
import { sha256Hex } from './sha256.ts'
import { foldedLetters } from './skeleton.ts'

/** Words that turn a statement round or leave part of it out, as the skeleton writes them. */
const NEGATIONS = `لا لم لن ليس ليست ليسا ليستا ليسوا لسن لست لسنا غير دون بدون بلا عدم ما كلا سوي الا لولا
  نفي نفت نفوا ينفي تنفي ينفون نفيه نفيها`

/** Numbers that are written out, in every case; hundreds are made of these and of the ways to write one hundred. */
const NUMBER_WORDS = `واحد واحده اثنان اثنين اثنتان اثنتين ثلاث ثلاثه اربع اربعه خمس خمسه ست سته سبع سبعه
  ثمان ثماني ثمانيه تسع تسعه عشر عشره عشرات عشرون عشرين ثلاثون ثلاثين اربعون اربعين خمسون خمسين ستون ستين
  سبعون سبعين ثمانون ثمانين تسعون تسعين ميتان ميتين ميتا ميتي مايتان مايتين ميات الف الفا الفان الفين الاف
  الوف مليون مليونا مليونان مليونين ملايين مليار مليارا ملياران مليارين مليارات تريليون نصف ثلث ثلثا ثلثي ربع`
const HUNDREDS = ['', 'ثلاث', 'اربع', 'خمس', 'ست', 'سبع', 'ثمان', 'ثماني', 'تسع'].map(
  (count) => `${count}ميه`,
)

const NEGATION_SET: ReadonlySet<string> = new Set(NEGATIONS.split(/\s+/u))
const NUMBER_SET: ReadonlySet<string> = new Set([...NUMBER_WORDS.split(/\s+/u), ...HUNDREDS])

const CONJUNCTION = /^[\u0648\u0641]/u
/** What Arabic writes on to the front of a number: و ف, then ب ل ك, then ال; the article after ل has no alef. */
const BEFORE_NUMBER = /^[\u0648\u0641]?[\u0628\u0644\u0643]?(?:\u0627?\u0644)?/u

/** Points and commas that may stand inside a number. */
const DECIMAL_POINTS = new Set('.\u066b')
const COMMAS = new Set(',\u066c\u060c')

/**
 * The critical tokens of a text, in order: what must not change for a text to say the same. Numbers in digits (any
 * digits; separators of thousands dropped, decimal points kept), names in letters that are not Arabic (Latin, Greek,
 * Cyrillic; parted from their numbers, so that `S-400`, `S400` and `S 400` are one), and the Arabic words of two pinned
 * lists, negations and written numbers, without what is attached to their front. Blind to all that the skeleton folds.
 */
export const criticalTokens = (text: string): string[] => wordsOf(text).flatMap(tokensOf)

/** Hash of the ordered critical tokens of a text: 16 hex digits of a SHA-256. */
export const criticalHash = (text: string): string => sha256Hex(criticalTokens(text).join('\n')).slice(0, 16)

/** The critical tokens that have digits, in order. */
export const numberTokens = (text: string): string[] =>
  criticalTokens(text).filter((token) => /[0-9]/u.test(token))

function wordsOf(text: string): string[] {
  const chars = Array.from(text)
  const words: string[] = []
  let word = ''
  chars.forEach((char, i) => {
    const code = char.codePointAt(0) ?? 0
    const letters = foldedLetters(char)
    if (letters !== '') word += letters
    else if (isMark(code) || code === TATWEEL) return
    else if (isInNumber(chars, i)) word += separator(chars, i)
    else {
      if (word !== '') words.push(word)
      word = ''
    }
  })
  return word === '' ? words : [...words, word]
}

const isDigit = (char: string | undefined): boolean =>
  char !== undefined && /^[0-9]$/u.test(foldedLetters(char))

const isInNumber = (chars: readonly string[], at: number): boolean =>
  (DECIMAL_POINTS.has(chars[at] ?? '') || COMMAS.has(chars[at] ?? '')) &&
  isDigit(chars[at - 1]) &&
  isDigit(chars[at + 1])

/** A comma before three digits and no more parts thousands and goes; any other is a decimal point. */
function separator(chars: readonly string[], at: number): string {
  if (!COMMAS.has(chars[at] ?? '')) return '.'
  const isThousands = [1, 2, 3].every((step) => isDigit(chars[at + step])) && !isDigit(chars[at + 4])
  return isThousands ? '' : '.'
}

/** What of a folded word is critical: its digits, its letters that are not Arabic, or the word itself. */
function tokensOf(word: string): string[] {
  const parts = word.match(/[0-9]+(?:\.[0-9]+)*|[^0-9.]+/gu) ?? []
  return parts.flatMap((part) => {
    if (/^[0-9]/u.test(part)) return [part]
    const foreign = part.match(/[\u0041-\u058f\u1e00-\u1fff]+/gu)
    if (foreign !== null) return foreign
    const bare = bareWord(part)
    return bare === null ? [] : [bare]
  })
}

/** A word of the two lists without what is attached to its front; null if it is none. */
function bareWord(word: string): string | null {
  const negation = [word, word.replace(CONJUNCTION, '')].find((form) => NEGATION_SET.has(form))
  if (negation !== undefined) return negation
  const attached = BEFORE_NUMBER.exec(word)?.[0].length ?? 0
  for (let cut = 0; cut <= attached; cut += 1) {
    const number = word.slice(cut).replace('مايه', 'ميه')
    if (NUMBER_SET.has(number)) return number
  }
  return null
}
