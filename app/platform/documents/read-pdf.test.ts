import { describe, expect, it } from 'vitest'
import { readPdf } from './read-pdf.ts'
import { glyphAdvance, makePdf, type PdfRun } from './test-pdf.ts'

const LINE = 'وقعت البلدتان (النبع والساقية) معاهدة «القناة» في 2024 ومعها مضخة S-400'

/** The glyphs of an Arabic line from the left, as they are drawn: the line from behind, numbers and names excepted. */
const drawn = (line: string): string =>
  (line.match(/[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\P{M}\p{M}*/gu) ?? []).reverse().join('')

/** The same with brackets as they look, which some programs write. */
const drawnMirrored = (line: string): string =>
  drawn(line).replace(/[()«»]/g, (char) => ({ '(': ')', ')': '(', '«': '»', '»': '«' })[char] ?? char)

const lines = (texts: readonly string[], draw: (line: string) => string): PdfRun[] =>
  texts.map((text, i) => ({ x: 40, y: 740 - i * 40, glyphs: draw(text) }))

async function textOf(pages: readonly (readonly PdfRun[])[]): Promise<string> {
  const reading = await readPdf(makePdf(pages))
  if (!reading.ok) throw new Error(reading.refusal.reason)
  return reading.text
}

describe('the text of a PDF', () => {
  it('reads Arabic as it is drawn', async () => {
    expect(await textOf([lines([LINE], drawn)])).toBe(LINE)
  })

  it('reads it with brackets as they look, and says that it repaired the page', async () => {
    const reading = await readPdf(makePdf([lines([LINE], drawnMirrored)]))
    expect(reading).toEqual({
      ok: true,
      text: LINE,
      format: 'pdf',
      remarks: [{ kind: 'order-repaired', pages: 1 }],
    })
  })

  it('reads words that are placed one by one, from either end', async () => {
    const words = LINE.split(' ')
    let right = 570
    const runs = words.map((word) => {
      const x = right - glyphAdvance(12) * [...word].length
      right = x - glyphAdvance(12)
      return { x, y: 700, glyphs: drawn(word) }
    })
    expect(await textOf([runs])).toBe(LINE)
    expect(await textOf([[...runs].reverse()])).toBe(LINE)
  })

  it('reads presentation forms as the letters they show', async () => {
    const forms = '\uFEE3\uFE8E\uFEEB\uFEAA\uFE93' // the word for treaty without its first letters
    expect(await textOf([lines([forms], drawn)])).toBe('ماهدة')
  })

  it('reads a ligature of lam and alef in its order', async () => {
    expect(await textOf([lines(['\uFEFBيزال الماء'], drawn)])).toBe('لايزال الماء')
  })

  it('reads English, page by page', async () => {
    const pages = ['The treaty was signed.', 'Water flows again.'].map((text) => lines([text], String))
    expect(await textOf(pages)).toBe('The treaty was signed.\nWater flows again.')
  })

  it.each([
    ['no text on its pages', makePdf([[]]), 'no-text'],
    ['nothing behind its mark', new TextEncoder().encode('%PDF-1.7\n'), 'damaged'],
    ['too many pages', makePdf(Array.from({ length: 501 }, () => [])), 'too-many-pages'],
  ])('refuses a PDF with %s', async (_, bytes, reason) => {
    expect(await readPdf(bytes)).toMatchObject({ ok: false, refusal: { reason } })
  })

  it('finds the pages of a PDF whose table of places is broken', async () => {
    const text = new TextDecoder('latin1').decode(makePdf([lines([LINE], drawn)]))
    const broken = Uint8Array.from(text.replace(/startxref\n\d+/, 'startxref\n99999999'), (char) =>
      char.charCodeAt(0),
    )
    expect(await readPdf(broken)).toMatchObject({ ok: true, text: LINE })
  })
})
