import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { STORY_FILTERS } from '#graph-data/schema/story.ts'
import { formatFilter, formatStretch, parseFilterPair } from './filter-address.ts'
import { anyFilter } from './test-filters.ts'
import { NO_FILTER, type ViewFilter } from './view-filter.ts'

const parse = (...pairs: readonly string[]): ViewFilter | null =>
  pairs.reduce<ViewFilter | null>((filter, pair) => {
    const mark = pair.indexOf('=')
    return filter && parseFilterPair(pair.slice(0, mark), pair.slice(mark + 1), filter)
  }, NO_FILTER)

describe('a filter in an address', () => {
  test.prop([anyFilter])('comes back as it was written', (filter) => {
    expect(parse(...formatFilter(filter))).toEqual(filter)
  })

  test.prop([anyFilter, fc.gen()])('comes back in whatever order its words stand', (filter, gen) => {
    const pairs = formatFilter(filter)
    const order = gen(fc.shuffledSubarray, [...pairs], { minLength: pairs.length })
    expect(parse(...order)).toEqual(filter)
  })

  it('says nothing where it asks for nothing', () => {
    expect(formatFilter(NO_FILTER)).toEqual([])
  })

  it('is written in words', () => {
    const filter: ViewFilter = {
      ...NO_FILTER,
      families: ['denied'],
      kinds: ['place'],
      predicates: { kind: 'only', ids: ['signs', 'asks-for'] },
      speakers: { kind: 'all-but', ids: ['unnamed:official@belta'] },
      origins: 2,
      time: { basis: 'said', from: '2024-01-01', to: '2024-12-31', undated: true },
      without: { articles: ['daily'], origins: ['belta'], speakers: [] },
    }
    expect(formatFilter(filter)).toEqual([
      'hide=denied,place',
      'predicate=signs,asks-for',
      'no-speaker=unnamed:official@belta',
      'origins=2',
      'said=2024,undated',
      'without=daily',
      'without-origin=belta',
    ])
  })

  it('never tells the reader’s verdicts', () => {
    expect(formatFilter({ ...NO_FILTER, verdicts: ['wrong'] })).toEqual([])
  })

  it('is read with its signs escaped, as programs that pass links on write them', () => {
    expect(parse('no-speaker=unnamed%3Aofficial%40belta%2Cputin', 'when=2024%2F..')).toEqual(
      parse('no-speaker=unnamed:official@belta,putin', 'when=2024/..'),
    )
  })

  it.each([
    'hide=',
    'hide=planned,rumours',
    'predicate=',
    'predicate=Signs',
    'origins=1',
    'origins=many',
    'when=soon',
    'when=2024,perhaps',
    'when=[2024..2025]',
    'said=../..',
    'verdict=wrong',
    'x=y',
    'no-speaker=%E0%A4%A',
  ])('is refused where it means nothing: %s', (pair) => {
    expect(parse(pair)).toBeNull()
  })
})

it.each(STORY_FILTERS)('a story’s filter “%s” is a word of addresses', (word) => {
  expect(parse(`${word}=${word === 'hide' ? 'denied' : 'some-id'}`)).not.toBeNull()
})

describe('a stretch of time', () => {
  it.each([
    ['2024-01-01', '2024-12-31', '2024'],
    ['2024-02-01', '2024-02-29', '2024-02'],
    ['2024-02-01', '2024-02-28', '2024-02-01/2024-02-28'],
    ['2024-02-03', '2024-02-03', '2024-02-03'],
    [null, '2024-02-03', '../2024-02-03'],
    ['2024-02-03', null, '2024-02-03/..'],
  ])('from %s to %s is written %s', (from, to, text) => {
    expect(formatStretch({ from, to })).toBe(text)
  })
})
