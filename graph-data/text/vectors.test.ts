import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { describe, expect, test } from 'vitest'
import { isLetterLike, isLetterOrDecimal, isMark, isOtherNumber } from './code-point-sets.ts'
import { criticalTokens } from './critical-tokens.ts'
import { paragraphPrints } from './fingerprint.ts'
import { formC, isHiddenControl, isWhiteSpace } from './form-c.ts'
import { sha256Hex } from './sha256.ts'
import { NORM, skeleton } from './skeleton.ts'
import { sketchOf } from './sketch.ts'

/**
 * If a test in this file fails, fingerprints in collections are no longer right: either undo the change to the text
 * rules, or raise NORM, make all fingerprints again and write the new values here.
 */

const LAST = 0x10ffff
const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff

function hashOfSet(has: (codePoint: number) => boolean): string {
  const members = Uint8Array.from({ length: LAST + 1 }, (_, code) => (has(code) ? 1 : 0))
  return bytesToHex(sha256(members)).slice(0, 16)
}

describe('text rules n1', () => {
  test('are still called n1', () => {
    expect(NORM).toBe('n1')
  })

  test.each([
    ['letters and decimals', isLetterOrDecimal, 'a3ca5cc77aacac83'],
    ['other numbers', isOtherNumber, 'de4305f08354e854'],
    ['marks', isMark, '7dbcb860a21bfaa8'],
    ['letter-like signs', isLetterLike, '0ad080603b77b76b'],
    ['hidden controls', isHiddenControl, 'd6dd5f42f7e73dd7'],
    ['white space', isWhiteSpace, 'c98391b7e6a30c02'],
  ])('pin the set of %s', (_, has, hash) => {
    expect(hashOfSet(has)).toBe(hash)
  })

  test('fold every code point of Unicode as before', () => {
    let folded = ''
    for (let code = 0; code <= LAST; code += 1) {
      if (!isSurrogate(code)) folded += `${skeleton(String.fromCodePoint(code))}|`
    }
    expect(sha256Hex(folded).slice(0, 16)).toBe('7cc9ed56270a9120')
  })

  test('bring every letter, number and mark to form C as before', () => {
    let composed = ''
    for (let code = 0; code <= LAST; code += 1) {
      if (isLetterOrDecimal(code) || isOtherNumber(code) || isMark(code)) {
        composed += formC(`x${String.fromCodePoint(code)}`)
      }
    }
    expect(sha256Hex(composed).slice(0, 16)).toBe('6b5832689df1c7f9')
  })

  test('know no letter that the engine does not know', () => {
    const strange: number[] = []
    for (let code = 0; code <= LAST; code += 1) {
      if (isLetterOrDecimal(code) && !/[\p{L}\p{Nd}]/u.test(String.fromCodePoint(code))) strange.push(code)
    }
    expect(strange).toEqual([])
  })
})

describe('form C of written vectors', () => {
  test.each([
    ['byte order mark, direction marks and soft hyphen go', '\ufeffن\u200fص\u00ad', 'نص'],
    ['a control between a letter and its mark goes before NFC', 'ا\u200d\u0654من', 'أمن'],
    ['controls that are no spaces go', 'a\u0000b\u007fc\u0085d', 'abc d'],
    ['white space folds, no-break and line ends too', ' كلمة\u00a0\t\r\n أخرى\u2028', 'كلمة أخرى'],
    ['tashkeel, tatweel, punctuation and Arabic digits stay', '«وقَّعـت»، ٣', '«وقَّعـت»، ٣'],
    ['a lone surrogate is replaced', 'a\ud800b', 'a\ufffdb'],
    ['halves that a control parted do not make a pair', '\ud83d\u200b\ude80', '\ufffd\ufffd'],
    ['nothing stays nothing', '\u200e \u00a0', ''],
  ])('%s', (_, typed, wanted) => {
    expect(formC(typed)).toBe(wanted)
  })
})

describe('skeletons of written vectors', () => {
  test.each([
    ['وقّعت الدولتان «اتفاقية الأمن»، يوم ٣ آذار!', 'وقعتالدولتاناتفاقيهالامنيوم3اذار'],
    ['مسؤولٌ ورئيسٌ وشيءٌ على شاطئ', 'مسوولورييسوشيءعليشاطي'],
    ['منظومة S-400 (Triumf)', 'منظومهs400triumf'],
    ['ﺍﻷﻣﻦ ﻻ ﷲ', 'الامنلاالله'],
    ['ٱلکتاب فی الـمکتبۀ', 'الكتابفيالمكتبه'],
    ['👩‍🚀 — … !؟', ''],
  ])('%s', (typed, wanted) => {
    expect(skeleton(typed)).toBe(wanted)
  })
})

describe('fingerprints of written vectors', () => {
  test('are SHA-256 of the UTF-8, with lengths in code points', () => {
    expect(paragraphPrints('وقّعت الدولتان 🚀 الاتفاق.')).toEqual({
      c: { sha256: '746a7f576d1c8719b7b9697e280eb192ab5824c072effc313209814a409c050d', length: 25 },
      skeleton: {
        sha256: 'a3b882483609897c476725ee2a6932d58c20a48206c060c2737074fbae74080e',
        length: 19,
        rolling: 47549373,
      },
      critical: 'e3b0c44298fc1c14',
    })
  })

  test('of a longer paragraph have a sketch, and say what is critical in it', () => {
    const text =
      'لم توقّع البلدتان اتفاق النهر قبل 3 آذار، وقال العمدة إن ٢٥٠ عاملًا سيصلون في قاطرة من طراز K-12 قريبًا.'
    expect(paragraphPrints(text)).toMatchObject({
      skeleton: { length: 79, rolling: 60917151 },
      critical: '912de5c0a392f510',
      sketch:
        '91f01e05d01d7aace406fd525f0107898e9179220078bc1013f712d526f149925d1debfa07f3eb5ed68494be9996d454baf0479df036682755acf4d3f3167dc8',
    })
    expect(criticalTokens(text)).toEqual(['لم', '3', '250', 'k', '12'])
  })

  test('of three letters have the sketch of one run', () => {
    expect(sketchOf('نهر')).toBe(
      'f3cc5bd5134784ec1cfc64fb936bca413adf94c66d89620314ced7d927cd4f5e23713d4294dc847b6ed3c9b3c3503c9e58e3210e17ad5a328bb648424b6ae125',
    )
  })

  test('are the standard hash', () => {
    expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
    expect(sha256Hex('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  })

  test('differ in form C but not in the skeleton where only the writing differs', () => {
    const one = paragraphPrints(formC('أُعلنت الاتفاقيّة على الملأ.'))
    const other = paragraphPrints(formC('اعلنت الاتفاقيه علي الملا'))
    expect(one.skeleton).toEqual(other.skeleton)
    expect(one.c.sha256).not.toBe(other.c.sha256)
  })
})
