import { fc } from '@fast-check/vitest'
import { LINE_FAMILIES } from '#graph-data/derive/line-family.ts'
import { ENTITY_KINDS } from '#graph-data/schema/closed-lists.ts'
import { type Choice, EVERYTHING, type TimeFilter, type ViewFilter } from './view-filter.ts'

// For tests only: any filter that can be made, its lists in the order in which they are made.

const id = fc.stringMatching(/^[a-z0-9]{1,6}(?:-[a-z0-9]{1,6}){0,2}$/)
const speaker = fc.oneof(
  id,
  fc.tuple(id, id).map(([voice, body]) => `unnamed:${voice}@${body}`),
)
const ids = (one: fc.Arbitrary<string>) => fc.uniqueArray(one, { maxLength: 4 })

const choice = (one: fc.Arbitrary<string>): fc.Arbitrary<Choice> =>
  fc
    .record({ kind: fc.constantFrom('all-but' as const, 'only' as const), ids: ids(one) })
    .map((made) => (made.ids.length === 0 ? EVERYTHING : made))

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

const time: fc.Arbitrary<TimeFilter> = fc
  .record({
    basis: fc.constantFrom('holds' as const, 'said' as const),
    ends: fc.tuple(fc.option(day), fc.option(day)),
    undated: fc.boolean(),
  })
  .filter(({ ends: [from, to] }) => (from === null) !== (to === null) || (from !== null && to !== null))
  .map(({ basis, ends: [one, other], undated }) => {
    const isTurned = one !== null && other !== null && other < one
    return { basis, from: isTurned ? other : one, to: isTurned ? one : other, undated }
  })

/** Any filter without the reader's verdicts. */
export const anyFilter: fc.Arbitrary<ViewFilter> = fc.record({
  families: fc.subarray([...LINE_FAMILIES]),
  kinds: fc.subarray([...ENTITY_KINDS]),
  predicates: choice(id),
  groups: choice(id),
  speakers: choice(speaker),
  articles: choice(id),
  origins: fc.oneof(fc.constant(0), fc.integer({ min: 2, max: 99 })),
  verdicts: fc.constant([]),
  time: fc.option(time),
  without: fc.record({ articles: ids(id), origins: ids(speaker), speakers: ids(speaker) }),
})
