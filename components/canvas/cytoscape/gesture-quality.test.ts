// @vitest-environment happy-dom
import cytoscape from 'cytoscape'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createViewport } from './gesture-quality.ts'

const FROM = { zoom: 1, pan: { x: 0, y: 0 } }
const TO = { zoom: 0.5, pan: { x: 200, y: 100 } }

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

function openViewport() {
  const cy = cytoscape({ headless: true, styleEnabled: false })
  const viewport = createViewport(cy, document.createElement('div'), {
    onMove: () => {},
    onDrawn: () => {},
    onRest: () => {},
    moving: null,
    isDrawn: () => false,
  })
  viewport.set(FROM)
  return viewport
}

test('a glide that the room moves on its way comes to its goal, moved as well', () => {
  const viewport = openViewport()
  viewport.glide(TO, 380)
  vi.advanceTimersByTime(100)
  expect(viewport.camera().zoom).toBeLessThan(1)
  viewport.shift(-30, 12)
  vi.advanceTimersByTime(1000)
  expect(viewport.camera()).toEqual({ zoom: 0.5, pan: { x: 170, y: 112 } })
})

test('what the reader does ends a glide', () => {
  const viewport = openViewport()
  viewport.glide(TO, 380)
  vi.advanceTimersByTime(100)
  viewport.set(FROM)
  vi.advanceTimersByTime(1000)
  expect(viewport.camera()).toEqual(FROM)
})

test('a picture at rest is moved at once', () => {
  const viewport = openViewport()
  viewport.shift(5, -7)
  expect(viewport.camera()).toEqual({ zoom: 1, pan: { x: 5, y: -7 } })
})
