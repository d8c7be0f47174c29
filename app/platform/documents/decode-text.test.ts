import { describe, expect, it } from 'vitest'
import { decodeBytes } from './decode-text.ts'

const LINE = 'وقّعت البلدتان معاهدة الماء في 12 من الشهر، وقالت الصحيفة إن القناة تبقى.'
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** UTF-16 of a text, with its mark only if the text has one. */
function utf16(text: string, order: 'le' | 'be'): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let i = 0; i < text.length; i += 1) view.setUint16(i * 2, text.charCodeAt(i), order === 'le')
  return new Uint8Array(view.buffer)
}

/** A text in a one-byte encoding, by asking the decoder for each of its 256 bytes. */
function inCodePage(text: string, encoding: string): Uint8Array {
  const page = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, i) => i))
  return Uint8Array.from([...text], (char) => {
    const byte = page.indexOf(char)
    if (byte < 0) throw new Error(`${encoding} has no ${char}`)
    return byte
  })
}

const textOf = (bytes: Uint8Array, named: string | null = null): string => {
  const decoded = decodeBytes(bytes, named)
  if (!decoded.ok) throw new Error(decoded.refusal.reason)
  return decoded.text
}
const remarksOf = (bytes: Uint8Array): readonly unknown[] => {
  const decoded = decodeBytes(bytes)
  return decoded.ok ? decoded.remarks : []
}

describe('bytes to text', () => {
  it.each([
    ['UTF-8', utf8(LINE)],
    ['UTF-8 with its mark', utf8(`\uFEFF${LINE}`)],
    ['UTF-16 little end first, with its mark', utf16(`\uFEFF${LINE}`, 'le')],
    ['UTF-16 big end first, with its mark', utf16(`\uFEFF${LINE}`, 'be')],
    ['UTF-16 little end first, without', utf16(LINE, 'le')],
    ['UTF-16 big end first, without', utf16(LINE, 'be')],
    ['Windows-1256', inCodePage(LINE, 'windows-1256')],
    ['ISO 8859-6', inCodePage(LINE, 'iso-8859-6')],
  ])('reads %s', (_, bytes) => {
    expect(textOf(bytes)).toBe(LINE)
  })

  it('says which encoding it was, unless it was UTF-8', () => {
    expect(remarksOf(utf8(LINE))).toEqual([])
    expect(remarksOf(utf16(LINE, 'be'))).toEqual([{ kind: 'encoding', name: 'UTF-16BE' }])
    expect(remarksOf(inCodePage(LINE, 'windows-1256'))).toEqual([{ kind: 'encoding', name: 'windows-1256' }])
  })

  it('keeps English in UTF-16 without a mark', () => {
    expect(textOf(utf16('The two towns signed the treaty.', 'le'))).toBe('The two towns signed the treaty.')
  })

  it('loses one letter of a text that is cut off within it, and says so', () => {
    const bytes = utf8('نهاية')
    expect(textOf(bytes.subarray(0, bytes.length - 1))).toBe('نهاي')
    expect(remarksOf(bytes.subarray(0, bytes.length - 1))).toEqual([{ kind: 'cut-off' }])
  })

  it('counts a few broken bytes in what is UTF-8 otherwise', () => {
    const long = LINE.repeat(20)
    const bytes = utf8(long)
    bytes[100] = 0xff
    expect(textOf(bytes)).toContain('القناة')
    expect(remarksOf(bytes)).toEqual([{ kind: 'bad-bytes', count: expect.any(Number) }])
  })

  it('never takes broken UTF-8 for an Arabic code page, in which it would be Arabic too', () => {
    const bytes = utf8(LINE)
    for (let i = 0; i < bytes.length; i += 9) bytes[i] = 0xff
    expect(decodeBytes(bytes)).toMatchObject({ ok: false, refusal: { reason: 'unknown-encoding' } })
  })

  it('believes the encoding that a page names, except for the one that all name', () => {
    const cyrillic = inCodePage('Воды каналов хватает', 'windows-1251')
    expect(textOf(cyrillic, 'windows-1251')).toBe('Воды каналов хватает')
    expect(textOf(inCodePage(LINE, 'windows-1256'), 'windows-1252')).toBe(LINE)
    expect(textOf(utf8(LINE), 'windows-1256')).toBe(LINE)
    expect(decodeBytes(cyrillic, 'no-such-encoding')).toMatchObject({ ok: false })
  })

  it.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['UTF-32', Uint8Array.of(0xff, 0xfe, 0, 0, 0x27, 6, 0, 0), 'unknown-encoding'],
    [
      'bytes without sense',
      Uint8Array.of(0xff, 0x80, 0xfe, 0x81, 0xc0, 0xff, 0xee, 0xdd),
      'unknown-encoding',
    ],
    ['zeros and other bytes', Uint8Array.of(0, 1, 0xff, 0, 0xfe, 0x80, 2, 0x99), 'wrong-type'],
  ])('refuses %s', (_, bytes, reason) => {
    expect(decodeBytes(bytes)).toMatchObject({ ok: false, refusal: { reason } })
  })

  it('says at which byte it could not go on', () => {
    const bytes = Uint8Array.of(0x41, 0x42, 0x43, 0xff, 0xff, 0x41, 0xff, 0xff)
    expect(decodeBytes(bytes)).toEqual({
      ok: false,
      refusal: { reason: 'unknown-encoding', place: { kind: 'byte', at: 3 } },
    })
  })
})
