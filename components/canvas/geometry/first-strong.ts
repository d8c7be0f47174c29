const RTL_LETTER = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
const LETTER = /\p{L}/u

/**
 * Base direction of a label: that of its first letter. Digits, punctuation, marks and direction controls are skipped.
 *
 * @returns `ltr` where there is no letter at all
 */
export function firstStrongDirection(text: string): 'rtl' | 'ltr' {
  for (const character of text) {
    if (!LETTER.test(character)) continue
    return RTL_LETTER.test(character) ? 'rtl' : 'ltr'
  }
  return 'ltr'
}
