import type { DocumentFormat, DocumentRefusal, DocumentRemark } from '#graph-data/text/document-reading.ts'
import { englishCount, type FormatNumber } from '../i18n/plural.ts'
import type { FileKeeping, FileKeepingTrouble } from './document-model.ts'
import { refusalWordsEn } from './refusal-words.en.ts'

const FORMATS: Readonly<Record<DocumentFormat, string>> = {
  text: 'plain text',
  html: 'web page',
  docx: 'Word document',
  pdf: 'PDF',
}

const KEEPING: Readonly<Record<FileKeeping, { readonly label: string; readonly hint: string }>> = {
  visit: { label: 'Until I close this page', hint: 'Nothing of them is stored.' },
  device: {
    label: 'On this device, until I remove them',
    hint: 'Their text is stored in this browser and is there on your next visit. Whoever uses this browser can read it.',
  },
  nothing: {
    label: 'Shared computer: store nothing at all',
    hint: 'Until this tab is closed, no file, setting or verdict is stored here. What was stored before stays until you forget it, on the page “Privacy”.',
  },
}

const TROUBLE: Readonly<Record<FileKeepingTrouble, string>> = {
  full: 'The browser has no room left, so not every file is kept on this device. Remove some, or free some room.',
  blocked:
    'The browser does not let this site store anything (a private window, or a setting). The files stay until you close this page.',
  busy: 'Another tab holds the store. Close other tabs of this site, then choose again.',
  broken:
    'The store on this device cannot be read or written. The files stay until you close this page; keep your own copies.',
}

function remarkEn(remark: DocumentRemark, n: FormatNumber): string {
  switch (remark.kind) {
    case 'encoding':
      return `read as ${remark.name}`
    case 'bad-bytes':
      return `${englishCount(remark.count, n, { one: '# unreadable character', other: '# unreadable characters' })} (shown as \uFFFD)`
    case 'order-repaired':
      return `order of letters repaired on ${englishCount(remark.pages, n, { one: '# page', other: '# pages' })}: compare with the PDF itself`
    case 'pages-lost':
      return `not readable: ${remark.pages.length === 1 ? 'page' : 'pages'} ${remark.pages.map(n).join(', ')}`
    case 'cut-off':
      return 'the file ends in the middle of a letter: it may be incomplete'
  }
}

/** What is said of attached files. Not among the messages, which are loaded at every start. */
export const documentWordsEn = (n: FormatNumber) => ({
  again: (p: { file: string }) => `${p.file} holds a text that is attached already; it is listed once.`,
  attachTitle: 'Attach your copy',
  pick: 'Choose files…',
  pickFolder: 'Choose a folder…',
  drop: 'or drop files or a folder anywhere on this page',
  kinds: 'Plain text, saved web pages (HTML), Word (.docx) and PDF.',
  privacy: 'Nothing is ever sent anywhere.',
  paste: {
    open: 'Paste the text instead',
    label: 'Text of the article',
    attach: 'Attach this text',
  },
  keeping: {
    title: 'How long attached files stay',
    choices: KEEPING,
    trouble: TROUBLE,
    kept: 'kept on this device',
  },
  formats: FORMATS,
  remark: (remark: DocumentRemark) => remarkEn(remark, n),
  readFile: 'Read it as it is',
  readNamed: (p: { file: string }) => `Read ${p.file} as it is`,
  failed: 'It was read, but could not be held against the articles: a fault of this page.',
  refusals: {
    title: 'Files that were not taken',
    count: (p: { count: number }) =>
      englishCount(p.count, n, { one: '# file was not taken', other: '# files were not taken' }),
    show: 'Show which and why',
    dismiss: (p: { file: string }) => `Dismiss the message on ${p.file}`,
    dismissAll: 'Dismiss all',
  },
  refusal: (refusal: DocumentRefusal) => refusalWordsEn(refusal, n),
  reader: {
    label: 'Attached file',
    close: 'Close the file',
    unknown: 'You read the file as it is. None of the articles was found in it, so nothing in it is marked.',
    known: 'You read the file as it is, with all that surrounds the article.',
    shown: (p: { shown: number; of: number }) => `${n(p.shown)} of ${n(p.of)} lines shown`,
    more: 'Show more lines',
  },
  newTab: 'opens a new tab',
})
