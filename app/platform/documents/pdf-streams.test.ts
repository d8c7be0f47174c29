import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { DOCUMENT_LIMITS } from '#app/domain/document-limits.ts'
import { type TextFilter, unfiltered } from './pdf-filters.ts'
import { pdfBudget } from './pdf-streams.ts'
import { readPdf } from './read-pdf.ts'
import { makePdf } from './test-pdf.ts'

const LINE = 'The treaty was signed.'
const TOO_MUCH = DOCUMENT_LIMITS.unpackedBytes + 1000

const latin1 = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(text, (char) => char.charCodeAt(0))

/** Our page, and a stream beside it. */
function withStream(dictionary: string, data: Uint8Array, before = ''): Uint8Array<ArrayBuffer> {
  const page = latin1(makePdf([[{ x: 50, y: 700, glyphs: LINE }]]))
  const stream = `${before}8000 0 obj\n<< ${dictionary} /Length ${data.length} >>\nstream\n${latin1(data)}\nendstream\nendobj\n`
  return bytesOf(page.replace('xref\n0 1', () => `${stream}xref\n0 1`))
}

const spaces = (length: number): Uint8Array => new Uint8Array(length).fill(32)
const bomb = deflateSync(spaces(TOO_MUCH))
const refused = { reason: 'unpacks-too-large', limit: 50, place: { kind: 'byte' } }

describe('the budget of a PDF', () => {
  it('leaves an ordinary page alone, packed or not', async () => {
    expect(await pdfBudget(makePdf([[{ x: 50, y: 700, glyphs: LINE }]]))).toBeNull()
    expect(await readPdf(withStream('/Filter /FlateDecode', deflateSync(spaces(10_000))))).toMatchObject({
      ok: true,
      text: LINE,
    })
  })

  it.each([
    ['a stream', withStream('/Filter /FlateDecode', bomb)],
    ['a stream that declares little', withStream('/Filter /FlateDecode /DL 10', bomb)],
    ['a stream within a stream', withStream('/Filter [/FlateDecode /FlateDecode]', deflateSync(bomb))],
    ['a filter named elsewhere', withStream('/Filter 9 0 R', bomb)],
    ['a filter whose name is spelt otherwise', withStream('/Filter /Fl#61teDecode', bomb)],
    [
      'hexadecimal letters before it',
      withStream(
        '/Filter [/ASCIIHexDecode /FlateDecode]',
        bytesOf(Array.from(bomb, (byte) => byte.toString(16).padStart(2, '0')).join('')),
      ),
    ],
    ['runs of one byte', withStream('/Filter /RunLengthDecode', runs(TOO_MUCH))],
    ['many streams', manyStreams(6, 10_000_000)],
    ['a stream behind a comment that begins one', withStream('/Filter /FlateDecode', bomb, '% stream\n')],
    [
      'data in which the word for their end stands',
      withStream('/Filter /FlateDecode', storedFirst('\nendstream\n', bomb)),
    ],
  ])('is exceeded by %s, whatever it says of itself', async (_, file) => {
    const start = performance.now()
    expect(await readPdf(file)).toMatchObject({ ok: false, refusal: refused })
    expect(performance.now() - start).toBeLessThan(10_000)
  })

  it('does not count pictures, and empties them instead', async () => {
    const file = withStream('/Subtype /Image /Filter /FlateDecode /Width 9000 /Height 9000', bomb)
    expect(await pdfBudget(file)).toBeNull()
    expect(latin1(file)).not.toContain(latin1(bomb.subarray(10, 200)))
    expect(await readPdf(file)).toMatchObject({ ok: true, text: LINE })
  })

  it('cannot be passed by a page’s content that calls itself a picture', async () => {
    const page = latin1(makePdf([[{ x: 50, y: 700, glyphs: LINE }]]))
    const content = `11 0 obj\n<< /Subtype /Image /Filter /FlateDecode /Length ${bomb.length} >>\nstream\n${latin1(bomb)}\nendstream\nendobj`
    const start = performance.now()
    const reading = await readPdf(bytesOf(page.replace(/11 0 obj[\s\S]*?endobj/, () => content)))
    expect(reading).toMatchObject({ ok: false, refusal: { reason: 'no-text' } })
    expect(performance.now() - start).toBeLessThan(3000)
  })
})

describe('a filter', () => {
  const text = (bytes: Uint8Array | null) => bytes && latin1(bytes)
  it.each<[TextFilter, Uint8Array, string]>([
    ['FlateDecode', deflateSync(bytesOf('aaaa b')), 'aaaa b'],
    ['ASCIIHexDecode', bytesOf('61 62 6>'), 'ab`'],
    ['ASCII85Decode', bytesOf('87cURD]i,"Ebo80~>'), 'Hello World!'],
    ['RunLengthDecode', Uint8Array.of(2, 97, 98, 99, 254, 100, 128, 1), 'abcddd'],
    // The example of the PDF specification, 7.4.4.2.
    ['LZWDecode', Uint8Array.of(0x80, 0x0b, 0x60, 0x50, 0x22, 0x0c, 0x0c, 0x85, 0x01), '-----A---B'],
  ])('%s is undone', async (filter, packed, whole) => {
    expect(text(await unfiltered(packed, filter, 100))).toBe(whole)
    expect(await unfiltered(packed, filter, whole.length)).not.toBeNull()
    expect(await unfiltered(packed, filter, whole.length - 1)).toBeNull()
  })
})

function runs(length: number): Uint8Array {
  return Uint8Array.from({ length: Math.ceil(length / 128) * 2 }, (_, at) => (at % 2 === 0 ? 129 : 32))
}

function manyStreams(count: number, each: number): Uint8Array<ArrayBuffer> {
  const packed = deflateSync(spaces(each))
  const one = `8001 0 obj\n<< /Filter /FlateDecode >>\nstream\n${latin1(packed)}\nendstream\nendobj\n`
  return withStream('/Filter /FlateDecode', packed, one.repeat(count - 1))
}

/** Deflated data that begin with a block as it is, then go on packed. */
function storedFirst(word: string, packed: Uint8Array): Uint8Array {
  const size = [word.length & 255, word.length >> 8]
  const stored = [0, ...size, ...size.map((byte) => byte ^ 255), ...bytesOf(word)]
  return Uint8Array.of(...packed.subarray(0, 2), ...stored, ...packed.subarray(2))
}
