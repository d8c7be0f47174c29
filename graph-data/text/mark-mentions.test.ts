import { describe, expect, test } from 'vitest'
import { sliceCodePoints } from './code-points.ts'
import { findMentions } from './mark-mentions.ts'

const mentions = (text: string, ...spellings: string[]): string[] =>
  findMentions(text, spellings).map((span) => sliceCodePoints(text, ...span))

describe('mentions', () => {
  test.each([
    ['at the beginning of a word', 'زارت إيطاليا فرنسا', ['فرنسا'], ['فرنسا']],
    ['however the letters are written', 'زارت إيطالياَ', ['ايطاليا'], ['إيطالياَ']],
    ['in quotation marks and brackets', '«البرق» (البرق)', ['البرق'], ['البرق', 'البرق']],
    ['after attached prefixes', 'وفرنسا بفرنسا ولفرنسا كفرنسا ففرنسا', ['فرنسا'], Array(5).fill('فرنسا')],
    ['after the article', 'المعاهدة وبالمعاهدة والمعاهدة للمعاهدة', ['معاهدة'], Array(4).fill('معاهدة')],
    ['where lam takes the alef of the article', 'وصل للاتحاد', ['الاتحاد'], ['لاتحاد']],
    ['where three lams become two', 'انضم للجنة وللجنة', ['اللجنة'], ['للجنة', 'للجنة']],
    ['over several words', 'عن معاهدة «حسن الجوار» القديمة', ['معاهدة حسن الجوار'], ['معاهدة «حسن الجوار']],
    ['in Latin letters', 'منظومة S-400 و s400', ['S-400'], ['S-400', 's400']],
  ])('are found %s', (_, text, spellings, wanted) => {
    expect(mentions(text, ...spellings)).toEqual(wanted)
  })

  test.each([
    ['inside another word', 'استفرنسا', ['فرنسا']],
    ['at the beginning of a longer word', 'فرنساوي', ['فرنسا']],
    ['after a prefix if the spelling is very short', 'ومن', ['من']],
    ['where a number goes on', 'S-4000', ['S-400']],
    ['for an empty spelling', 'نص', ['', '؟']],
  ])('are not found %s', (_, text, spellings) => {
    expect(mentions(text, ...spellings)).toEqual([])
  })

  test('prefer the longer spelling and do not overlap', () => {
    expect(mentions('وزارة الدفاع ثم الوزارة', 'وزارة', 'وزارة الدفاع')).toEqual(['وزارة الدفاع', 'وزارة'])
  })

  test('count code points', () => {
    expect(findMentions('🚀 فرنسا', ['فرنسا'])).toEqual([[2, 7]])
  })
})
