import { describe, expect, it } from 'vitest'
import { clearingShift } from './clear-view.ts'

const size = { width: 800, height: 600 }
const room = { width: 60, height: 50 }
const controls = { x1: 740, y1: 460, x2: 790, y2: 590 }

describe('the shift that clears a point', () => {
  it('is none where the point is in the open', () => {
    expect(clearingShift({ x: 400, y: 300 }, size, room, [controls])).toEqual({ x: 0, y: 0 })
  })

  it('brings a point in from beyond the border, and no further than needed', () => {
    expect(clearingShift({ x: -40, y: 300 }, size, room, [])).toEqual({ x: 100, y: 0 })
    expect(clearingShift({ x: 400, y: 590 }, size, room, [])).toEqual({ x: 0, y: -40 })
  })

  it('brings a point out from under the controls', () => {
    expect(clearingShift({ x: 730, y: 520 }, size, room, [controls])).toEqual({ x: -330, y: -220 })
  })

  it('uses the middle of a picture that has no such room', () => {
    expect(clearingShift({ x: 10, y: 10 }, { width: 80, height: 60 }, room, [])).toEqual({ x: 30, y: 20 })
  })
})
