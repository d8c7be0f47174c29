import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { LINE_FAMILIES } from '#graph-data/derive/line-family.ts'
import { ENTITY_KINDS } from '#graph-data/schema/closed-lists.ts'
import { VERDICTS } from '#graph-data/schema/verdict.ts'
import { type Dimension, withInverted, withOnly, withToggled, withWhole } from './change-filter.ts'
import { anyFilter } from './test-filters.ts'
import { CHOICES, EVERYTHING, NO_FILTER } from './view-filter.ts'

const closed = fc.oneof(
  fc.tuple(fc.constant<Dimension>('families'), fc.constantFrom(...LINE_FAMILIES)),
  fc.tuple(fc.constant<Dimension>('kinds'), fc.constantFrom(...ENTITY_KINDS)),
)
const dimension = fc.constantFrom<Dimension>('families', 'kinds', 'verdicts', ...CHOICES)

describe('the switches of a filter', () => {
  test.prop([anyFilter, closed])('are undone by pressing them again', (filter, [of, item]) => {
    expect(withToggled(withToggled(filter, of, item), of, item)).toEqual(filter)
    expect(withToggled(filter, of, item)).not.toEqual(filter)
  })

  test.prop([anyFilter, dimension])('show everything of a dimension again', (filter, of) => {
    expect(withWhole(filter, of)[of]).toEqual(NO_FILTER[of])
    expect({ ...withWhole(filter, of), [of]: filter[of] }).toEqual(filter)
  })

  test.prop([anyFilter, dimension])('are inverted twice into what they were', (filter, of) => {
    const isAllHidden =
      of === 'families'
        ? filter.families.length === LINE_FAMILIES.length
        : of === 'kinds' && filter.kinds.length === ENTITY_KINDS.length
    fc.pre(!isAllHidden)
    expect(withInverted(withInverted(filter, of), of)).toEqual(filter)
  })

  it('"only this" hides the others of its sort and nothing of another', () => {
    expect(withOnly({ ...NO_FILTER, kinds: ['place'] }, 'families', 'denied')).toEqual({
      ...NO_FILTER,
      families: ['stated', 'said', 'planned', 'conditional'],
      kinds: ['place'],
    })
    expect(withOnly(NO_FILTER, 'kinds', 'state').kinds).toHaveLength(ENTITY_KINDS.length - 1)
    expect(withOnly(NO_FILTER, 'articles', 'daily').articles).toEqual({ kind: 'only', ids: ['daily'] })
  })

  it('of a choice end at everything when the last is taken back', () => {
    const only = withOnly(NO_FILTER, 'articles', 'daily')
    expect(withToggled(only, 'articles', 'daily').articles).toEqual(EVERYTHING)
    const but = withToggled(NO_FILTER, 'articles', 'daily')
    expect(but.articles).toEqual({ kind: 'all-but', ids: ['daily'] })
    expect(withToggled(but, 'articles', 'daily')).toEqual(NO_FILTER)
  })

  it('of verdicts begin with all of them', () => {
    const but = withToggled(NO_FILTER, 'verdicts', 'supports')
    expect(but.verdicts).toEqual([...VERDICTS.slice(1), 'none'])
    expect(withToggled(but, 'verdicts', 'supports')).toEqual(NO_FILTER)
    expect(withInverted(but, 'verdicts').verdicts).toEqual(['supports'])
  })
})
