import { describe, expect, test } from 'vitest'
import { codePoints } from './code-points.ts'
import { WATER, WATER_PRINTS, WATER_QUOTES, withParagraph } from './match-cases.ts'
import { matchDocument, recognise } from './match-document.ts'

const whole = WATER.join('\n')
const held = (document: string) => matchDocument(document, WATER_PRINTS, WATER_QUOTES)
const replaced = (from: string, to: string) => (text: string) => {
  if (!text.includes(from)) throw new Error(`${from} is not there`)
  return text.replace(from, to)
}

/** "rung" or "rung, critical" of a paragraph, and the verdict on a quote from it. */
function outcome(document: string, n: number, id: string): readonly [string, string] {
  const { match, quotes } = held(document)
  const paragraph = match.get(n)
  const isChanged = paragraph !== undefined && 'critical' in paragraph && paragraph.critical === 'changed'
  return [`${paragraph?.rung}${isChanged ? ', critical' : ''}`, quotes.get(id)?.verdict.kind ?? 'not judged']
}

const onDelivery = (change: (text: string) => string) => withParagraph(2, change)
const onSpending = (change: (text: string) => string) => withParagraph(3, change)

describe('only the writing differs', () => {
  test.each<[string, string, string, string]>([
    ['untouched', whole, 'exact', 'verbatim'],
    [
      'decomposed letters, no-break spaces, direction marks, byte order mark',
      `\ufeff${whole.normalize('NFD').replaceAll(' ', '\u00a0')}\u200f`,
      'exact',
      'verbatim',
    ],
    ['line ends of Windows', WATER.join('\r\n'), 'exact', 'verbatim'],
    ['empty lines between', WATER.join('\n\n\n'), 'exact', 'verbatim'],
    [
      'controls of direction around the designator',
      onDelivery(replaced('K-12', '\u202aK-12\u202c')),
      'exact',
      'verbatim',
    ],
    ['isolates around the designator', onDelivery(replaced('K-12', '\u2066K-12\u2069')), 'exact', 'verbatim'],
    ['soft hyphens', onDelivery(replaced('المحادثات', 'المحا\u00adدثات')), 'exact', 'verbatim'],
    ['a joiner inside a word', onDelivery(replaced('تسليم', 'تس\u200dليم')), 'exact', 'verbatim'],
    ['decomposed hamza', onDelivery(replaced('أعلنت', 'ا\u0654علنت')), 'exact', 'verbatim'],
    [
      'tashkeel dropped',
      onDelivery((text) => text.replace(/[\u064b-\u0652]/gu, '')),
      'normalised',
      'verbatim',
    ],
    ['tashkeel added in the quote', onDelivery(replaced('موعد', 'مَوعِد')), 'normalised', 'normalised'],
    ['tatweel inserted', onDelivery(replaced('المياه', 'الميـــاه')), 'normalised', 'verbatim'],
    ['tatweel in the quote', onDelivery(replaced('القاطرة', 'القـاطرة')), 'normalised', 'normalised'],
    [
      'letters folded throughout',
      onDelivery((text) => text.replace(/[أإآ]/gu, 'ا').replaceAll('ة', 'ه').replaceAll('ى', 'ي')),
      'normalised',
      'normalised',
    ],
    [
      'Persian letters and other digits',
      onDelivery((text) => text.replaceAll('ي', 'ی').replaceAll('ك', 'ک').replaceAll('٣', '۳')),
      'normalised',
      'normalised',
    ],
    ['other digits in the designator', onDelivery(replaced('K-12', 'K-١٢')), 'normalised', 'normalised'],
    ['commas written apart', onDelivery((text) => text.replaceAll('،', ' , ')), 'normalised', 'verbatim'],
    [
      'quotation marks added',
      onDelivery(replaced('القاطرة K-12', '«القاطرة K-12»')),
      'normalised',
      'normalised',
    ],
    [
      'presentation forms',
      onDelivery((text) => text.replaceAll('لا', 'ﻻ').replaceAll('الأ', 'اﻷ').replaceAll('سلي', 'ﺳﻠﻴ')),
      'normalised',
      'normalised',
    ],
    [
      'the hyphen of the designator left out',
      onDelivery(replaced('K-12', 'K12')),
      'normalised',
      'normalised',
    ],
    ['the designator with a long hyphen', onDelivery(replaced('K-12', 'K–12')), 'normalised', 'normalised'],
    ['a paragraph split in two', onDelivery(replaced('، وقالت', '،\nوقالت')), 'normalised', 'verbatim'],
    [
      'a paragraph split inside its quote',
      onDelivery(replaced('على موعد', 'على\nموعد')),
      'normalised',
      'verbatim',
    ],
    ['a line for every few words', whole.replace(/((?:\S+ ){5})/gu, '$1\n'), 'normalised', 'verbatim'],
    ['all paragraphs in one line', WATER.join(' '), 'normalised', 'verbatim'],
    [
      'a line break typed as a separator',
      onDelivery(replaced('، وقالت', '،\u2028وقالت')),
      'normalised',
      'verbatim',
    ],
    ['an emoji before the paragraph', `🚀🚀 أخبار\n${whole}`, 'exact', 'verbatim'],
    ['a sign that spells four words before it', `ﷺ\n${whole}`, 'exact', 'verbatim'],
  ])('%s', (_, document, paragraph, quote) => {
    expect(outcome(document, 2, 'delivery')).toEqual([paragraph, quote])
  })
})

describe('something else stands between', () => {
  test.each<[string, string]>([
    [
      '"read also" boxes',
      WATER.flatMap((text) => [text, 'اقرأ أيضًا: خمس نصائح لري الحديقة في الصيف']).join('\n'),
    ],
    ['menus, a date, a notice', ['الرئيسية | رياضة', '5 يناير', ...WATER, 'جميع الحقوق محفوظة'].join('\n')],
    ['footnotes', WATER.map((text, i) => `${text}\n[${i + 1}] حاشية للمحرر`).join('\n')],
    ['the paragraphs in another order', WATER.toReversed().join('\n')],
  ])('%s: every paragraph is found exactly', (_, document) => {
    const { match } = held(document)
    expect([...match.values()].map(({ rung }) => rung)).toEqual(Array(5).fill('exact'))
  })

  test('a footnote mark glued to a word changes the paragraph, and numbers are critical', () => {
    expect(outcome(onSpending(replaced('درهم', 'درهم1')), 3, 'spending')).toEqual([
      'fuzzy, critical',
      'altered-critical',
    ])
  })
})

describe('words were changed', () => {
  test.each<[string, string, number, string, string, string]>([
    [
      'two, outside the quote',
      onDelivery((text) => replaced('أمس الأول', 'مساء أمس')(text)),
      2,
      'delivery',
      'fuzzy',
      'verbatim',
    ],
    [
      'a number outside the quote',
      onDelivery(replaced('٣ آذار', '٨ آذار')),
      2,
      'delivery',
      'fuzzy, critical',
      'verbatim',
    ],
    [
      'a number inside the quote',
      onSpending(replaced('350', '850')),
      3,
      'spending',
      'fuzzy, critical',
      'altered-critical',
    ],
    [
      'a zero added to a number',
      onSpending(replaced('350', '3500')),
      3,
      'spending',
      'fuzzy, critical',
      'altered-critical',
    ],
    [
      'a decimal point put into a number',
      onSpending(replaced('350', '35.0')),
      3,
      'spending',
      'normalised, critical',
      'altered-critical',
    ],
    [
      'thousands in place of units',
      onSpending(replaced('350', '1,350')),
      3,
      'spending',
      'fuzzy, critical',
      'altered-critical',
    ],
    [
      'a written number',
      onSpending(replaced('ألف درهم', 'مليون درهم')),
      3,
      'spending',
      'fuzzy, critical',
      'altered-critical',
    ],
    [
      'a negation dropped',
      onDelivery(replaced('لم يتفقا', 'يتفقا')),
      2,
      'delivery',
      'fuzzy, critical',
      'altered-critical',
    ],
    [
      'a negation turned into another',
      onDelivery(replaced('لم يتفقا', 'لن يتفقا')),
      2,
      'delivery',
      'fuzzy, critical',
      'altered-critical',
    ],
    [
      'a negation dropped from the edge of the quote',
      withParagraph(4, replaced('إذ لا تكفي', 'إذ تكفي')),
      4,
      'devices',
      'fuzzy, critical',
      'altered-critical',
    ],
    [
      'a negation put before the quote',
      onSpending(replaced('قد وافق', 'لم يوافق')),
      3,
      'spending',
      'fuzzy, critical',
      'verbatim',
    ],
    [
      'a designator inside the quote',
      onDelivery(replaced('K-12', 'K-13')),
      2,
      'delivery',
      'fuzzy, critical',
      'altered-critical',
    ],
    [
      'the letter of a designator',
      onDelivery(replaced('K-12', 'M-12')),
      2,
      'delivery',
      'fuzzy, critical',
      'altered-critical',
    ],
    [
      'a letter attached to the quote',
      withParagraph(4, replaced('عمّال مهرة', 'وعمّال مهرة')),
      4,
      'workers',
      'fuzzy',
      'inside-word',
    ],
    [
      'a word inside the quote',
      onDelivery(replaced('موعد تسليم', 'تاريخ تسليم')),
      2,
      'delivery',
      'fuzzy',
      'altered',
    ],
    [
      'a word of a two-word quote',
      withParagraph(4, replaced('عمّال مهرة', 'عمّال خبراء')),
      4,
      'workers',
      'fuzzy',
      'missing',
    ],
    [
      'tracked changes, both wordings left',
      onDelivery(replaced('ستستأنف', 'ستستأنف ستتوقف')),
      2,
      'delivery',
      'fuzzy',
      'verbatim',
    ],
    [
      'a bracket of the editor',
      onDelivery(replaced('مصلحة المياه،', 'مصلحة المياه (التابعة للبلدية)،')),
      2,
      'delivery',
      'fuzzy',
      'verbatim',
    ],
    [
      'a sentence added after it, its own left as they were',
      onSpending((text) => `${text} وسيُعلن عن المقاول لاحقًا.`),
      3,
      'spending',
      'normalised',
      'verbatim',
    ],
    [
      'the letters of a word swapped',
      onDelivery(replaced('المحادثات', 'المحاثدات')),
      2,
      'delivery',
      'fuzzy',
      'verbatim',
    ],
  ])('%s', (_, document, n, id, paragraph, quote) => {
    expect(outcome(document, n, id)).toEqual([paragraph, quote])
  })

  test('what stands in the place of an altered quote is shown word for word', () => {
    const { quotes } = held(onDelivery(replaced('لم يتفقا على موعد', 'يتفقان على تاريخ')))
    expect(quotes.get('delivery')?.verdict).toMatchObject({
      kind: 'altered-critical',
      diff: [
        { kind: 'same', words: 'الطرفين' },
        { kind: 'only-quote', words: 'لم يتفقا' },
        { kind: 'only-text', words: 'يتفقان' },
        { kind: 'same', words: 'على' },
        { kind: 'only-quote', words: 'موعد' },
        { kind: 'only-text', words: 'تاريخ' },
        { kind: 'same', words: 'تسليم القاطرة K-12' },
      ],
    })
  })

  test('half of the paragraph cut: what is left is known by its quote, and numbers are missing', () => {
    const cut = onDelivery((text) => text.slice(0, text.indexOf('، وقالت')))
    expect(outcome(cut, 2, 'delivery')).toEqual(['weak, critical', 'verbatim'])
  })

  test('rewritten around its quote: the quote alone is found', () => {
    const rewritten = onDelivery(
      () =>
        'عقدت اللجنة جلسة طويلة انفضّت بلا نتيجة، فقد ظلّ الطرفين لم يتفقا على موعد تسليم القاطرة K-12 كما أفاد شهود حضروا اللقاء وتحدثوا عن أجواء متوترة داخل القاعة.',
    )
    expect(outcome(rewritten, 2, 'delivery')).toEqual(['quote-only', 'verbatim'])
    expect(held(rewritten).quotes.get('delivery')?.alone?.text).toContain('عقدت اللجنة')
  })

  test('rewritten around a quote of two words: that proves nothing', () => {
    const rewritten = withParagraph(
      4,
      () => 'يبحث الناس في المدينة كلها عن عمّال مهرة يصلحون بيوتهم بعد العاصفة الأخيرة.',
    )
    expect(outcome(rewritten, 4, 'workers')).toEqual(['absent', 'not judged'])
  })
})

describe('a quote that stands twice in its paragraph', () => {
  test('is taken where it was taken from', () => {
    const verdict = held(whole).quotes.get('second-visit')?.verdict
    const [start] = verdict?.kind === 'verbatim' ? verdict.span : [0]
    expect(start).toBeGreaterThan(codePoints(WATER[4] ?? '').length / 2)
  })
})

describe('hidden controls', () => {
  test('are counted where they stand; a byte order mark is none', () => {
    const { match } = held(`\ufeff${onDelivery(replaced('K-12', '\u202aK-12\u202c'))}`)
    expect(match.get(1)).toMatchObject({ rung: 'exact', hidden: 0 })
    expect(match.get(2)).toMatchObject({ rung: 'exact', hidden: 2 })
  })
})

describe('another text', () => {
  const sports =
    'فاز فريق الميناء على ضيفه بثلاثة أهداف، وسجّل المهاجم هدفين في الشوط الأول.\nوغاب عن المباراة حارس الفريق لإصابة في كتفه، كما غاب لاعبان آخران للإيقاف.'
  // The same event, told by another paper: same names and words, the opposite claim.
  const rival = [
    'البلدتان تتفقان على القاطرة بعد طول انتظار',
    'قالت رئيسة بلدية عين السرو إنّ الطرفين اتفقا أخيرًا على تسليم القاطرة إلى مصلحة المياه في نيسان، وإنّ المحادثات انتهت.',
    'ووافق مجلس البلدة على إنفاق 900 ألف درهم على السدّ، بعد أن رفض المضخّات الجديدة في جلسة سابقة عقدها قبل الشتاء.',
    'وقال مهندس المصلحة إنّ الأجهزة تكفي المزارعين في السهل، وإنّ القناة لا تحتاج إلى شاحنات ولا إلى عمّال.',
  ].join('\n')

  test('is not recognised', () => {
    expect(recognise(sports, { water: WATER_PRINTS }, { water: WATER_QUOTES })).toEqual([])
  })

  test('of the same event is not recognised either', () => {
    expect(recognise(rival, { water: WATER_PRINTS }, { water: WATER_QUOTES })).toEqual([])
  })

  test('of the same event, in one file with the article, takes no paragraph of it', () => {
    const { match } = held([...rival.split('\n'), ...WATER.toSpliced(1, 1)].join('\n'))
    expect([...match].map(([n, { rung }]) => [n, rung])).toEqual([
      [1, 'exact'],
      [2, 'absent'],
      [3, 'exact'],
      [4, 'exact'],
      [5, 'exact'],
    ])
  })
})

describe('a passage alone', () => {
  test('is recognised by what it holds', () => {
    const found = recognise(WATER[2] ?? '', { water: WATER_PRINTS }, { water: WATER_QUOTES })
    expect(found.map(({ article }) => article)).toEqual(['water'])
    expect(found[0]?.quotes.get('spending')?.verdict.kind).toBe('verbatim')
  })

  test('quoted in a long text of another is not taken for the article', () => {
    const essay = Array.from(
      { length: 40 },
      (_, i) => `سطر رقم ${i} من مقالة طويلة عن الزراعة في السهول والجبال.`,
    )
    expect(recognise([...essay, WATER[2]].join('\n'), { water: WATER_PRINTS })).toEqual([])
  })
})

describe('a paragraph that is changed so much that it is only somewhat like it', () => {
  const heavy = (text: string): string =>
    text
      .replace('مجلس البلدة', 'المجلس المحلي')
      .replace('القديم وتوسيع المضخّات', 'المتهالك وزيادة طاقته')
      .replace('حلول الشتاء وهطول المطر', 'نهاية الخريف')

  test('is probably it where its quote stands', () => {
    const kept = onSpending((text) => heavy(text).replace('المتهالك', 'القديم'))
    expect(outcome(kept, 3, 'spending')).toEqual(['weak', 'verbatim'])
  })

  test('is probably it between its neighbours', () => {
    const changed = onSpending((text) => heavy(text).replace('على إنفاق', 'على صرف'))
    expect(matchDocument(changed, WATER_PRINTS).match.get(3)?.rung).toBe('weak')
  })

  test('is absent elsewhere', () => {
    const changed = heavy(WATER[2] ?? '').replace('على إنفاق', 'على صرف')
    const moved = [changed, ...WATER.toSpliced(2, 1)].join('\n')
    expect(matchDocument(moved, WATER_PRINTS).match.get(3)?.rung).toBe('absent')
  })
})
