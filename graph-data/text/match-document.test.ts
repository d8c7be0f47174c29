import { describe, expect, test } from 'vitest'
import type { ArticlePrints } from '../schema/article.ts'
import { paragraphPrints } from './fingerprint.ts'
import { formC } from './form-c.ts'
import { type DocumentMatch, matchDocument as matchAll, recognise } from './match-document.ts'

const HEADLINE = 'حديقة جديدة على ضفة النهر'
const DATE = '5 يناير 2020'
const FIRST = 'افتتحت البلدية أمس حديقة واسعة على ضفة النهر، وغرست فيها «مئتي شجرة» من الزيتون واللوز.'
const SECOND = 'وقالت رئيسة البلدية إن أعمال الزراعة استمرت ٣ أشهر كاملة، وإن المدينة تنوي توسيعها لاحقًا.'
const THIRD = 'وحضر الافتتاح عدد كبير من تلاميذ المدارس وأهاليهم، وعزفت فرقة المدينة ألحانًا شعبية.'

function printsOf(paragraphs: Readonly<Record<number, string>>): ArticlePrints {
  const entries = Object.entries(paragraphs).map(([n, text]) => [n, paragraphPrints(formC(text))])
  return { norm: 'n1', paragraphs: Object.fromEntries(entries) }
}

const matchDocument = (text: string, prints: ArticlePrints): DocumentMatch => matchAll(text, prints).match

const garden = printsOf({ 1: HEADLINE, 2: DATE, 3: FIRST, 4: SECOND, 5: THIRD })
const whole = [HEADLINE, DATE, FIRST, SECOND, THIRD]

const rungs = (match: DocumentMatch): string[] => [...match.values()].map(({ rung }) => rung)

function textOf(match: DocumentMatch, n: number): string {
  const paragraph = match.get(n)
  return paragraph !== undefined && 'text' in paragraph ? paragraph.text : ''
}

describe('a document that is the article', () => {
  test('matches exactly, paragraph by paragraph', () => {
    const match = matchDocument(whole.join('\n\n'), garden)
    expect([...match.keys()]).toEqual([1, 2, 3, 4, 5])
    expect(rungs(match)).toEqual(Array(5).fill('exact'))
    expect(textOf(match, 4)).toBe(SECOND)
  })

  test('matches exactly through decomposed letters, no-break spaces, byte order and direction marks', () => {
    const typed = `\ufeff${whole.join('\r\n').normalize('NFD').replaceAll(' ', '\u00a0')}\u200f`
    expect(rungs(matchDocument(typed, garden))).toEqual(Array(5).fill('exact'))
  })

  test('is found among menus and notices', () => {
    const page = ['الرئيسية', 'اتصل بنا', ...whole, 'اقرأ أيضًا'].join('\n')
    expect(rungs(matchDocument(page, garden))).toEqual(Array(5).fill('exact'))
  })
})

describe('a document that is written otherwise', () => {
  test.each([
    [
      'without tashkeel, with tatweel',
      (text: string) => text.replace(/[\u064b-\u0652]/gu, '').replace('ال', 'الـ'),
    ],
    [
      'with folded letters',
      (text: string) => text.replace(/[أإآ]/gu, 'ا').replaceAll('ة', 'ه').replaceAll('ى', 'ي'),
    ],
    [
      'with other digits and Persian letters',
      (text: string) => text.replaceAll('٣', '3').replaceAll('ي', 'ی'),
    ],
    ['with other punctuation', (text: string) => text.replaceAll('،', ' ,').replace(/[«»]/gu, '"')],
  ])('matches normalised: %s', (_, rewrite) => {
    const match = matchDocument(whole.map(rewrite).join('\n'), garden)
    for (const n of [3, 4, 5]) expect(match.get(n)?.rung).not.toBe('absent')
    expect(rungs(match)).toContain('normalised')
  })

  test('matches normalised where a line is split, and gives back the whole place', () => {
    const split = FIRST.replace(' وغرست', '\nوغرست')
    const match = matchDocument([HEADLINE, DATE, split, SECOND, THIRD].join('\n'), garden)
    expect(rungs(match)).toEqual(['exact', 'exact', 'normalised', 'exact', 'exact'])
    expect(textOf(match, 3)).toBe(FIRST)
  })

  test('matches normalised where all lines are merged, and parts them with their punctuation', () => {
    const match = matchDocument(whole.join(' '), garden)
    expect(rungs(match)).toEqual(Array(5).fill('normalised'))
    expect(textOf(match, 3)).toBe(FIRST)
    expect(textOf(match, 4)).toBe(SECOND)
  })

  test('matches normalised where paragraphs are glued without a space', () => {
    const match = matchDocument(
      [HEADLINE, FIRST, SECOND, THIRD].map((text) => text.replace('.', '')).join(''),
      garden,
    )
    expect(rungs(match)).toEqual(['normalised', 'absent', 'normalised', 'normalised', 'normalised'])
  })

  test('keeps the opening quotation mark of a merged paragraph with it', () => {
    const quoted = '«سنزرع المزيد من الأشجار في كل حي من أحياء المدينة»، قالت الرئيسة.'
    const match = matchDocument(`${FIRST} ${quoted} ${THIRD}`, printsOf({ 3: FIRST, 4: quoted, 5: THIRD }))
    expect(textOf(match, 4)).toBe(quoted)
    expect(textOf(match, 3)).toBe(FIRST)
  })
})

test('letters beyond the basic plane are counted as one', () => {
  const gothic = '𐌰𐍄𐍄𐌰 𐌿𐌽𐍃𐌰𐍂 𐌸𐌿 𐌹𐌽 𐌷𐌹𐌼𐌹𐌽𐌰𐌼 𐍅𐌴𐌹𐌷𐌽𐌰𐌹 𐌽𐌰𐌼𐍉'
  const match = matchDocument(`${gothic} — ${FIRST}`, printsOf({ 1: gothic, 2: FIRST }))
  expect([textOf(match, 1), textOf(match, 2)]).toEqual([gothic, FIRST])
})

describe('what is not in a document', () => {
  test('is never the paragraph where a number was changed', () => {
    const match = matchDocument([FIRST, SECOND.replace('٣', '٨'), THIRD].join('\n'), garden)
    expect(rungs(match)).toEqual(['absent', 'absent', 'exact', 'fuzzy', 'exact'])
    expect(match.get(4)).toMatchObject({ critical: 'changed' })
  })

  test('is absent where a short paragraph only stands inside another', () => {
    const match = matchDocument(`بدأ العمل في ${DATE} واستمر طويلًا.\n${FIRST}`, garden)
    expect(match.get(2)).toEqual({ rung: 'absent' })
  })

  test('is all of it where the document is empty', () => {
    expect(rungs(matchDocument('', garden))).toEqual(Array(5).fill('absent'))
  })

  test('is a paragraph without letters, unless it stands there exactly', () => {
    const prints = printsOf({ 1: '* * *', 2: FIRST })
    expect(rungs(matchDocument(`— —\n${FIRST}`, prints))).toEqual(['absent', 'exact'])
    expect(rungs(matchDocument(`* * *\n${FIRST}`, prints))).toEqual(['exact', 'exact'])
  })
})

describe('identical paragraphs', () => {
  const prints = printsOf({ 1: FIRST, 2: SECOND, 3: FIRST })

  test('are matched in order, each in its own writing', () => {
    const bare = FIRST.replaceAll('«', '').replaceAll('»', '')
    const plain = FIRST.replaceAll('،', '')
    const match = matchDocument([bare, SECOND, plain].join('\n'), prints)
    expect([textOf(match, 1), textOf(match, 3)]).toEqual([bare, plain])
  })

  test('share a place where the document has it once', () => {
    expect(rungs(matchDocument([FIRST, SECOND].join('\n'), prints))).toEqual(['exact', 'exact', 'exact'])
  })
})

describe('recognising articles', () => {
  const other = printsOf({
    6: 'أعلن نادي السباحة في البلدة عن بدء التسجيل في دوراته الصيفية للأطفال والكبار.',
    7: 'ويقام التدريب صباح كل سبت في المسبح البلدي، على ما ذكر مدرب النادي في بيان قصير.',
  })

  test('names the article that a document holds', () => {
    const found = recognise(whole.join('\n'), { garden, other })
    expect(found.map(({ article, share }) => [article, share])).toEqual([['garden', 1]])
    expect(found[0]?.match.get(3)?.rung).toBe('exact')
  })

  test('names two articles on one page, the fuller first', () => {
    const swimming = 'أعلن نادي السباحة في البلدة عن بدء التسجيل في دوراته الصيفية للأطفال والكبار.'
    const found = recognise([...whole, swimming].join('\n'), { other, garden })
    expect(found.map(({ article }) => article)).toEqual(['garden', 'other'])
    expect(found[1]?.share).toBeGreaterThan(0.4)
    expect(found[1]?.share).toBeLessThan(0.6)
  })

  test('does not name an article of which only the headline and date are there', () => {
    expect(recognise([HEADLINE, DATE].join('\n'), { garden })).toEqual([])
  })
})
