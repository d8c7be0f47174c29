import { zipSync } from 'fflate'
import type { DocumentReading, DocumentRefusal } from '#graph-data/text/document-reading.ts'
import { openZip, type ZipArchive } from './zip-archive.ts'

const MAIN_PART = 'word/document.xml'

/**
 * The text of a Word document, one line a paragraph; of tracked changes, as the document would read if all were
 * accepted. Only the part that holds the text is unpacked, within the budget, and handed on in an archive of our own:
 * no relationship, picture, macro or template of the file takes part.
 */
export async function readDocx(bytes: Uint8Array): Promise<DocumentReading> {
  const opened = openZip(bytes)
  if (!opened.ok) return opened
  const { archive } = opened
  const main = mainPartOf(archive)
  if (typeof main !== 'string') return { ok: false, refusal: main }
  const part = archive.unpack(main)
  if (part === null)
    return refused({ reason: 'damaged', format: 'docx', place: { kind: 'entry', name: main } })
  if (!part.ok) return refused({ ...part.refusal, format: 'docx' })
  return readMainPart(decodeXml(part.bytes), main)
}

async function readMainPart(xml: string, name: string): Promise<DocumentReading> {
  const place = { kind: 'entry', name } as const
  // Word declares none, and every bomb of entities begins so.
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) return refused({ reason: 'own-entities', place })
  try {
    const text = (await extractText(ownArchive(lineBreaksAsText(xml)))).replace(/\n{2,}/g, '\n').trim()
    return text === ''
      ? refused({ reason: 'no-text', format: 'docx' })
      : { ok: true, text, format: 'docx', remarks: [] }
  } catch {
    return refused({ reason: 'damaged', format: 'docx', place })
  }
}

const refused = (refusal: DocumentRefusal): DocumentReading => ({ ok: false, refusal })

/** Where the package says that its text is; what else it may be where there is none. */
function mainPartOf(archive: ZipArchive): string | DocumentRefusal {
  const { names } = archive
  const has = (start: string): boolean => names.some((name) => name.startsWith(start))
  if (has('xl/')) return { reason: 'wrong-type', found: 'spreadsheet' }
  if (has('ppt/')) return { reason: 'wrong-type', found: 'slides' }
  if (names.includes('mimetype')) {
    const type = archive.unpack('mimetype')
    const isBook = type?.ok === true && decodeXml(type.bytes).includes('epub')
    return { reason: 'wrong-type', found: isBook ? 'epub' : 'open-document' }
  }
  if (names.includes(MAIN_PART)) return MAIN_PART
  // SharePoint numbers it: word/document2.xml.
  const numbered = names.find((name) => /^word\/document\d*\.xml$/.test(name))
  if (numbered !== undefined) return numbered
  if (names.includes('EncryptedPackage')) return { reason: 'encrypted', format: 'docx' }
  return names.includes('[Content_Types].xml')
    ? { reason: 'damaged', format: 'docx', place: { kind: 'entry', name: MAIN_PART } }
    : { reason: 'wrong-type', found: 'archive' }
}

function decodeXml(bytes: Uint8Array): string {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  return new TextDecoder(isUtf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes)
}

/** mammoth leaves line breaks out, so that the words around them would grow together; and nothing may be referred to. */
const lineBreaksAsText = (xml: string): string =>
  xml
    .replace(/<w:(?:br|cr)(?:\s[^<>]*)?(?:\/>|>\s*<\/w:(?:br|cr)>)/g, '<w:t xml:space="preserve">&#10;</w:t>')
    .replace(/\sr:[A-Za-z]+="[^"]*"/g, '')

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006'

function ownArchive(mainPart: string): Uint8Array<ArrayBuffer> {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
  const types =
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>'
  const main = `<Relationship Id="m" Type="${OFFICE}/relationships/officeDocument" Target="${MAIN_PART}"/>`
  return zipSync(
    {
      '[Content_Types].xml': encode(XML + types),
      '_rels/.rels': encode(`${XML}<Relationships xmlns="${PACKAGE}/relationships">${main}</Relationships>`),
      [MAIN_PART]: encode(mainPart.replace(/^\uFEFF?<\?xml[^>]*\?>/u, XML)),
    },
    { level: 0 },
  )
}

/** mammoth takes an `arrayBuffer` in browsers and a `buffer` in Node; its types know only one at a time. */
async function extractText(archive: Uint8Array<ArrayBuffer>): Promise<string> {
  const { default: mammoth } = await import('mammoth')
  const input = { arrayBuffer: archive.buffer, buffer: archive }
  return (await mammoth.extractRawText(input)).value
}
