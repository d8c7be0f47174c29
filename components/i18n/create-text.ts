import type { LocalText } from '#graph-data/schema/primitives.ts'
import { edtfText } from './edtf-text.ts'
import { type Digits, type Direction, directionOf, type Language } from './language.ts'
import type { en } from './messages.en.ts'
import type { FormatNumber } from './plural.ts'

export type Messages = ReturnType<typeof en>
/** What a messages module exports: `en` or `ar`. Only one of them is loaded at start. */
export type MessagesFactory = (n: FormatNumber) => Messages

/** Everything a view needs to speak: messages, and names, numbers and dates in the reader's language. */
export interface Text {
  readonly t: Messages
  readonly language: Language
  readonly direction: Direction
  readonly digits: Digits
  readonly local: (text: LocalText) => string
  readonly number: FormatNumber
  /** A share from 0 to 1 as a percentage, to a tenth. */
  readonly percent: (share: number) => string
  /** An EDTF date in words. */
  readonly date: (edtf: string) => string
  readonly list: (items: readonly string[]) => string
}

/**
 * Bind messages to a language and a setting of digits. Pure, so that citations and page titles use it too.
 *
 * @param digits has an effect in Arabic only; English always writes 0 to 9
 */
export function createText(options: {
  readonly language: Language
  readonly digits: Digits
  readonly messages: MessagesFactory
}): Text {
  const { language, messages } = options
  const digits = language === 'ar' ? options.digits : 'latn'
  // A format costs milliseconds to make, tens of them on a slow device: only what needs one makes one.
  let format: Intl.NumberFormat | undefined
  const number: FormatNumber = (value) => {
    if (isCount(value)) return countText(value, digits)
    format ??= new Intl.NumberFormat(language, { numberingSystem: digits })
    return format.format(value)
  }
  let shares: Intl.NumberFormat | undefined
  const percent = (share: number) => {
    shares ??= new Intl.NumberFormat(language, {
      numberingSystem: digits,
      style: 'percent',
      maximumFractionDigits: 1,
    })
    return shares.format(share)
  }
  const t = messages(number)
  return {
    t,
    language,
    direction: directionOf(language),
    digits,
    local: (text) => text[language],
    number,
    percent,
    date: (edtf) => edtfText(edtf, t.dates, digits),
    list: t.words.listJoin,
  }
}

/** Whether a number is written with its digits alone, in every language here: no grouping, no sign, no fraction. */
const isCount = (value: number): boolean =>
  Number.isInteger(value) && value < 1000 && (value > 0 || Object.is(value, 0))

const ARABIC_ZERO = 0x0660

const countText = (value: number, digits: Digits): string =>
  digits === 'arab'
    ? String(value).replaceAll(/\d/g, (digit) => String.fromCodePoint(ARABIC_ZERO + Number(digit)))
    : String(value)
