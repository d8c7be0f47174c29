import type {
  DocumentFormat,
  DocumentRefusal,
  ForeignFormat,
  RefusalReason,
} from '#graph-data/text/document-reading.ts'
import { englishCount, type FormatNumber } from '../i18n/plural.ts'

/** What a refusal says: what is wrong and where, and what to do next. */
export interface RefusalWords {
  readonly title: (p: { readonly file: string }) => string
  readonly reason: string
  /** Where in the file; empty where there is no place to name. */
  readonly place: string
  /** What was kept of it. */
  readonly kept: string
  readonly remedy: string
}

const FOUND: Readonly<Record<ForeignFormat, string>> = {
  image: 'a picture',
  archive: 'an archive of files',
  'old-word': 'an old Office document (.doc, .xls)',
  rtf: 'a rich-text file (.rtf)',
  'open-document': 'an OpenDocument file (.odt)',
  epub: 'an e-book (.epub)',
  spreadsheet: 'a spreadsheet',
  slides: 'a presentation',
  'web-archive': 'a web archive (.mhtml, .webarchive)',
  xml: 'an XML or SVG file',
  media: 'a film or sound',
  program: 'a program',
  binary: 'no text at all',
}

const FOUND_REMEDY: Partial<Record<ForeignFormat, string>> = {
  image: 'A picture has no letters. Copy the article’s text from its page, or attach the page saved as HTML.',
  archive: 'Unpack it and attach the files in it.',
  'old-word': 'Open it in a word processor, save it as .docx or .txt and attach that.',
  rtf: 'Open it in a word processor, save it as .docx or .txt and attach that.',
  'open-document': 'Save it as .docx or .txt and attach that.',
  'web-archive': 'Save the page again as “web page, HTML only” and attach that.',
}

const FORMATS: Readonly<Record<DocumentFormat, string>> = {
  text: 'text',
  html: 'web page',
  docx: 'Word document',
  pdf: 'PDF',
}

const COPY_INSTEAD =
  'Copy the text of the article and paste it here, or save it as a .txt file and attach that.'

function reasonOf(
  { reason, limit = 0, found = 'binary', format = 'text' }: DocumentRefusal,
  n: FormatNumber,
): string {
  const files = (count: number): string => englishCount(count, n, { one: '# file', other: '# files' })
  const reasons: Readonly<Record<RefusalReason, string>> = {
    'too-large': `It is larger than ${n(limit)} MB.`,
    'unpacks-too-large': `Unpacked, it is larger than ${n(limit)} MB: no article is.`,
    'too-many-entries': `It is an archive of more than ${files(limit)}.`,
    'too-many-pages': `It has more than ${n(limit)} pages.`,
    'too-long': `Its text has more than ${n(limit)} characters.`,
    'too-slow': `Reading it took more than ${englishCount(limit, n, { one: '# second', other: '# seconds' })} and was stopped.`,
    empty: 'It is empty.',
    'no-text': `This ${FORMATS[format]} holds no letters${format === 'pdf' ? ': its pages are pictures, as of a scan' : ''}.`,
    'wrong-type': `By its content it is ${FOUND[found]}, whatever its name says.`,
    'unknown-encoding': 'Its text is in none of UTF-8, UTF-16 and Windows-1256.',
    encrypted: 'It is protected by a password.',
    damaged: `It is damaged or cut off, and cannot be read as a ${format === 'text' ? 'document' : FORMATS[format]}.`,
    'own-entities': 'It declares entities of its own, as only files made to do harm do.',
    unreadable: 'The browser could not read it: it is gone, or reading it is not allowed.',
    'reader-missing': 'The part of this page that reads such files did not load.',
    'too-many-files': `More than ${files(limit)} came at once; this one and those after it were left.`,
    'empty-folder': 'This folder holds no file that could be read as text.',
    'passed-over': `${files(limit)} in this folder were passed over: they are of other kinds.`,
  }
  return reasons[reason]
}

function remedyOf({ reason, found = 'binary' }: DocumentRefusal): string {
  switch (reason) {
    case 'wrong-type':
      return FOUND_REMEDY[found] ?? COPY_INSTEAD
    case 'too-large':
    case 'unpacks-too-large':
    case 'too-many-entries':
    case 'too-many-pages':
    case 'too-long':
    case 'too-slow':
      return `Attach the article alone. ${COPY_INSTEAD}`
    case 'empty':
      return 'Save the article again, then attach it.'
    case 'unknown-encoding':
      return 'Save it again as UTF-8, then attach it.'
    case 'encrypted':
      return 'Save it without a password, then attach it.'
    case 'unreadable':
      return 'Check that it still exists and may be read, then attach it again.'
    case 'reader-missing':
      return 'Check your connection, load the page anew and attach it again. Plain text can be attached without it.'
    case 'too-many-files':
      return 'Attach the rest in smaller groups.'
    case 'empty-folder':
      return 'Choose the folder in which your copies of the articles are.'
    case 'passed-over':
      return 'Text, HTML, Word (.docx) and PDF are read.'
    case 'no-text':
    case 'damaged':
    case 'own-entities':
      return COPY_INSTEAD
  }
}

function placeOf({ place }: DocumentRefusal, n: FormatNumber): string {
  switch (place?.kind) {
    case undefined:
      return ''
    case 'entry':
      return `Where: in the part \u2068${place.name}\u2069.`
    case 'page':
      return `Where: on page ${n(place.n)}.`
    case 'byte':
      return `Where: at byte ${n(place.at)}.`
  }
}

export const refusalWordsEn = (refusal: DocumentRefusal, n: FormatNumber): RefusalWords => ({
  title: ({ file }) =>
    refusal.reason === 'passed-over' ? `In the folder ${file}` : `${file} was not attached`,
  reason: reasonOf(refusal, n),
  place: placeOf(refusal, n),
  kept: ['empty-folder', 'passed-over', 'too-many-files'].includes(refusal.reason)
    ? ''
    : 'Nothing of it was kept; other files are not affected.',
  remedy: remedyOf(refusal),
})
