import { describe, expect, test } from 'vitest'
import { skeleton } from './skeleton.ts'

/** The search collation of CLDR for Arabic: what it takes for the same, a reader would. Node has it, Firefox has not. */
const oracle = new Intl.Collator('ar', { usage: 'search', sensitivity: 'base' })

const pairs: readonly (readonly [string, string, string])[] = [
  ['hamza above alef', 'أمن', 'امن'],
  ['hamza below alef', 'إقليم', 'اقليم'],
  ['madda', 'آلية', 'الية'],
  ['decomposed hamza', '\u0627\u0654من', 'أمن'],
  ['decomposed madda', '\u0627\u0653لية', 'آلية'],
  ['hamza on waw', 'مؤتمر', 'موتمر'],
  ['hamza on ya', 'رئيس', 'رييس'],
  ['ta marbuta', 'اتفاقية', 'اتفاقيه'],
  ['alef maqsura', 'على', 'علي'],
  ['tashkeel', 'مُعَاهَدَةٌ', 'معاهدة'],
  ['shadda', 'وقّع', 'وقع'],
  ['superscript alef', 'هٰذا', 'هذا'],
  ['tatweel', 'سـلاح', 'سلاح'],
  ['Arabic-Indic digits', '٣٥٠', '350'],
  ['Persian digits', '۳۵۰', '350'],
  ['lam-alef ligature', 'ﺳﻼح', 'سلاح'],
  ['isolated and initial forms', 'ﺻﺎﺭﻭﺥ', 'صاروخ'],
  ['ligature Allah', 'ﷲ', 'الله'],
  ['right-to-left mark', 'نص\u200f', 'نص'],
  ['zero width non-joiner', 'نص\u200cان', 'نصان'],
  ['case', 'NATO', 'nato'],
  ['full width', 'ＮＡＴＯ', 'NATO'],
  ['accents', 'Éducation', 'Education'],
  ['Latin ligature', 'ﬁn', 'fin'],
  ['Roman numeral sign', 'Ⅳ', 'iv'],
  ['circled digit', '①', '1'],
  ['superior digit', 'كم²', 'كم2'],
  ['final sigma', 'ς', 'σ'],
  ['Cyrillic yo', 'ёлка', 'елка'],
]

const different: readonly (readonly [string, string, string])[] = [
  ['a lone hamza', 'جزء', 'جز'],
  ['one letter more', 'صاروخ', 'صواروخ'],
  ['gaf is not kaf', 'گ', 'ك'],
  ['veh is not feh', 'ڤ', 'ف'],
  ['peh is not beh', 'پ', 'ب'],
  ['tha is not ta', 'ث', 'ت'],
  ['digits', '350', '850'],
  ['designators', 'S400', 'S300'],
]

/** Where the skeleton folds and the collation does not, and why. */
const foldedOnPurpose: readonly (readonly [string, string, string])[] = [
  ['Persian ya, typed for ya', 'روسی', 'روسي'],
  ['Persian kaf, typed for kaf', 'ک', 'ك'],
  ['swash kaf, a shape of kaf', 'ڪ', 'ك'],
  ['heh doachashmee, typed for ha', 'ھ', 'ه'],
  ['heh goal, typed for ha', 'ہ', 'ه'],
  ['ae, typed for ha', 'ە', 'ه'],
  ['alef wasla', 'ٱلاتحاد', 'الاتحاد'],
  ['the salutation sign, spelled out', 'ﷺ', 'صلى الله عليه وسلم'],
  ['one half, a digit a letter', '½', '12'],
  ['й and и: all accents go', 'й', 'и'],
  ['hyphen', 'S-400', 'S400'],
  ['space', 'دولة الاتحاد', 'دولةالاتحاد'],
  ['full stop', 'نص.', 'نص'],
  ['quotation marks', '«نص»', 'نص'],
]

/** Where the collation folds and the skeleton does not: scripts and letters no article here needs. */
const leftApart: readonly (readonly [string, string, string])[] = [
  ['sharp s', 'ß', 'ss'],
  ['ae ligature', 'æ', 'ae'],
  ['stroked o', 'ø', 'o'],
  ['stroked d', 'đ', 'd'],
  ['Devanagari digits', '५', '5'],
]

describe('the skeleton held against the search collation', () => {
  test.each(pairs)('%s: both fold', (_, a, b) => {
    expect(oracle.compare(a, b)).toBe(0)
    expect(skeleton(a)).toBe(skeleton(b))
  })

  test.each(different)('%s: both keep apart', (_, a, b) => {
    expect(oracle.compare(a, b)).not.toBe(0)
    expect(skeleton(a)).not.toBe(skeleton(b))
  })

  test.each(foldedOnPurpose)('%s: the skeleton alone folds', (_, a, b) => {
    expect(oracle.compare(a, b)).not.toBe(0)
    expect(skeleton(a)).toBe(skeleton(b))
  })

  test.each(leftApart)('%s: the collation alone folds', (_, a, b) => {
    expect(oracle.compare(a, b)).toBe(0)
    expect(skeleton(a)).not.toBe(skeleton(b))
  })

  test('agrees on every pair of Arabic letters, but for those listed', () => {
    const letters = Array.from({ length: 0x064a - 0x0621 + 1 }, (_, i) => String.fromCodePoint(0x0621 + i))
    const plain = letters.filter((letter) => /\p{Lo}/u.test(letter) && !/[\u063b-\u063f]/u.test(letter))
    const disagree = plain.flatMap((a) =>
      plain
        .filter((b) => (oracle.compare(a, b) === 0) !== (skeleton(a) === skeleton(b)))
        .map((b) => `${a}${b}`),
    )
    expect(disagree).toEqual([])
  })
})
