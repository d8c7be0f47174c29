import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { type HullBody, hullOf, touchesHull } from './hull.ts'
import { distanceToSegment } from './segment.ts'

const body = (x: number, y: number, radius = 25): HullBody => ({ x, y, radius })

describe('a hull', () => {
  it('holds its members, with room around them', () => {
    const members = [body(0, 0), body(300, 0), body(300, 200)]
    const hull = hullOf(members, [body(0, 400)])
    expect(hull?.stems).toHaveLength(2)
    for (const member of members) {
      const nearest = (hull?.stems ?? []).map(
        ({ from, to, radius }) => radius - distanceToSegment(member, from, to),
      )
      expect(Math.max(...nearest)).toBeGreaterThan(member.radius)
    }
  })

  it('goes round an outsider where another way joins the members', () => {
    const stranger = body(150, 0)
    const hull = hullOf([body(0, 0), body(300, 0), body(150, 250)], [stranger])
    expect(hull?.stems).toHaveLength(2)
    expect(hull && touchesHull(hull, stranger)).toBe(false)
  })

  it('is not drawn where it could not leave an outsider out', () => {
    expect(hullOf([body(0, 0), body(300, 0)], [body(150, 0)])).toBeNull()
  })

  it('is not drawn around a single member', () => {
    expect(hullOf([body(0, 0)], [])).toBeNull()
  })
})

const anyBody = fc.record({
  x: fc.integer({ min: -600, max: 600 }),
  y: fc.integer({ min: -400, max: 400 }),
  radius: fc.integer({ min: 18, max: 32 }),
})

test.prop([fc.array(anyBody, { maxLength: 8 }), fc.array(anyBody, { maxLength: 12 })])(
  'no outsider is ever inside a hull, and every member is',
  (members, outsiders) => {
    const hull = hullOf(members, outsiders)
    if (!hull) return
    expect(outsiders.filter((outsider) => touchesHull(hull, outsider))).toEqual([])
    expect(
      members.filter((member) =>
        hull.stems.every(
          ({ from, to, radius }) => distanceToSegment(member, from, to) + member.radius > radius,
        ),
      ),
    ).toEqual([])
  },
)
