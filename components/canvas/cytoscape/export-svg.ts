import type { NodeSingular } from 'cytoscape'
import type { Point } from '../canvas-model.ts'
import { type Box, boxHeight, boxWidth } from '../geometry/box.ts'
import { firstStrongDirection } from '../geometry/first-strong.ts'
import type { Scene } from '../geometry/scene.ts'
import type { SvgDrawing } from '../graph-view.ts'
import { KIND_LOOKS } from '../kind-look.ts'
import { type PngSource, paintLineMarks, pictureBox } from './export-png.ts'
import { paintPlacedLabels } from './paint-placed-labels.ts'
import { paintPins } from './paint-signs.ts'
import type { PrivateRenderer } from './private-renderer.ts'

const ICON_FIELD = 24

/**
 * The whole picture as SVG, drawn by the same functions as on screen. Shapes go through svgcanvas, which turns drawing
 * commands into elements; text is written here, because svgcanvas asks a `style` attribute for the font, which our
 * policy forbids, and forgets directions. Text stays text.
 *
 * @returns `null` without the engine's private functions
 */
export async function exportSvg(source: PngSource): Promise<SvgDrawing | null> {
  const { cy, renderer, scene, theme } = source
  if (!renderer) return null
  const { Context } = await import('svgcanvas')
  const box = pictureBox(source)
  const [width, height] = [Math.ceil(boxWidth(box)), Math.ceil(boxHeight(box))]
  const recorder = new Context({ width, height })
  const texts: string[] = []
  recorder.fillText = (text, x, y) => {
    texts.push(textElement(recorder, text, { x, y }, `fill="${recorder.fillStyle}"`))
    // A path begun after a text would else be taken for a part of it.
    recorder.beginPath()
  }
  recorder.strokeText = (text, x, y) => {
    const stroke = `fill="none" stroke="${recorder.strokeStyle}" stroke-width="${recorder.lineWidth}" stroke-linejoin="round"`
    texts.push(textElement(recorder, text, { x, y }, stroke))
    recorder.beginPath()
  }
  // Its type is that of a canvas: all that is called here, it has.
  const context = recorder as unknown as CanvasRenderingContext2D
  const children = () => [...recorder.getSvg().children]
  let underTexts = 0
  withoutPaths(renderer, () => {
    context.translate(-box.x1, -box.y1)
    for (const edge of cy.edges()) renderer.drawElement(context, edge as unknown as NodeSingular)
    paintLineMarks(context, source)
    for (const node of cy.nodes()) {
      // The engine begins no path of its own for shapes with round corners: the last one would go on in them.
      context.beginPath()
      renderer.drawElement(context, node)
    }
    paintPlacedLabels(context, source)
    underTexts = children().length
    paintPins(context, source, 1)
  })
  const shapes = children().map((child) => new XMLSerializer().serializeToString(child))
  const [under, over] = [shapes.slice(0, underTexts), shapes.slice(underTexts)]
  return {
    // A pin stands over a label that reaches it, as on screen.
    markup: [...under, icons(scene, box, theme.background), ...texts, ...over].join(''),
    width,
    height,
  }
}

type Recorder = InstanceType<typeof import('svgcanvas')['Context']>

/** SVG counts from the side where the text begins. */
function anchor(align: string, direction: 'ltr' | 'rtl'): string {
  if (align === 'center') return 'middle'
  return (align === 'right') === (direction === 'ltr') ? 'end' : 'start'
}

const BASELINES: Readonly<Record<string, string>> = {
  bottom: 'text-after-edge',
  middle: 'central',
  top: 'text-before-edge',
}

/** A text as the recorder stands now; its direction is that of its first letter, as on the canvas. */
function textElement(recorder: Recorder, text: string, { x, y }: Point, paint: string): string {
  const { a, b, c, d, e, f } = recorder.getTransform()
  const direction = firstStrongDirection(text)
  const [, weight = '400', size = '14', family = 'sans-serif'] =
    /(\d{3}|bold|normal)\s+([\d.]+)px\s+(.*)$/.exec(recorder.font) ?? []
  return [
    `<text transform="matrix(${a} ${b} ${c} ${d} ${e} ${f})" x="${x}" y="${y}" ${paint}`,
    ` font-family="${family.replaceAll('"', '')}" font-size="${size}" font-weight="${weight}"`,
    ` text-anchor="${anchor(recorder.textAlign, direction)}" dominant-baseline="${BASELINES[recorder.textBaseline] ?? 'alphabetic'}"`,
    ` direction="${direction}">${xmlText(text)}</text>`,
  ].join('')
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
const xmlText = (text: string): string => text.replaceAll(/[&<>]/g, (sign) => SIGNS[sign] ?? sign)

/** The recorder knows no `Path2D`; without them the engine draws line by line. */
function withoutPaths(renderer: PrivateRenderer, draw: () => void): void {
  const { usePaths } = renderer
  renderer.usePaths = () => false
  try {
    draw()
  } finally {
    renderer.usePaths = usePaths
  }
}

function icons(scene: Scene, box: Box, colour: string): string {
  const marks = [...scene.nodes.values()].map(({ x, y, node }) => {
    const { icon, iconSize, iconShift } = KIND_LOOKS[node.kind]
    const grown = node.scale ?? 1
    const scale = (iconSize * grown) / ICON_FIELD
    const [left, top] = [
      x - box.x1 - (iconSize * grown) / 2,
      y - box.y1 - (iconSize * grown) / 2 + iconShift * grown,
    ]
    return `<path d="${icon}" transform="translate(${left} ${top}) scale(${scale})"/>`
  })
  return `<g fill="none" stroke="${colour}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${marks.join('')}</g>`
}
