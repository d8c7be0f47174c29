import { zlibSync } from 'fflate'
import type { HostileFile } from './test-hostile-file.ts'
import { makePdf, type PdfOptions } from './test-pdf.ts'

/** What a harmless page of them says; short, for its letters are single glyphs. */
export const PDF_LINE = 'No harm in this line'

/** PDFs that would run, open, send or never end. */
export function hostilePdfs(at: string): readonly HostileFile[] {
  const good = pdf()
  return [
    read(
      'script-on-open',
      pdf({ catalogue: `/OpenAction << /S /JavaScript /JS (app.launchURL("${at}")) >>` }),
    ),
    read(
      'script-by-name',
      pdf({ catalogue: `/Names << /JavaScript << /Names [(a) << /S /JavaScript /JS (while(1);) >>] >> >>` }),
    ),
    read('script-on-page', pdf({ page: `/AA << /O << /S /JavaScript /JS (this.submitForm("${at}")) >> >>` })),
    read(
      'link',
      pdf({ page: `/Annots [<< /Subtype /Link /Rect [0 0 600 800] /A << /S /URI /URI (${at}) >> >>]` }),
    ),
    read(
      'script-link',
      pdf({
        page: '/Annots [<< /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (javascript:alert\\(1\\)) >> >>]',
      }),
    ),
    read('launch', pdf({ catalogue: '/OpenAction << /S /Launch /F (cmd.exe) >>' })),
    read('go-elsewhere', pdf({ catalogue: `/OpenAction << /S /GoToR /F (${at}a.pdf) /D [0 /Fit] >>` })),
    read('form', pdf({ catalogue: `/AcroForm << /Fields [] /XFA (<xdp><a href="${at}"/></xdp>) >>` })),
    read(
      'embedded-file',
      pdf({
        catalogue: '/Names << /EmbeddedFiles << /Names [(a.exe) 9000 0 R] >> >>',
        extraObjects: ['<< /Type /Filespec /F (a.exe) >>'],
      }),
    ),
    read('stream-elsewhere', pdf({ extraObjects: [`<< /Length 0 /F (${at}a.bin) >>\nstream\n\nendstream`] })),
    read(
      'script-as-matrix',
      replaced(good, '/BaseFont /Test', `/BaseFont /Test /FontMatrix [1 0 0 1 0 (0\\); fetch\\('${at}'\\))]`),
    ),
    ...brokenPdfs(good, at),
  ]
}

/** PDFs whose parts do not fit together, grow, or lead back to themselves. */
function brokenPdfs(good: Uint8Array<ArrayBuffer>, at: string): readonly HostileFile[] {
  return [
    read('broken-table', replaced(good, /startxref\n\d+/, 'startxref\n99999999')),
    read('table-to-itself', replaced(good, 'trailer << ', 'trailer << /Prev 15 ')),
    read('negative-length', replaced(good, /\/Length \d+/, '/Length -5')),
    read('endless-length', replaced(good, /\/Length \d+/, '/Length 999999999')),
    {
      name: 'too-many-pages.pdf',
      bytes: makePdf(Array.from({ length: 501 }, () => [])),
      becomes: 'too-many-pages',
    },
    some('count-lies', replaced(good, '/Count 1', '/Count 1000000000')),
    some('page-tree-loop', replaced(good, /\/Kids \[[^\]]*\]/, '/Kids [2 0 R 2 0 R]')),
    some('object-to-itself', replaced(good, '/Contents 11 0 R', '/Contents 10 0 R')),
    some('deep', pdf({ catalogue: `/X ${'['.repeat(50_000)}` })),
    some('bomb', replaced(pdf(), /11 0 obj[\s\S]*?endobj/, bomb(30_000_000))),
    {
      name: 'bomb-over-budget.pdf',
      bytes: replaced(pdf(), /11 0 obj[\s\S]*?endobj/, bomb(60_000_000)),
      becomes: 'unpacks-too-large',
    },
    some(
      'encrypted',
      replaced(
        good,
        'trailer << ',
        'trailer << /Encrypt << /Filter /Standard /V 1 /R 2 /O (x) /U (y) /P -4 >> /ID [(a) (b)] ',
      ),
    ),
    some('cut-off', good.slice(0, good.length >> 1)),
    { name: 'mark-alone.pdf', bytes: bytesOf('%PDF-1.7\n'), becomes: 'damaged' },
    {
      name: 'mark-and-noise.pdf',
      bytes: bytesOf(`%PDF-1.7\n${'obj << stream xref '.repeat(5000)}`),
      becomes: 'damaged',
    },
    {
      name: 'page-with-mark.pdf',
      bytes: bytesOf(`<html><p>%PDF-1.7 ${PDF_LINE}</p><img src="${at}a.png"></html>`),
      becomes: 'read',
    },
  ]
}

const pdf = (options: PdfOptions = {}): Uint8Array<ArrayBuffer> =>
  makePdf([[{ x: 50, y: 700, glyphs: PDF_LINE }]], options)

const read = (name: string, bytes: Uint8Array<ArrayBuffer>): HostileFile => ({
  name: `${name}.pdf`,
  bytes,
  becomes: 'read',
})

/** What becomes of it is up to the reader of PDFs; that it ends, and does nothing else, is not. */
const some = (name: string, bytes: Uint8Array<ArrayBuffer>): HostileFile => ({
  name: `${name}.pdf`,
  bytes,
  becomes: ['read', 'damaged', 'encrypted', 'no-text', 'too-many-pages', 'too-long', 'too-slow'],
})

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(text, (char) => char.charCodeAt(0))

function replaced(bytes: Uint8Array, what: string | RegExp, by: string): Uint8Array<ArrayBuffer> {
  const text = String.fromCharCode(...bytes)
  return bytesOf(text.replace(what, () => by))
}

/** A page's content that unpacks to so many spaces. */
function bomb(length: number): string {
  const packed = zlibSync(new Uint8Array(length).fill(0x20))
  const text = Array.from(packed, (byte) => String.fromCharCode(byte)).join('')
  return `11 0 obj\n<< /Filter /FlateDecode /Length ${packed.length} >>\nstream\n${text}\nendstream\nendobj`
}
