import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { decodeText, FILE_LIMIT_MEGABYTES, readTextFile } from './read-text-file.ts'

const utf16 = (text: string, mark: readonly [number, number]): Uint8Array => {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))
  const isLittle = mark[0] === 0xff
  return new Uint8Array([
    ...mark,
    ...units.flatMap((unit) => (isLittle ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff])),
  ])
}
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const text = 'سطر أول\nسطر ثانٍ'

describe('a text file', () => {
  it('is read as UTF-8, with or without a byte order mark', () => {
    expect(decodeText(utf8(text))).toEqual({ ok: true, text })
    expect(decodeText(utf8(`\ufeff${text}`))).toEqual({ ok: true, text })
  })

  it('is read as UTF-16 by its byte order mark', () => {
    expect(decodeText(utf16(text, [0xff, 0xfe]))).toEqual({ ok: true, text })
    expect(decodeText(utf16(text, [0xfe, 0xff]))).toEqual({ ok: true, text })
  })

  test.prop([fc.uint8Array()])('never makes the page throw', (bytes) => {
    expect(decodeText(bytes)).toHaveProperty('ok')
  })

  it.each([
    ['empty', new Uint8Array()],
    ['empty', utf8(' \n\t ')],
    ['not-text', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x00, 0x00])],
    ['unknown-encoding', new Uint8Array([0xd3, 0xc8, 0xe3, 0xc7, 0xd1])],
  ] as const)('is refused as %s', (reason, bytes) => {
    expect(decodeText(bytes)).toEqual({ ok: false, reason })
  })

  it('is refused when it is too large, before it is read', async () => {
    const large = new File([new Uint8Array(FILE_LIMIT_MEGABYTES * 1024 * 1024 + 1)], 'large.txt')
    expect(await readTextFile(large)).toEqual({ ok: false, reason: 'too-large' })
    expect(await readTextFile(new File([text], 'small.txt'))).toEqual({ ok: true, text })
  })
})
