import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { boxesOverlap, grown, segmentMeetsBox } from './box.ts'
import { createCellGrid } from './cell-grid.ts'
import { distanceToSegment } from './segment.ts'

const number = fc.double({ min: -900, max: 900, noNaN: true })
const point = fc.record({ x: number, y: number })
const line = fc.tuple(point, point)
const box = fc.record({ x1: number, y1: number, w: number, h: number }).map(({ x1, y1, w, h }) => ({
  x1,
  y1,
  x2: x1 + Math.abs(w) / 4,
  y2: y1 + Math.abs(h) / 4,
}))
const cell = fc.integer({ min: 20, max: 300 })

test.prop([fc.array(box), box, cell])(
  'every box that overlaps is found, each once, in order',
  (boxes, asked, side) => {
    const grid = createCellGrid(side)
    for (const [place, one] of boxes.entries()) grid.add(one, place)
    const found = grid.near(asked)
    expect(found).toEqual([...new Set(found)].sort((a, b) => a - b))
    const wanted = boxes.flatMap((one, place) => (boxesOverlap(one, asked) ? [place] : []))
    expect(found).toEqual(expect.arrayContaining(wanted))
  },
)

test.prop([fc.array(line), box, cell])(
  'every line that crosses a box is found near it',
  (lines, asked, side) => {
    const grid = createCellGrid(side)
    for (const [place, [a, b]] of lines.entries()) grid.addLine(a, b, place)
    const wanted = lines.flatMap(([a, b], place) => (segmentMeetsBox(a, b, asked) ? [place] : []))
    expect(grid.near(asked)).toEqual(expect.arrayContaining(wanted))
  },
)

test.prop([fc.array(point), line, fc.integer({ min: 0, max: 200 }), cell])(
  'every point within reach of a line is found along it',
  (points, [a, b], reach, side) => {
    const grid = createCellGrid(side)
    for (const [place, { x, y }] of points.entries()) grid.add({ x1: x, y1: y, x2: x, y2: y }, place)
    const wanted = points.flatMap((one, place) => (distanceToSegment(one, a, b) <= reach ? [place] : []))
    const found: number[] = []
    grid.eachAlong(a, b, reach, (place) => found.push(place))
    expect(found).toEqual(expect.arrayContaining(wanted))
  },
)

test('what is far away is not looked at', () => {
  const grid = createCellGrid(100)
  grid.addLine({ x: 0, y: 0 }, { x: 1000, y: 1000 }, 7)
  expect(grid.near(grown({ x1: 900, y1: 50, x2: 950, y2: 90 }, 1))).toEqual([])
})
