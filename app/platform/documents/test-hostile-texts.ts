import { gzipSync } from 'fflate'
import { HARMLESS, type HostileFile, RUN, utf8 } from './test-hostile-file.ts'
import { entities } from './test-hostile-pages.ts'

const ascii = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(text, (char) => char.charCodeAt(0))

/** Plain texts with a catch, texts that are none, and files under false names. */
export function hostileTexts(at: string): readonly HostileFile[] {
  const harmless = (name: string): HostileFile => ({
    name,
    bytes: utf8(`${name}\n${HARMLESS}`),
    becomes: 'read',
  })
  return [
    // Names. What is in them is told apart by their content, for the same text twice is one file.
    harmless(`<img src=${at}name.png onerror=${RUN}>.txt`),
    harmless(`javascript:${RUN}.txt`),
    harmless('\u202Etxt.exe \u2066\u200F.txt'),
    harmless('__proto__'),
    harmless('constructor.prototype.txt'),
    harmless('..%2f..%2fetc%2fpasswd.txt'),
    harmless(`${'طويل '.repeat(200)}.txt`),
    harmless('{{file}} $& $1 %s.txt'),
    // Texts.
    text('markup', `${HARMLESS} <script>${RUN}</script> <img src=${at}a.png onerror=${RUN}>`),
    text('addresses', `${HARMLESS} ${at} [x](${at}) ![y](${at}a.png) javascript:${RUN}`),
    text(
      'prototype-keys',
      `${HARMLESS} {"__proto__":{"isHostile":true},"constructor":{"prototype":{"isHostile":1}}}`,
    ),
    text('formula', `${HARMLESS}\n=HYPERLINK("${at}","x")\n@SUM(1)\n+cmd|' /C calc'!A0`),
    text('direction', `${HARMLESS}\n${'\u202E\u2066\u2067\u202A'.repeat(20_000)}x`),
    text('invisible', `${HARMLESS}${'\u200B\u200D\u2060\uFEFF'.repeat(100_000)}`),
    text('marks', `${HARMLESS} ا${'\u0651\u064E'.repeat(200_000)}`),
    text('one-line', HARMLESS.repeat(120_000)),
    text('line-ends', `${HARMLESS}${'\r\n\u2028\u0085\v\f'.repeat(200_000)}`),
    text('half-letters', `${HARMLESS.repeat(20)} \uFFFD \u{10FFFF} \uFFFE`),
    { name: 'too-long.txt', bytes: utf8('ا'.repeat(2_000_001)), becomes: 'too-long' },
    { name: 'too-large.txt', bytes: new Uint8Array(25 * 1024 * 1024 + 1).fill(0x41), becomes: 'too-large' },
    { name: 'blank.txt', bytes: utf8(' \n\t\u00A0\n'), becomes: 'empty' },
    { name: 'nothing.pdf', bytes: new Uint8Array(), becomes: 'empty' },
    { name: 'zeros.txt', bytes: new Uint8Array(100_000), becomes: ['wrong-type', 'empty'] },
    { name: 'noise.txt', bytes: noise(50_000), becomes: ['wrong-type', 'unknown-encoding'] },
    {
      name: 'broken-utf8.txt',
      bytes: Uint8Array.of(0xc0, 0x80, 0xf8, 0x88, 0xff, 0xc1),
      becomes: 'unknown-encoding',
    },
    { name: 'utf32.txt', bytes: Uint8Array.of(0xff, 0xfe, 0, 0, 0x41, 0, 0, 0), becomes: 'unknown-encoding' },
    // Under false names.
    { name: 'picture.txt', bytes: ascii('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'), becomes: 'wrong-type' },
    {
      name: 'program.pdf',
      bytes: ascii('MZ\x90\0\x03\0\0\0This program cannot be run in DOS mode.'),
      becomes: 'wrong-type',
    },
    {
      name: 'old-word.docx',
      bytes: ascii('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0\0\0'),
      becomes: 'wrong-type',
    },
    {
      name: 'rich.txt',
      bytes: ascii(`{\\rtf1{\\field{\\*\\fldinst INCLUDEPICTURE "${at}a.png"}}}`),
      becomes: 'wrong-type',
    },
    {
      name: 'drawing.html',
      bytes: utf8(`<svg xmlns="http://www.w3.org/2000/svg" onload="${RUN}"/>`),
      becomes: 'wrong-type',
    },
    {
      name: 'outside-entity.txt',
      bytes: utf8(`<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "${at}a">]><a>&x;</a>`),
      becomes: 'wrong-type',
    },
    {
      name: 'bomb.xml',
      bytes: utf8(`<?xml version="1.0"?><!DOCTYPE a [${entities()}]><a>&z;</a>`),
      becomes: 'wrong-type',
    },
    {
      name: 'page.mhtml',
      bytes: ascii(`MIME-Version: 1.0\r\nContent-Location: ${at}\r\n\r\n<img src=x>`),
      becomes: 'wrong-type',
    },
    { name: 'packed.txt', bytes: new Uint8Array(gzipSync(new Uint8Array(5_000_000))), becomes: 'wrong-type' },
  ]
}

const text = (name: string, content: string): HostileFile => ({
  name: `${name}.txt`,
  bytes: utf8(content),
  becomes: 'read',
})

/** The same bytes each time, without sense. */
function noise(length: number): Uint8Array<ArrayBuffer> {
  let seed = 7
  return Uint8Array.from({ length }, () => {
    seed = (seed * 1103515245 + 12345) % 2147483648
    return seed >> 16
  })
}
