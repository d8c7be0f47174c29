import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { formatInquiry, type Inquiry, MEASURES, parseInquiry, pathInquiry } from './inquiry.ts'

const id = fc.stringMatching(/^[a-z0-9]{1,6}(?:-[a-z0-9]{1,6}){0,2}$/)
const within = fc.constantFrom('all' as const, 'shown' as const)
const anyInquiry: fc.Arbitrary<Inquiry> = fc.oneof(
  fc.record({
    kind: fc.constant('path' as const),
    from: fc.option(id),
    to: fc.option(id),
    via: fc.array(id, { maxLength: 4 }),
    by: fc.constantFrom('hops' as const, 'evidence' as const),
    plans: fc.boolean(),
    within,
  }),
  fc.record({ kind: fc.constant('compare' as const), from: fc.option(id), to: fc.option(id) }),
  fc.record({
    kind: fc.constant('measures' as const),
    measure: fc.constantFrom(...MEASURES),
    draw: fc.constantFrom('nothing' as const, 'size' as const, 'colour' as const),
    within,
  }),
)

const parse = (pair: string | null): Inquiry | null => {
  const mark = pair?.indexOf('=') ?? 0
  return pair === null ? null : parseInquiry(pair.slice(0, mark), pair.slice(mark + 1))
}

describe('a question in an address', () => {
  test.prop([anyInquiry])('comes back as it was written', (inquiry) => {
    expect(parse(formatInquiry(inquiry))).toEqual(inquiry)
  })

  it('is written in ids and words, defaults left out', () => {
    expect(formatInquiry(null)).toBeNull()
    expect(formatInquiry(pathInquiry('waha', 'boats'))).toBe('path=waha..boats')
    expect(
      formatInquiry({ ...pathInquiry('waha', 'boats'), via: ['treaty'], by: 'evidence', plans: false }),
    ).toBe('path=waha..treaty..boats,evidence,firm')
  })

  it.each(['path=waha', 'path=Waha..boats', 'path=a....b', 'path=a..b,soon', 'path=a..b,firm,firm'])(
    'means nothing as %s',
    (pair) => expect(parse(pair)).toBeNull(),
  )

  it.each(['measure=fame', 'measure=degree,size,colour', 'compare=a..x..b', 'compare=a..b,firm'])(
    'means nothing as %s',
    (pair) => expect(parse(pair)).toBeNull(),
  )
})
