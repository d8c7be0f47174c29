import { describe, expect, test } from 'vitest'
import { criticalHash, criticalTokens, numberTokens } from './critical-tokens.ts'

describe('critical tokens', () => {
  test.each([
    ['negations, without و and ف', 'ولا بلا فليس', ['لا', 'بلا', 'ليس']],
    ['numbers in any digits', '350 و٣٥٠ و۳۵۰', ['350', '350', '350']],
    ['numbers with letters before and after them', 'بـ350 جنديًا، م5ب', ['350', '5']],
    ['separators of thousands dropped', '1,000 و1٬000 و1000', ['1000', '1000', '1000']],
    ['decimal points kept', '3.5 و٣٫٥ و3,5', ['3.5', '3.5', '3.5']],
    ['a full stop after a number is none', 'عام 2024. 5 منها', ['2024', '5']],
    ['designators, however they are joined', 'S-400 / S400 / s 400', ['s', '400', 's', '400', 's', '400']],
    ['names in other letters', 'Су-34 و ΑΒ', ['су', '34', 'αβ']],
    ['written numbers, without what is attached', 'للستين والألف بالمئة', ['ستين', 'الف', 'ميه']],
    ['hundreds, in both spellings', 'ثلاثمئة وثلاثمائة', ['ثلاثميه', 'ثلاثميه']],
    ['tashkeel and tatweel overlooked', 'لَمْ لـم خَمْسون', ['لم', 'لم', 'خمسون']],
    ['no words that only begin like one', 'لاحقًا كما بما لمّا مليونير عشرية', []],
    ['nothing of nothing', '', []],
  ])('are %s', (_, text, tokens) => {
    expect(criticalTokens(text)).toEqual(tokens)
  })

  test('count their order in the hash, and nothing else', () => {
    expect(criticalHash('لم يصل 3')).toBe(criticalHash('سافر ثم لم يجد ٣'))
    expect(criticalHash('لم يصل 3')).not.toBe(criticalHash('3 لم يصل'))
    expect(criticalHash('لم يصل 3')).not.toBe(criticalHash('يصل 3'))
  })

  test('that are numbers can be had alone', () => {
    expect(numberTokens('لم يصل 3 من طراز K-12')).toEqual(['3', '12'])
  })
})
