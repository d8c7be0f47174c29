import type { ArticlePrints } from '../schema/article.ts'
import { toCodePointOffset } from './code-points.ts'
import { paragraphPrints } from './fingerprint.ts'
import { formC } from './form-c.ts'
import type { ParagraphQuote } from './match-types.ts'

/** An article invented for the tests of matching: headline, three paragraphs that quotes are taken from, an ending. */
export const WATER: readonly string[] = [
  'اتفاق جديد على إدارة مياه النهر بين البلدتين',
  'أعلنت رئيسة بلدية عين السرو، أمس الأول، أنّ الطرفين لم يتفقا على موعد تسليم القاطرة K-12 إلى مصلحة المياه، وقالت إنّ المحادثات ستستأنف في ٣ آذار المقبل.',
  'وكان مجلس البلدة قد وافق على إنفاق 350 ألف درهم لإصلاح السدّ القديم وتوسيع المضخّات، على أن تُنجز الأعمال قبل حلول الشتاء وهطول المطر.',
  'ورأى مهندس المصلحة أنّ المؤسسة المشرفة على القناة تحتاج إلى عمّال مهرة وإلى شاحنات جديدة، إذ لا تكفي الأجهزة الحالية لسدّ حاجة المزارعين في السهل.',
  'وختم البيان بأنّ وفد المزارعين سيزور الجهة المشرفة الأسبوع القادم، ثم تزور اللجنة الجهة المشرفة على السهل لتسمع شكاوى الأهالي.',
]

const quote = (id: string, n: number, words: string, from = 0): ParagraphQuote => {
  const textC = formC(WATER[n - 1] ?? '')
  const at = textC.indexOf(words, from)
  if (at === -1) throw new Error(`${id}: the quote is not in its paragraph`)
  return { id, n, quote: words, near: toCodePointOffset(textC, at) }
}

export const WATER_QUOTES: readonly ParagraphQuote[] = [
  quote('delivery', 2, 'الطرفين لم يتفقا على موعد تسليم القاطرة K-12'),
  quote('spending', 3, 'على إنفاق 350 ألف درهم لإصلاح السدّ القديم'),
  quote('devices', 4, 'لا تكفي الأجهزة الحالية لسدّ حاجة المزارعين'),
  quote('workers', 4, 'عمّال مهرة'),
  quote('second-visit', 5, 'الجهة المشرفة', 70),
]

export const WATER_PRINTS: ArticlePrints = {
  norm: 'n1',
  paragraphs: Object.fromEntries(WATER.map((text, i) => [String(i + 1), paragraphPrints(formC(text))])),
}

/** The article as a file, one paragraph changed. */
export const withParagraph = (n: number, change: (text: string) => string): string =>
  WATER.map((text, i) => (i === n - 1 ? change(text) : text)).join('\n')
