import { fc, test } from '@fast-check/vitest'
import { test as example, expect } from 'vitest'
import { isCovered, sightOf, toScreen } from './camera.ts'

const SHEET = { width: 900, height: 600 }
const at = (x: number, y: number, zoom = 1.3) => ({ zoom, pan: { x: 40.25 + x, y: -7.5 + y } })

example(
  'a panel that covers an edge of the picture, and half of its width by which the picture moves, lay nothing bare',
  () => {
    expect(isCovered(SHEET, at(0, 0), { width: 500, height: 600 }, at(-200, 0))).toBe(true)
    expect(isCovered(SHEET, at(-200, 0), SHEET, at(0, 0))).toBe(false)
  },
)

example('another zoom is another picture, and a part of a pixel would blur it', () => {
  const screen = { width: 500, height: 600 }
  expect(isCovered(SHEET, at(0, 0), screen, at(0, 0, 1.4))).toBe(false)
  expect(isCovered(SHEET, at(0, 0), screen, at(-0.5, 0))).toBe(false)
})

const shift = fc.integer({ min: -500, max: 500 })
const size = fc.integer({ min: 1, max: 1200 })

test.prop([shift, shift, size, size])(
  'what is covered has every corner of the screen on the sheet',
  (x, y, width, height) => {
    const corners = [
      [0, 0],
      [width, 0],
      [0, height],
      [width, height],
    ] as const
    const isInside = corners.every(
      ([left, top]) => left - x >= 0 && left - x <= SHEET.width && top - y >= 0 && top - y <= SHEET.height,
    )
    expect(isCovered(SHEET, at(0, 0), { width, height }, at(x, y))).toBe(isInside)
  },
)

test.prop([shift, shift, size, size])(
  'what is in sight has its corners in those of the screen',
  (x, y, width, height) => {
    const camera = at(x, y)
    const { x1, y1, x2, y2 } = sightOf({ camera, screen: { width, height } })
    const [start, end] = [toScreen(camera, { x: x1, y: y1 }), toScreen(camera, { x: x2, y: y2 })]
    for (const [seen, corner] of [
      [start.x, 0],
      [start.y, 0],
      [end.x, width],
      [end.y, height],
    ] as const)
      expect(seen).toBeCloseTo(corner, 6)
  },
)
