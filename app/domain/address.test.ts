import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { type Address, formatAddress, type Place, parseAddress } from './address.ts'
import { anyFilter } from './filter/test-filters.ts'
import { NO_FILTER } from './filter/view-filter.ts'
import { MEASURE_INQUIRY, pathInquiry } from './inquiry/inquiry.ts'
import type { ViewSpec } from './visible-graph.ts'

const id = fc.stringMatching(/^[a-z0-9]{1,6}(?:-[a-z0-9]{1,6}){0,2}$/)

const place: fc.Arbitrary<Place> = fc.oneof(
  fc.constant<Place>({ kind: 'home' }),
  fc.constant<Place>({ kind: 'disagreements' }),
  fc.record({
    kind: fc.constant('weights' as const),
    part: fc.constantFrom('voices' as const, 'matrix' as const, 'alone' as const),
  }),
  fc.record({ kind: fc.constant('entity' as const), id }),
  fc.record({ kind: fc.constant('claim' as const), id, evidence: fc.option(id) }),
  fc.record({
    kind: fc.constant('article' as const),
    id,
    paragraph: fc.option(fc.integer({ min: 1, max: 999_999 })),
  }),
  fc.record({ kind: fc.constant('story' as const), id, step: fc.option(id) }),
  fc.constant<Place>({ kind: 'stories' }),
  fc.record({ kind: fc.constant('about' as const), page: fc.option(id) }),
)

const view: fc.Arbitrary<ViewSpec> = fc.record({
  base: fc.oneof(
    fc.constantFrom({ kind: 'opening' as const }, { kind: 'all' as const }),
    fc.record({ kind: fc.constantFrom('theme' as const, 'around' as const), id }),
  ),
  rings: fc.integer({ min: 0, max: 9 }),
})

const address: fc.Arbitrary<Address> = fc.record({
  place,
  language: fc.option(fc.constantFrom('ar' as const, 'en' as const)),
  view,
  pane: fc.option(fc.constantFrom('graph' as const, 'list' as const)),
  listing: fc.constantFrom('claims' as const, 'outline' as const, 'table' as const),
  filter: anyFilter,
  inquiry: fc.constantFrom(null, pathInquiry('a', 'b'), MEASURE_INQUIRY),
  screen: fc.constantFrom(null, 'presenter' as const, 'handout' as const),
  sheet: fc.constantFrom('class' as const, 'teacher' as const, 'questions' as const),
  unknown: fc.constant([]),
})

describe('addresses', () => {
  test.prop([address])('read back as they were written', (written) => {
    expect(parseAddress(formatAddress(written))).toEqual(written)
  })

  test.prop([fc.string()])('are read without throwing, whatever they are', (hash) => {
    const read = parseAddress(hash)
    expect(parseAddress(formatAddress(read))).toEqual({ ...read, unknown: [] })
  })

  it('leave defaults out', () => {
    expect(formatAddress(parseAddress(''))).toBe('#/')
    expect(formatAddress(parseAddress('#/entity/belarus'))).toBe('#/entity/belarus')
  })

  it('name claim, evidence, language and view', () => {
    const hash =
      '#/claim/a-signs-b/daily-13b?lang=ar&view=graph&view=outline&theme=weapons&more=2&hide=denied,place'
    expect(parseAddress(hash)).toEqual({
      place: { kind: 'claim', id: 'a-signs-b', evidence: 'daily-13b' },
      language: 'ar',
      pane: 'graph',
      listing: 'outline',
      view: { base: { kind: 'theme', id: 'weapons' }, rings: 2 },
      filter: { ...NO_FILTER, families: ['denied'], kinds: ['place'] },
      inquiry: null,
      screen: null,
      sheet: 'class',
      unknown: [],
    })
    expect(formatAddress(parseAddress(hash))).toBe(hash)
  })

  it('are read as programs that pass links on write them, with the comma escaped', () => {
    expect(parseAddress('#/?hide=denied%2Cplace')).toEqual(parseAddress('#/?hide=denied,place'))
  })

  it.each([
    ['#/entiti/belarus', '/entiti/belarus'],
    ['#/entity/Belarus', '/entity/Belarus'],
    ['#/article/daily/0', '/article/daily/0'],
    ['#/claim/a/b/c', '/claim/a/b/c'],
    ['#/?lang=fr', 'lang=fr'],
    ['#/?show=everything', 'show=everything'],
    ['#/?more=10', 'more=10'],
    ['#/?hide=rumours', 'hide=rumours'],
    ['#/?x', 'x'],
  ])('keep what they do not know as it was asked for: %s', (hash, asked) => {
    const read = parseAddress(hash)
    expect(read.unknown).toEqual([{ kind: 'page', asked }])
    expect(read.place).toEqual({ kind: 'home' })
  })
})
