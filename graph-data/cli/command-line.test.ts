import { expect, test } from 'vitest'
import { readCommandLine } from './command-line.ts'

const NOTHING = { folder: undefined, originals: undefined, check: false, language: 'en' }

test('nothing given means the defaults', () => {
  expect(readCommandLine([], {})).toEqual(NOTHING)
})

test('options may stand before and behind the folder', () => {
  const expected = { folder: 'mine', originals: 'texts', check: true, language: 'ar' }
  expect(readCommandLine(['mine', '--originals', 'texts', '--check', '--lang', 'ar'], {})).toEqual(expected)
  expect(readCommandLine(['--check', '--lang=ar', '--originals=texts', 'mine'], {})).toEqual(expected)
})

test('an option whose name npm has kept for itself is still understood', () => {
  const npm = { npm_config_originals: 'true' }
  expect(readCommandLine(['texts'], npm)).toEqual({ ...NOTHING, originals: 'texts' })
  expect(readCommandLine(['mine', 'texts'], npm)).toEqual({ ...NOTHING, folder: 'mine', originals: 'texts' })
  expect(readCommandLine(['mine'], { npm_config_originals: 'texts', npm_config_check: 'true' })).toEqual({
    ...NOTHING,
    folder: 'mine',
    originals: 'texts',
    check: true,
  })
  expect(readCommandLine(['mine', '--originals', 'texts'], npm)).toMatchObject({
    folder: 'mine',
    originals: 'texts',
  })
})

test('two folders, another language and unknown options are refused', () => {
  expect(() => readCommandLine(['a', 'b'], {})).toThrow('one folder at a time: a b')
  expect(() => readCommandLine(['--lang', 'fr'], {})).toThrow('fr')
  expect(() => readCommandLine(['--colour'], {})).toThrow('--colour')
})
