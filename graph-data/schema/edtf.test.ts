import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { compareEdtf, edtfIncludes, parseEdtf } from './edtf.ts'

const sure = { uncertain: false, approximate: false }

describe('a date', () => {
  test.each([
    ['2024', '2024-01-01', '2024-12-31', 'year'],
    ['2024-02', '2024-02-01', '2024-02-29', 'month'],
    ['2023-02', '2023-02-01', '2023-02-28', 'month'],
    ['2024-12-06', '2024-12-06', '2024-12-06', 'day'],
    ['2024-21', '2024-03-01', '2024-05-31', 'season'],
    ['2024-22', '2024-06-01', '2024-08-31', 'season'],
    ['2024-23', '2024-09-01', '2024-11-30', 'season'],
    ['2023-24', '2023-12-01', '2024-02-29', 'season'],
    ['0099-12', '0099-12-01', '0099-12-31', 'month'],
  ])('%s is from %s to %s', (text, start, end, precision) => {
    expect(parseEdtf(text)).toEqual({ kind: 'date', start, end, precision, ...sure })
  })

  test('may be uncertain, approximate or both', () => {
    expect(parseEdtf('2024?')).toMatchObject({ start: '2024-01-01', uncertain: true, approximate: false })
    expect(parseEdtf('2024-12~')).toMatchObject({ uncertain: false, approximate: true })
    expect(parseEdtf('2024-12-06%')).toMatchObject({ uncertain: true, approximate: true })
  })
})

describe('a pair of dates', () => {
  test('is an interval with a slash, its precision that of the coarser end', () => {
    expect(parseEdtf('2022-02-24/2024')).toEqual({
      kind: 'interval',
      start: '2022-02-24',
      end: '2024-12-31',
      precision: 'year',
      ...sure,
    })
  })

  test('is some time within, in brackets', () => {
    expect(parseEdtf('[2024-08..2024-11]')).toMatchObject({
      kind: 'within',
      start: '2024-08-01',
      end: '2024-11-30',
      precision: 'month',
    })
  })

  test.each([
    ['../2024', null, '2024-12-31'],
    ['2024/..', '2024-01-01', null],
    ['[..2024]', null, '2024-12-31'],
    ['[2024..]', '2024-01-01', null],
  ])('may be open: %s', (text, start, end) => {
    expect(parseEdtf(text)).toMatchObject({ start, end })
  })

  test('takes over the doubt of either end', () => {
    expect(parseEdtf('2020?/2024~')).toMatchObject({ uncertain: true, approximate: true })
  })
})

test.each([
  ...['', '24', '2024-13', '2024-00', '2024-25', '2024-02-30', '2023-02-29', '2024-12-00', '2024-21-01'],
  ...['2024/', '/2024', '../..', '[..]', '[]', '[2024]', '2024/2023', '[2024-12..2024-01]', '2024/2025/2026'],
  ...[
    '[2024..2025..2026]',
    '2024-1',
    '2024-12-6',
    '٢٠٢٤',
    '2024??',
    ' 2024',
    '2024-12-06T10:00',
    'last year',
  ],
])('%j is no date', (text) => {
  expect(parseEdtf(text)).toBeNull()
})

describe('ordering', () => {
  test('goes by first day, then last day, what does not parse comes last', () => {
    const dates = ['soon', '2024/..', '2024-12-06', '2024', '2024-01', '../2023', '2023-12-31']
    expect([...dates].sort(compareEdtf)).toEqual([
      '../2023',
      '2023-12-31',
      '2024-01',
      '2024',
      '2024/..',
      '2024-12-06',
      'soon',
    ])
  })

  test('takes dates of the same days as equal', () => {
    expect(compareEdtf('2024', '2024-01/2024-12')).toBe(0)
    expect(compareEdtf('never', 'ever')).toBe(0)
  })
})

describe('one date includes another', () => {
  test.each([
    ['2024-12', '2024-12-06'],
    ['2024', '2024-22'],
    ['2024-12-06', '2024-12-06'],
    ['[2024-08..2024-11]', '2024-09'],
    ['2020/..', '2024'],
    ['../2024', '../2023'],
    ['2024?', '2024-05'],
  ])('%s has %s in it', (outer, inner) => {
    expect(edtfIncludes(outer, inner)).toBe(true)
  })

  test.each([
    ['2024-12-06', '2024-12'],
    ['2024', '2025-01-01'],
    ['2024', '2024/..'],
    ['2020/2024', '../2024'],
    ['2024', 'soon'],
    ['soon', '2024'],
  ])('%s has not %s in it', (outer, inner) => {
    expect(edtfIncludes(outer, inner)).toBe(false)
  })
})

const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
const iso = day.map((date) => date.toISOString().slice(0, 10))

property.prop([iso])('every day is read as itself and lies in its month and year', (date) => {
  expect(parseEdtf(date)).toMatchObject({ start: date, end: date, precision: 'day' })
  expect(edtfIncludes(date.slice(0, 7), date)).toBe(true)
  expect(edtfIncludes(date.slice(0, 4), date.slice(0, 7))).toBe(true)
})

property.prop([fc.string()])('reading any text gives a date or null, never an error', (text) => {
  expect(() => parseEdtf(text)).not.toThrow()
})
