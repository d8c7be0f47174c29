import { describe, expect, it } from 'vitest'
import { type PageItem, pageText } from './page-lines.ts'

const SIZE = 12
const CHAR = 6

/** A piece at its place; its width follows from its letters. */
const piece = (str: string, x: number, y = 700, change: Partial<PageItem> = {}): PageItem => ({
  str,
  x,
  y,
  width: [...str].length * CHAR,
  size: SIZE,
  isMirrored: false,
  ...change,
})

/** Words of a line in the order of reading, put where they are drawn: the first at the right. */
function fromRight(words: readonly string[], y = 700): PageItem[] {
  let right = 550
  return words.map((word) => {
    const left = right - [...word].length * CHAR
    right = left - CHAR
    return piece(word, left, y)
  })
}

const LINE = ['وقعت', 'البلدتان', 'معاهدة', 'الماء', 'في', '2024', 'وسلّمت', 'مضخة', 'S-400']

describe('the text of a page of a PDF', () => {
  it('reads an Arabic line stored from left to right from the right', () => {
    expect(pageText(fromRight(LINE).reverse())).toEqual({ text: LINE.join(' '), isRepaired: true })
  })

  it('leaves a line that is stored as it is read', () => {
    expect(pageText(fromRight(LINE))).toEqual({ text: LINE.join(' '), isRepaired: false })
  })

  it('reads what is Latin inside an Arabic line from the left', () => {
    const words = [piece('مضخة', 500), piece('Blue', 440), piece('River', 470), piece('الجديدة', 380)]
    expect(pageText(words).text).toBe('مضخة Blue River الجديدة')
  })

  it('keeps a number whose digits are pieces of their own', () => {
    const pieces = [piece('سنة', 500), piece('2', 470), piece('0', 476), piece('2', 482), piece('4', 488)]
    expect(pageText(pieces).text).toBe('سنة 2024')
  })

  it('keeps a bracket between a number and a Latin name out of both', () => {
    const pieces = ['مضخة', '-', '3', ' ', ')', 'Pump-3', '(', ' ', 'جديدة']
    let right = 550
    const items = pieces.map((str) => {
      right -= [...str].length * CHAR
      return piece(str, right)
    })
    expect(pageText(items.reverse()).text).toBe('مضخة-3 (Pump-3) جديدة')
  })

  it('keeps two numbers apart in their order, and the parts of one together', () => {
    const pieces = ['في', ' ', '12', ' ', '2024', ' ', '%', '40', '.', '5']
    let right = 550
    const items = pieces.map((str) => {
      right -= [...str].length * CHAR
      return piece(str, right)
    })
    expect(pageText(items.reverse()).text).toBe('في 12 2024 5.40%')
  })

  it('joins what touches and parts what does not', () => {
    const touching = [piece('الم', 520), piece('اء', 508), piece('عذب', 484)]
    expect(pageText(touching).text).toBe('الماء عذب')
  })

  it('leaves an English page alone', () => {
    const words = [piece('The', 50), piece('(new)', 74), piece('treaty', 110)]
    expect(pageText(words)).toEqual({ text: 'The (new) treaty', isRepaired: false })
  })

  it('turns brackets round that were stored as they are drawn, for the whole page', () => {
    const page = [piece('النص )القديم( هنا', 300, 700), piece('وكذلك »الجديد« هناك', 300, 650)]
    expect(pageText(page)).toEqual({ text: 'النص (القديم) هنا\nوكذلك «الجديد» هناك', isRepaired: true })
  })

  it('leaves brackets that are right', () => {
    expect(pageText([piece('النص (القديم) هنا', 300)]).isRepaired).toBe(false)
  })

  it('turns letters round that the reader of PDFs reversed, numbers excepted', () => {
    const reverse = (word: string) => [...word].reverse().join('')
    const words = ['المدينة', 'الكبرى', 'قناة', 'الماء', '2024'].map((word) =>
      /\d/.test(word) ? word : reverse(word),
    )
    expect(pageText(fromRight(words))).toEqual({ text: 'المدينة الكبرى قناة الماء 2024', isRepaired: true })
  })

  it('puts a mark behind the letter on which it stands', () => {
    expect(pageText([piece('ُكتب النص', 300)]).text).toBe('كُتب النص')
    // Stored from the left, a mark comes before its letter, with a space that takes no room; stored as read, after it.
    const mark = (x: number) => piece('\u064F', x, 700, { width: 0 })
    const fromLeft = [
      piece('ب', 300),
      piece('ت', 306),
      mark(311),
      piece(' ', 312, 700, { width: 0 }),
      piece('ك', 312),
    ]
    expect(pageText(fromLeft).text).toBe('ك\u064Fتب')
    expect(pageText([piece('ك', 312), mark(313), piece('ت', 306), piece('ب', 300)]).text).toBe('ك\u064Fتب')
  })

  it('joins the lines of a block and parts the blocks', () => {
    const lines = [
      ...fromRight(['أول', 'السطر'], 700),
      ...fromRight(['ثاني', 'السطر'], 684),
      ...fromRight(['فقرة', 'أخرى'], 650),
      ...fromRight(['تتمتها'], 634),
    ]
    expect(pageText(lines).text).toBe('أول السطر ثاني السطر\nفقرة أخرى تتمتها')
  })

  it('parts a heading from what follows it', () => {
    const heading = { ...piece('العنوان', 400, 716), size: 20 }
    expect(pageText([heading, ...fromRight(['متن'], 700)]).text).toBe('العنوان\nمتن')
  })

  it('takes pieces that advance to the left by their right end', () => {
    const mirrored = [
      piece('نص', 550, 700, { isMirrored: true }),
      piece('آخر', 530, 700, { isMirrored: true }),
    ]
    expect(pageText(mirrored).text).toBe('نص آخر')
  })

  it('has no text where there are no pieces', () => {
    expect(pageText([])).toEqual({ text: '', isRepaired: false })
    expect(pageText([piece(' ', 10), piece('', 20)]).text).toBe('')
  })
})
