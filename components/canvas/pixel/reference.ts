import { LABEL_FONT } from '../cytoscape/fonts.ts'
import { LINE_HEIGHT } from '../cytoscape/label-look.ts'
import { type Ink, inkOf } from './ink.ts'

export interface ReferenceText {
  readonly lines: readonly string[]
  readonly weight: number
  /** Model units, drawn enlarged by `scale`: as the engine does it, so that letters are drawn alike. */
  readonly size: number
  readonly scale: number
  /** Written down by hand in the test, not worked out by the code under test. */
  readonly direction: 'rtl' | 'ltr'
  /** Part of a pixel at which the text is centred: browsers put the letters of small text on whole pixels. */
  readonly phase: number
}

export const PHASES = [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875]

/** The ink of a text as the browser draws it on a canvas with nothing in its way. */
export function referenceInk({ lines, weight, size, scale, direction, phase }: ReferenceText): Ink {
  const canvas = document.createElement('canvas')
  canvas.width = 2 * Math.ceil(Math.min(1600, 230 * scale * (size / 14)))
  canvas.height = 2 * Math.ceil(Math.min(400, 60 * scale * (size / 14)))
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('no canvas')
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.fillStyle = '#000'
  context.translate(canvas.width / 2 + phase, canvas.height / 2)
  context.scale(scale, scale)
  context.font = `${weight} ${size}px ${LABEL_FONT}`
  context.direction = direction
  context.textAlign = 'center'
  lines.forEach((line, index) => {
    context.fillText(line, 0, (index - (lines.length - 1) / 2) * size * LINE_HEIGHT)
  })
  return inkOf(context.getImageData(0, 0, canvas.width, canvas.height))
}
