import { type Zippable, zipSync } from 'fflate'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

const TYPES =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
  '<Default Extension="xml" ContentType="application/xml"/></Types>'

/** The body of a Word document of ours: a paragraph for each line. */
export const docxBody = (lines: readonly string[]): string =>
  lines.map((line) => `<w:p><w:r><w:t xml:space="preserve">${line}</w:t></w:r></w:p>`).join('')

/** Writes a .docx of our own. For tests: `body` goes in as it is, `more` beside it. */
export function makeDocx(
  body: string,
  more: Readonly<Record<string, string | Uint8Array>> = {},
  prolog = '<?xml version="1.0" encoding="UTF-8"?>',
): Uint8Array<ArrayBuffer> {
  const main =
    `${prolog}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ` +
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">' +
    `<w:body>${body}</w:body></w:document>`
  return makeZip({ '[Content_Types].xml': TYPES, 'word/document.xml': main, ...more })
}

/** Writes an archive of any files. */
export function makeZip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array<ArrayBuffer> {
  const packed: Zippable = Object.create(null)
  for (const [name, content] of Object.entries(files)) {
    packed[name] = typeof content === 'string' ? encode(content) : content
  }
  return zipSync(packed)
}
