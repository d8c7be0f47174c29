import { expect, test } from 'vitest'
import { RULES } from './rules.ts'
import { SAMPLE_ORIGINALS, sampleCollection } from './test-collection.ts'
import { validateCollection } from './validate-collection.ts'

test('the sample collection breaks no rule', () => {
  expect(validateCollection(sampleCollection(), { originals: SAMPLE_ORIGINALS })).toEqual({
    issues: [],
    notRun: [],
  })
})

test('without originals the rules that read articles are said not to have run', () => {
  const { notRun } = validateCollection(sampleCollection())
  expect(notRun.map(({ code }) => code)).toEqual(
    RULES.filter((rule) => rule.needsOriginals).map(({ code }) => code),
  )
  for (const { reason } of notRun) expect(reason.en).toContain('--originals')
})

test('every rule has a code of its own', () => {
  const codes = RULES.map(({ code }) => code)
  expect(codes.filter((code, n) => codes.indexOf(code) < n)).toEqual([])
})
