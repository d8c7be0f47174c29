import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { placeTiles, type Tile } from './place-nodes.ts'

const ROOM = { width: 660, height: 300 }

const tile = fc.record({
  at: fc.record({
    x: fc.integer({ min: -2000, max: 2000 }),
    y: fc.integer({ min: -2000, max: 2000 }),
  }),
  start: fc.integer({ min: 17, max: 64 }),
  top: fc.integer({ min: 17, max: 60 }),
  bottom: fc.integer({ min: 17, max: 60 }),
})
const tiles = fc
  .uniqueArray(tile, { minLength: 1, maxLength: 9, selector: ({ at }) => `${at.x} ${at.y}` })
  .map((list) => list.map((one, n): Tile => ({ ...one, id: `n${n}` })))

// Six in a row that is just too long for the sheet: pushed sideways only, they never came to rest.
const ROW: readonly Tile[] = [
  { at: 102, start: 50 },
  { at: 67, start: 31 },
  { at: 0, start: 50 },
  { at: -78, start: 41 },
  { at: -163, start: 58 },
  { at: 193, start: 58 },
].map(({ at: x, start }, n) => ({ id: `n${n}`, at: { x, y: 0 }, start, top: 17, bottom: 17 }))

test.prop([tiles], { examples: [[[...ROW]]] })(
  'no two nodes of a step lie on one another, and all lie in the picture',
  (list) => {
    const { places, width, height } = placeTiles(list, ROOM)
    const boxes = list.map(({ id, start, top, bottom }) => {
      const { x, y } = places.get(id) ?? { x: Number.NaN, y: Number.NaN }
      return { x1: x - start, x2: x + start, y1: y - top, y2: y + bottom }
    })
    boxes.forEach((one, at) => {
      expect(one.x1).toBeGreaterThanOrEqual(0)
      expect(one.x2).toBeLessThanOrEqual(width)
      expect(one.y1).toBeGreaterThanOrEqual(0)
      expect(one.y2).toBeLessThanOrEqual(height)
      for (const other of boxes.slice(at + 1)) {
        const apart = one.x1 >= other.x2 || other.x1 >= one.x2 || one.y1 >= other.y2 || other.y1 >= one.y2
        expect(apart).toBe(true)
      }
    })
  },
)

const at = (id: string, x: number, y: number): Tile => ({ id, at: { x, y }, start: 50, top: 20, bottom: 40 })

test('left stays left and above stays above where there is room', () => {
  const { places } = placeTiles([at('a', 0, 0), at('b', 900, 20), at('c', 400, 700)], ROOM)
  const [a, b, c] = ['a', 'b', 'c'].map((id) => places.get(id) ?? { x: 0, y: 0 })
  expect(a?.x).toBeLessThan(c?.x ?? 0)
  expect(c?.x).toBeLessThan(b?.x ?? 0)
  expect(a?.y).toBeLessThan(c?.y ?? 0)
})

test('a node alone stands in the middle', () => {
  const { places, width } = placeTiles([at('a', 123, 456)], ROOM)
  expect(places.get('a')?.x).toBe(width / 2)
})
