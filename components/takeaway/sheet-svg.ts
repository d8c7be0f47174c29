import type { Language } from '#graph-data/schema/primitives.ts'
import { directionOf } from '../i18n/language.ts'
import type { PictureSheet, SheetLayout, SheetShape, SheetText } from './picture-sheet.ts'

export interface SheetSvgParts {
  readonly sheet: Pick<PictureSheet, 'language' | 'title' | 'sentence'>
  readonly layout: SheetLayout
  /** Markup of the drawing. */
  readonly drawing: string
  /** `null`: see-through. */
  readonly background: string | null
  /** `@font-face` rules with their data in them, so that the file needs nothing else. */
  readonly fonts: string
}

/** A sheet as an SVG document of its own. */
export function sheetSvg({ sheet, layout, drawing, background, fonts }: SheetSvgParts): string {
  const { width, height } = layout
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" lang="${sheet.language}">`,
    `<title>${xml(sheet.title)}</title><desc>${xml(sheet.sentence)}</desc><style>${fonts}</style>`,
    background === null ? '' : `<rect width="100%" height="100%" fill="${background}"/>`,
    `<g transform="translate(${layout.drawing.x} ${layout.drawing.y})">${drawing}</g>`,
    ...layout.shapes.map(shapeElement),
    `<g font-family="Vazirmatn Variable, sans-serif" direction="${directionOf(sheet.language)}">`,
    ...layout.texts.map(textElement),
    '</g></svg>',
  ].join('')
}

const textElement = ({ text, x, y, size, weight, colour }: SheetText): string =>
  `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${colour}">${xml(text)}</text>`

function shapeElement({ path, x, y, scale, fill, stroke }: SheetShape): string {
  const drawn =
    stroke === undefined
      ? ''
      : ` stroke="${stroke.colour}" stroke-width="${stroke.width}" stroke-linecap="${stroke.cap}" stroke-linejoin="round"${
          stroke.dash.length > 0 ? ` stroke-dasharray="${stroke.dash.join(' ')}"` : ''
        }`
  return `<path d="${path}" transform="translate(${x} ${y}) scale(${scale})" fill="${fill ?? 'none'}"${drawn}/>`
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const xml = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign)

/** Draws a sheet's texts and shapes on a canvas, whose unit is the sheet's pixel; the fonts are the page's. */
export function paintSheet(context: CanvasRenderingContext2D, layout: SheetLayout, language: Language): void {
  context.lineJoin = 'round'
  for (const { path, x, y, scale, fill, stroke } of layout.shapes) {
    context.save()
    context.translate(x, y)
    context.scale(scale, scale)
    const shape = new Path2D(path)
    if (fill !== undefined) {
      context.fillStyle = fill
      context.fill(shape)
    }
    if (stroke !== undefined) {
      context.strokeStyle = stroke.colour
      context.lineWidth = stroke.width
      context.lineCap = stroke.cap
      context.setLineDash([...stroke.dash])
      context.stroke(shape)
    }
    context.restore()
  }
  context.direction = directionOf(language)
  context.textAlign = 'start'
  for (const { text, x, y, size, weight, colour } of layout.texts) {
    context.font = `${weight} ${size}px "Vazirmatn Variable", sans-serif`
    context.fillStyle = colour
    context.fillText(text, x, y)
  }
}
