import { describe, expect, test } from 'vitest'
import { sliceCodePoints } from './code-points.ts'
import { sentencesAround, splitSentences } from './split-sentences.ts'

const sentences = (text: string): string[] =>
  splitSentences(text).map((span) => sliceCodePoints(text, ...span))

describe('a sentence ends', () => {
  test.each([
    ['at a full stop', 'وصل الوفد. ثم غادر.', ['وصل الوفد.', 'ثم غادر.']],
    [
      'at question and exclamation marks, also together',
      'هل وصل؟ نعم! حقًا؟! أجل',
      ['هل وصل؟', 'نعم!', 'حقًا؟!', 'أجل'],
    ],
    ['at an ellipsis', 'قد نعود… وقد لا نعود... من يدري', ['قد نعود…', 'وقد لا نعود...', 'من يدري']],
    [
      'after its closing quotes, brackets and note numbers',
      'قال: "سنبقى." ثم خرج (مسرعًا.) وعاد.[2] انتهى',
      ['قال: "سنبقى."', 'ثم خرج (مسرعًا.)', 'وعاد.[2]', 'انتهى'],
    ],
    ['after guillemets that stand before the stop', 'قال «سنبقى». ثم خرج', ['قال «سنبقى».', 'ثم خرج']],
    ['at a full stop without a space between Arabic words', 'وصل الوفد.ثم غادر', ['وصل الوفد.', 'ثم غادر']],
    ['after a year', 'حدث ذلك عام 2019. ثم تغيّر', ['حدث ذلك عام 2019.', 'ثم تغيّر']],
    ['after the letter of an era', 'وُقّعت عام 1999 م. ثم عُدّلت', ['وُقّعت عام 1999 م.', 'ثم عُدّلت']],
    ['at an Urdu full stop', 'وصل۔ غادر۔', ['وصل۔', 'غادر۔']],
    ['with the text', 'بلا نقطة', ['بلا نقطة']],
  ])('%s', (_, text, wanted) => {
    expect(sentences(text)).toEqual(wanted)
  })
})

describe('no sentence ends', () => {
  test.each([
    ['inside a decimal', 'بلغت 3.5 في المئة و٣.٥ أمس'],
    ['after an initial', 'وصل د. سامر والعميد أ. ب. الحلبي'],
    ['after a Latin abbreviation', 'شركة U.S. Steel و Dr. Smith و etc. في القائمة'],
    ['after the number of a list item', '1. البند الأول'],
    ['at a semicolon or colon', 'وصل؛ ثم قال: نعم'],
    ['inside an address', 'على example.com/a?b=c.d اليوم'],
    ['before a comma or a small Latin letter', 'سأل (لماذا؟)، ثم قال wait... what'],
    ['in a designator', 'منظومة S.400 الجديدة'],
  ])('%s', (_, text) => {
    expect(sentences(text)).toEqual([text])
  })
})

test('offsets count code points', () => {
  expect(splitSentences('🚀 أول. 🚀 ثانٍ.')).toEqual([
    [0, 6],
    [7, 14],
  ])
})

test('an empty paragraph has no sentences', () => {
  expect(splitSentences('')).toEqual([])
})

describe('the sentences around a span', () => {
  const text = 'جملة أولى. جملة ثانية. جملة ثالثة.'
  test('are the one it stands in', () => {
    expect(sliceCodePoints(text, ...sentencesAround(text, [16, 21]))).toBe('جملة ثانية.')
  })

  test('are all it touches', () => {
    expect(sliceCodePoints(text, ...sentencesAround(text, [5, 15]))).toBe('جملة أولى. جملة ثانية.')
  })
})
