import { describe, expect, test } from 'vitest'
import { LINE_FAMILIES, lineFamilyOf, lineFamilyOfClaim } from './line-family.ts'

describe('the line family of evidence', () => {
  test.each([
    ['what the article states', { stance: 'asserts', mode: 'fact' }, 'stated'],
    ['a fact that someone says', { stance: 'asserts', mode: 'fact', by: 'mayor' }, 'said'],
    [
      'a fact that unnamed people say',
      { stance: 'asserts', mode: 'fact', by: { unnamed: 'reports' } },
      'said',
    ],
    ['an opinion', { stance: 'asserts', mode: 'opinion' }, 'said'],
    ['a plan, whoever says it', { stance: 'asserts', mode: 'plan', by: 'mayor' }, 'planned'],
    ['a request', { stance: 'asserts', mode: 'request' }, 'planned'],
    ['what is possible', { stance: 'asserts', mode: 'possible' }, 'conditional'],
    ['what holds on a condition', { stance: 'asserts', mode: 'conditional' }, 'conditional'],
    ['a denied fact', { stance: 'denies', mode: 'fact' }, 'denied'],
    ['a denied plan', { stance: 'denies', mode: 'plan', by: 'mayor' }, 'denied'],
  ] as const)('%s', (_, evidence, family) => {
    expect(lineFamilyOf(evidence)).toBe(family)
  })
})

describe('the line family of a claim', () => {
  test('is the firmest of its evidence', () => {
    const said = { stance: 'asserts', mode: 'fact', by: 'mayor' } as const
    const stated = { stance: 'asserts', mode: 'fact' } as const
    expect(lineFamilyOfClaim({ evidence: [said, stated] })).toBe('stated')
  })

  test('is that of what asserts it where it is denied too', () => {
    const evidence = [
      { stance: 'denies', mode: 'fact' },
      { stance: 'asserts', mode: 'possible' },
    ] as const
    expect(lineFamilyOfClaim({ evidence })).toBe('conditional')
  })

  test('is denied where nothing asserts it', () => {
    expect(lineFamilyOfClaim({ evidence: [{ stance: 'denies', mode: 'plan' }] })).toBe('denied')
  })
})

test('the families stand from firmest to loosest', () => {
  expect(LINE_FAMILIES).toEqual(['stated', 'said', 'planned', 'conditional', 'denied'])
})
