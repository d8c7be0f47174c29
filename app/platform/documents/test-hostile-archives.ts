import { docxBody, makeDocx, makeZip } from './test-docx.ts'
import { HARMLESS, type HostileFile, RUN, utf8 } from './test-hostile-file.ts'
import { entities } from './test-hostile-pages.ts'

/** Word documents and other archives that would fetch, grow, lie about themselves or never end. */
export function hostileArchives(at: string): readonly HostileFile[] {
  const body = docxBody([HARMLESS])
  const good = makeDocx(body)
  return [
    read('outside-relations', makeDocx(body + picture(), { 'word/_rels/document.xml.rels': relations(at) })),
    read('outside-template', makeDocx(body, { 'word/_rels/settings.xml.rels': relations(at) })),
    read(
      'script-link',
      makeDocx(`${body}<w:p><w:hyperlink r:id="r4"><w:r><w:t>نقرة</w:t></w:r></w:hyperlink></w:p>`),
    ),
    read(
      'field',
      makeDocx(`${body}<w:p><w:r><w:instrText>INCLUDEPICTURE "${at}a.png"</w:instrText></w:r></w:p>`),
    ),
    read(
      'other-chunk',
      makeDocx(`${body}<w:altChunk r:id="r5"/>`, { 'word/a.html': `<img src="${at}a.png">` }),
    ),
    read('macros', makeDocx(body, { 'word/vbaProject.bin': 'Attribute VB_Name', 'word/a.exe': 'MZ' })),
    read('markup', makeDocx(docxBody([`${HARMLESS} &lt;script&gt;${RUN}&lt;/script&gt;`]))),
    read(
      'symbol',
      makeDocx(`${body}<w:p><w:r><w:sym w:font="&lt;img src=${at}&gt;" w:char="F0FC"/></w:r></w:p>`),
    ),
    read('prototype-names', makeDocx(body, { '__proto__/polluted.xml': 'x', constructor: 'y' })),
    read(
      'paths-out',
      makeDocx(body, { '../../../../etc/passwd': 'x', '/absolute': 'y', 'C:\\windows\\x': 'z' }),
    ),
    read('bomb-beside', makeDocx(body, { 'word/media/a.bmp': new Uint8Array(53_000_000) })),
    refused('bomb', makeDocx(docxBody(['a'.repeat(53_000_000)])), 'unpacks-too-large'),
    refused(
      'entity-bomb',
      makeDocx(`<w:p><w:r><w:t>&z;</w:t></w:r></w:p>`, {}, `<!DOCTYPE w [${entities()}]>`),
      'own-entities',
    ),
    refused(
      'outside-entity',
      makeDocx('<w:p/>', {}, `<!DOCTYPE w [<!ENTITY x SYSTEM "${at}a.dtd">]>`),
      'own-entities',
    ),
    refused('deep', makeDocx('<w:sdt><w:sdtContent>'.repeat(100_000)), 'damaged'),
    refused('broken-xml', makeDocx('<w:p><w:r><w:t>'), 'damaged'),
    refused('no-text', makeDocx('<w:p/>'), 'no-text'),
    refused('no-main-part', makeZip({ '[Content_Types].xml': '<Types/>' }), 'damaged'),
    refused(
      'many-entries',
      makeZip(Object.fromEntries(Array.from({ length: 1001 }, (_, i) => [`${i}`, '']))),
      'too-many-entries',
    ),
    refused('nested', nested(8), 'wrong-type'),
    ...falseArchives(good),
  ]
}

/** Archives that lie about themselves, and those of other programs. */
function falseArchives(good: Uint8Array<ArrayBuffer>): readonly HostileFile[] {
  return [
    refused('cut-off', good.slice(0, good.length >> 1), 'damaged'),
    refused('end-alone', good.slice(good.length - 22), ['damaged', 'wrong-type']),
    refused('encrypted', flagged(good), 'encrypted'),
    refused('more-entries-than-there-are', patched(good, end(good) + 10, 900), 'damaged'),
    refused('directory-elsewhere', patched(good, end(good) + 16, 0xfff0), 'damaged'),
    refused('packed-size-lies', patchedDirectory(good, 20, 0x7fffffff), 'damaged'),
    read('unpacked-size-lies', patchedDirectory(good, 24, 0x7fffffff)),
    refused('header-elsewhere', patchedDirectory(good, 42, 0x7ffffff0), 'damaged'),
    refused('unknown-method', patchedDirectory(good, 10, 99), 'damaged'),
    refused('sheet', makeZip({ 'xl/workbook.xml': '<x/>' }), 'wrong-type'),
    refused('slides', makeZip({ 'ppt/presentation.xml': '<x/>' }), 'wrong-type'),
    refused(
      'book',
      makeZip({ mimetype: 'application/epub+zip', 'a.html': `<script>${RUN}</script>` }),
      'wrong-type',
    ),
    refused('open-document', makeZip({ mimetype: 'application/vnd.oasis.opendocument.text' }), 'wrong-type'),
  ]
}

const read = (name: string, bytes: Uint8Array<ArrayBuffer>): HostileFile => refused(name, bytes, 'read')

const refused = (
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  becomes: HostileFile['becomes'],
): HostileFile => ({
  name: `${name}.docx`,
  bytes,
  becomes,
})

const picture = (): string =>
  '<w:p><w:r><w:drawing><a:graphic><a:graphicData><a:blip r:link="r1" r:embed="r2"/></a:graphicData></a:graphic></w:drawing></w:r></w:p>'

function relations(at: string): string {
  const types = ['image', 'attachedTemplate', 'oleObject', 'hyperlink', 'aFChunk', 'frame']
  const rows = types.map(
    (type, i) =>
      `<Relationship Id="r${i + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" ` +
      `Target="${type === 'hyperlink' ? `javascript:${RUN}` : `${at}${type}`}" TargetMode="External"/>`,
  )
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows.join('')}</Relationships>`
}

function nested(depth: number): Uint8Array<ArrayBuffer> {
  return depth === 0 ? utf8('x') : makeZip({ 'a.zip': nested(depth - 1), 'b.zip': nested(depth - 1) })
}

/** Where the end record of an archive without comment begins. */
const end = (zip: Uint8Array): number => zip.length - 22

function patched(zip: Uint8Array<ArrayBuffer>, at: number, value: number): Uint8Array<ArrayBuffer> {
  const copy = zip.slice()
  new DataView(copy.buffer).setUint16(at, value & 0xffff, true)
  return copy
}

/** Another value in every entry of the directory. */
function patchedDirectory(
  zip: Uint8Array<ArrayBuffer>,
  field: number,
  value: number,
): Uint8Array<ArrayBuffer> {
  const copy = zip.slice()
  const view = new DataView(copy.buffer)
  for (let at = 0; at < copy.length - 46; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue
    if (field === 10) view.setUint16(at + field, value, true)
    else view.setUint32(at + field, value, true)
  }
  return copy
}

/** Every entry says that a password protects it. */
function flagged(zip: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const copy = zip.slice()
  const view = new DataView(copy.buffer)
  for (let at = 0; at < copy.length - 46; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true)
  }
  return copy
}
