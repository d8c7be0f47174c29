/** A stretch of glyphs as a PDF shows it: from the left, each with the character it stands for. */
export interface PdfRun {
  readonly x: number
  readonly y: number
  readonly glyphs: string
  readonly size?: number
}

export interface PdfOptions {
  /** Further objects, such as a hostile action; numbered from 9000. */
  readonly extraObjects?: readonly string[]
  /** What the catalogue holds besides its pages. */
  readonly catalogue?: string
  /** What each page holds besides its content. */
  readonly page?: string
}

/** Width of every glyph, in thousandths of the size. */
const GLYPH_WIDTH = 500
export const glyphAdvance = (size: number): number => (size * GLYPH_WIDTH) / 1000

/** Writes a PDF of our own as Chromium does: one font, glyph codes that a table maps to Unicode. For tests. */
export function makePdf(
  pages: readonly (readonly PdfRun[])[],
  options: PdfOptions = {},
): Uint8Array<ArrayBuffer> {
  const codes = new Map<string, number>()
  const codeOf = (char: string): string => {
    const known = codes.get(char) ?? codes.size + 1
    codes.set(char, known)
    return known.toString(16).padStart(4, '0')
  }
  const contents = pages.map((runs) => runs.map((run) => showRun(run, codeOf)).join('\n'))
  const objects = new Map<number, string>()
  const pageIds = pages.map((_, i) => 10 + i * 2)
  objects.set(1, `<< /Type /Catalog /Pages 2 0 R ${options.catalogue ?? ''} >>`)
  objects.set(
    2,
    `<< /Type /Pages /Count ${pages.length} /Kids [${pageIds.map((id) => `${id} 0 R`).join(' ')}] >>`,
  )
  objects.set(3, fontObject())
  objects.set(4, '<< /Type /FontDescriptor /FontName /Test /Flags 4 /Ascent 800 /Descent -200 >>')
  objects.set(
    5,
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Test /DW ${GLYPH_WIDTH} /FontDescriptor 4 0 R ` +
      '/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>',
  )
  contents.forEach((content, i) => {
    const id = pageIds[i] ?? 0
    objects.set(
      id,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents ${id + 1} 0 R ` +
        `/Resources << /Font << /F1 3 0 R >> >> ${options.page ?? ''} >>`,
    )
    objects.set(id + 1, stream(content))
  })
  objects.set(6, stream(unicodeMap(codes)))
  for (const [i, object] of (options.extraObjects ?? []).entries()) objects.set(9000 + i, object)
  return writeObjects(objects)
}

const fontObject = () =>
  '<< /Type /Font /Subtype /Type0 /BaseFont /Test /Encoding /Identity-H /DescendantFonts [5 0 R] /ToUnicode 6 0 R >>'

const stream = (content: string): string => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`

const showRun = ({ x, y, glyphs, size = 12 }: PdfRun, codeOf: (char: string) => string): string =>
  `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm <${[...glyphs].map(codeOf).join('')}> Tj ET`

function unicodeMap(codes: ReadonlyMap<string, number>): string {
  const rows = [...codes].map(([char, code]) => {
    const units = Array.from({ length: char.length }, (_, i) =>
      char.charCodeAt(i).toString(16).padStart(4, '0'),
    )
    return `<${code.toString(16).padStart(4, '0')}> <${units.join('')}>`
  })
  const blocks: string[] = []
  for (let i = 0; i < rows.length; i += 100) {
    const block = rows.slice(i, i + 100)
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`)
  }
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /T def /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
${blocks.join('\n')}
endcmap end end`
}

function writeObjects(objects: ReadonlyMap<number, string>): Uint8Array<ArrayBuffer> {
  let text = '%PDF-1.7\n'
  const offsets = new Map<number, number>()
  for (const [id, body] of objects) {
    offsets.set(id, text.length)
    text += `${id} 0 obj\n${body}\nendobj\n`
  }
  const start = text.length
  const rows = [...offsets].map(([id, offset]) => `${id} 1\n${String(offset).padStart(10, '0')} 00000 n \n`)
  text += `xref\n0 1\n0000000000 65535 f \n${rows.join('')}trailer << /Size 10000 /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return new TextEncoder().encode(text)
}
