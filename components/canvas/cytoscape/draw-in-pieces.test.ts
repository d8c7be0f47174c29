// @vitest-environment node
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { buildScene } from '../geometry/scene.ts'
import { denseModel, TEST_THEME } from '../test-model.ts'
import { drawInPieces, type StillDrawing } from './draw-in-pieces.ts'
import type { PrivateRenderer } from './private-renderer.ts'
import type { StillPicture } from './still-picture.ts'

/** What came to the engine's canvas: a drawing, or a copy of a sheet. */
let canvas: string[] = []

const engineContext = {
  save: () => undefined,
  restore: () => undefined,
  setTransform: () => undefined,
  drawImage: (image: { readonly drawn: number }) => canvas.push(`copy of ${image.drawn}`),
} as unknown as CanvasRenderingContext2D

class Sheet {
  width = 1
  readonly drawn = { drawn: 0 }
  getContext() {
    const nothing = () => undefined
    const reset = () => {
      this.drawn.drawn = 0
    }
    return { canvas: this, reset, setTransform: nothing, drawImage: nothing, sheet: this.drawn }
  }
  transferToImageBitmap() {
    return { ...this.drawn, close: () => undefined }
  }
}

const LARGE = buildScene(denseModel(80, 80))
const LARGER = buildScene(denseModel(90, 90))
const SMALL = buildScene(denseModel(10, 10))
const PIECES = 40

function open(first: StillPicture) {
  let picture = first
  let frames = 0
  let isChoosing = false
  let fitted = first.screen.width
  const elements = { nondrag: [] }
  const renderer = {
    render: () => renderer.drawLayeredElements(engineContext, [], 1),
    drawLayeredElements: () => canvas.push('drawn'),
    getCachedZSortedEles: () => elements,
  } as unknown as PrivateRenderer
  const still: StillDrawing = drawInPieces(renderer, {
    *draw(context) {
      for (let piece = 0; piece < PIECES; piece++) {
        ;(context as unknown as { sheet: { drawn: number } }).sheet.drawn += 1
        yield
      }
    },
    labels: { isChoosing: () => isChoosing, finish: () => undefined },
    pictureNow: () => picture,
    onWhole: (_, onReady) => onReady(),
    onDraw: () => {
      const { width } = picture.screen
      if (width !== fitted) canvas.push('fitted')
      fitted = width
    },
    redraw: () => {
      frames += 1
    },
  })
  return {
    still,
    frames: () => frames,
    choose: (are: boolean) => {
      isChoosing = are
    },
    /** Asks for a frame. @returns what came to the canvas */
    frame: (next: Partial<StillPicture> = {}) => {
      picture = { ...picture, ...next }
      canvas = []
      if (!renderer.skipFrame) renderer.render()
      return canvas
    },
  }
}

const picture = (scene: StillPicture['scene']): StillPicture => ({
  scene,
  placed: { node: [], edge: [] },
  theme: TEST_THEME,
  camera: { zoom: 1, pan: { x: 0, y: 0 } },
  screen: { width: 800, height: 600 },
  ratio: 1,
})

const slices = () => vi.advanceTimersByTime(200)

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('OffscreenCanvas', Sheet)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('a large picture is copied to the canvas when it is whole, not before', () => {
  const { frame, frames } = open(picture(LARGE))
  expect(frame()).toEqual(['drawn'])
  expect(frame({ scene: LARGER })).toEqual([])
  expect(frame()).toEqual([])
  slices()
  expect(frames()).toBe(1)
  expect(frame()).toEqual([`copy of ${PIECES}`])
})

test('what has changed meanwhile is begun anew', () => {
  const { frame } = open(picture(LARGE))
  frame()
  frame({ scene: LARGER })
  slices()
  expect(frame({ camera: { zoom: 2, pan: { x: 0, y: 0 } } })).toEqual([])
  slices()
  expect(frame()).toEqual([`copy of ${PIECES}`])
})

test('what never stops changing is drawn at once before long', () => {
  const { frame } = open(picture(LARGE))
  frame()
  const drawn = Array.from({ length: 150 }, (_, x) => {
    vi.advanceTimersByTime(10)
    return frame({ camera: { zoom: 1, pan: { x, y: 0 } } }).length
  })
  expect(drawn).toContain(1)
})

test('small pictures and what follows the hand are drawn at once', () => {
  const { frame, still } = open(picture(SMALL))
  expect([frame(), frame({ theme: { ...TEST_THEME } })]).toEqual([['drawn'], ['drawn']])
  still.hurry()
  expect(frame({ scene: LARGER })).toEqual(['drawn'])
})

test('the canvas is fitted to another size when the picture of that size is whole, because that wipes it', () => {
  const { frame } = open(picture(LARGE))
  frame()
  expect(frame({ screen: { width: 700, height: 600 } })).toEqual([])
  slices()
  expect(frame()).toEqual(['fitted', `copy of ${PIECES}`])
})

test('nothing is drawn while elements change, or labels are chosen that belong to it', () => {
  const { frame, frames, still, choose } = open(picture(LARGE))
  frame()
  still.hold()
  expect(frame({ scene: SMALL })).toEqual([])
  still.release()
  expect(frames()).toBe(1)
  expect(frame()).toEqual(['drawn'])
  choose(true)
  expect(frame({ scene: LARGER })).toEqual([])
  slices()
  expect(frame()).toEqual([])
})

test('where the browser has no unseen sheet, all is drawn at once', () => {
  vi.stubGlobal('OffscreenCanvas', undefined)
  const { frame } = open(picture(LARGE))
  expect([frame(), frame({ scene: LARGER })]).toEqual([['drawn'], ['drawn']])
})
