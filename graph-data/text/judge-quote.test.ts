import { describe, expect, test } from 'vitest'
import { codePointLength, sliceCodePoints } from './code-points.ts'
import { judgeQuote } from './judge-quote.ts'

const text =
  'زار الوفد المدينة القديمة يوم الأحد ولم يلتقِ محافظها، ثم عاد إلى العاصمة على متن حافلة من طراز M-20 تتسع لنحو 1,350 حقيبة.'

const kindOf = (quote: string, near?: number) => judgeQuote(text, quote, near).kind

describe('a quote', () => {
  test.each([
    ['stands word for word', 'عاد إلى العاصمة على متن حافلة', 'verbatim'],
    ['of two words stands word for word', 'يوم الأحد', 'verbatim'],
    ['goes on with a letter attached to its front', 'لم يلتقِ محافظها', 'inside-word'],
    ['is written otherwise', 'عاد الي العاصمه', 'normalised'],
    ['of six words has one changed', 'ثم عاد إلى المدينة على متن حافلة', 'altered'],
    ['of four words has two words changed', 'الوفد المدينة الجميلة أمس', 'missing'],
    ['of four words has a letter changed', 'عاد إلى العاصفة على', 'altered'],
    ['of three words has a letter changed', 'إلى العاصفة على', 'missing'],
    ['has another number', 'من طراز M-20 تتسع لنحو 1,450 حقيبة', 'altered-critical'],
    ['ends before the end of a number', 'تتسع لنحو 1', 'altered-critical'],
    ['begins behind the comma of a number', '350 حقيبة', 'altered-critical'],
    ['ends inside a designator', 'من طراز M-2', 'altered-critical'],
    ['lacks the negation', 'الأحد يلتقِ محافظها ثم عاد إلى العاصمة', 'altered-critical'],
    ['is from elsewhere', 'انطلقت السفينة من الميناء عند الفجر محملة بالقمح', 'missing'],
    ['is empty', '', 'missing'],
  ])('that %s', (_, quote, verdict) => {
    expect(kindOf(quote)).toBe(verdict)
  })

  test('that is altered is shown with whole words, wherever the edits are', () => {
    const verdict = judgeQuote(text, 'عادت إلى العاصمة على متن حافلة بيضاء')
    if (verdict.kind !== 'altered') throw new Error(verdict.kind)
    expect(sliceCodePoints(text, ...verdict.span)).toMatch(/^عاد إلى العاصمة على متن حافلة/u)
    expect(verdict.diff).toContainEqual({ kind: 'only-quote', words: 'عادت' })
    expect(verdict.diff).toContainEqual({ kind: 'only-text', words: 'عاد' })
  })

  test('that begins with a changed word takes the negation before it into account', () => {
    const future = judgeQuote(
      'إن المجلس لن يرسل فرقة حراسة القناة إلى النبع',
      'سيرسل فرقة حراسة القناة إلى النبع',
    )
    expect(future).toMatchObject({ kind: 'altered-critical' })
    const other = judgeQuote(
      'إن المجلس قد يرسل فرقة حراسة القناة إلى النبع',
      'سيرسل فرقة حراسة القناة إلى النبع',
    )
    expect(other).toMatchObject({ kind: 'altered' })
  })

  test('that is altered in two places is taken where it was taken from', () => {
    const [one, other] = ['وقّع الطرفان مذكرة تفاهم جديدة بشأن الري', 'وقّع الطرفان مذكرة تفاهم أولى بشأن الري']
    const both = `${one}. ${other}.`
    const verdict = judgeQuote(both, 'وقّع الطرفان مذكرة تفاهم ثانية بشأن الري', codePointLength(one) + 2)
    const [start] = verdict.kind === 'altered' ? verdict.span : [0]
    expect(start).toBe(codePointLength(one) + 2)
  })
})
