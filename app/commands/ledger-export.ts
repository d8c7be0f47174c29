import type { CollectionIndex } from '#app/domain/collection-index.ts'
import { ledgerAnnotations } from '#app/domain/ledger/ledger-annotations.ts'
import { writeLedgerFile } from '#app/domain/ledger/ledger-file.ts'
import type { VerdictRecord } from '#app/domain/ledger/verdicts.ts'
import { toCsv } from '#app/platform/ledger/ledger-csv.ts'
import { saveFile } from '#app/platform/ledger/save-file.ts'
import type { DetailFile } from '#graph-data/compile/detail-file.ts'
import type { Verdict } from '#graph-data/schema/verdict.ts'
import { type AppContext, collectionOf } from './app-context.ts'

/** Words of the table, in the reader's language. */
export interface LedgerTableWords {
  readonly header: readonly string[]
  readonly verdict: (verdict: Verdict) => string
  readonly against: (kind: 'original' | 'restatement') => string
}

/** The ledger as it is in this page, whether or not the browser could store it. */
export function ledgerText(app: AppContext): string {
  const collection = collectionOf(app)?.core.collection
  if (!collection) throw new Error('the ledger is exported before the collection is there')
  return writeLedgerFile(app.store.getState().ledger.book, {
    exported: new Date().toISOString(),
    collection: { id: collection.id, version: collection.version },
  })
}

export function exportJson(app: AppContext): void {
  saveFile(fileName(app, 'json'), 'application/json', ledgerText(app))
}

/** A row for each verdict, for spreadsheets; it is not meant to be read back. */
export function exportCsv(app: AppContext, words: LedgerTableWords): void {
  const index = collectionOf(app)
  const { detail, ledger } = app.store.getState()
  if (!index) return
  const names = new Map(ledger.book.judges.map(({ id, name }) => [id, name]))
  const rows = ledger.book.verdicts.map((record) =>
    rowOf(record, index, detail.kind === 'ready' ? detail.file : null, words, names.get(record.judge) ?? ''),
  )
  saveFile(fileName(app, 'csv'), 'text/csv;charset=utf-8', toCsv(words.header, rows))
}

/** @returns `false` while the detail file is not there: an annotation needs the quote */
export function exportAnnotations(app: AppContext): boolean {
  const index = collectionOf(app)
  const { detail, ledger } = app.store.getState()
  if (!index || detail.kind !== 'ready') return false
  const text = `${JSON.stringify(ledgerAnnotations(index, detail.file, ledger.book), null, 2)}\n`
  saveFile(fileName(app, 'jsonld'), 'application/ld+json', text)
  return true
}

function rowOf(
  { judge, evidence, claim, verdict, note, at, against, wording }: VerdictRecord,
  index: CollectionIndex,
  detail: DetailFile | null,
  words: LedgerTableWords,
  name: string,
): readonly string[] {
  const known = index.claims.get(claim)
  const core = known?.evidence.find(({ id }) => id === evidence)
  return [
    name,
    judge,
    index.core.collection.version,
    claim,
    known?.statement.ar ?? '',
    known?.statement.en ?? '',
    evidence,
    core?.article ?? '',
    core ? String(core.paragraph) : '',
    detail?.claims[claim]?.evidence.find(({ id }) => id === evidence)?.quote ?? '',
    verdict,
    words.verdict(verdict),
    note,
    at,
    words.against(against.kind),
    against.kind === 'original' ? against.sha256 : '',
    wording,
  ]
}

/** With the reader's name in it, so that the files of a class do not all have one name. */
function fileName(app: AppContext, ending: string): string {
  const { self, book } = app.store.getState().ledger
  const name = book.judges.find(({ id }) => id === self)?.name ?? ''
  const plain = name
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  const date = new Date().toISOString().slice(0, 10)
  return (
    ['isnad-ledger', collectionOf(app)?.core.collection.id, plain, date].filter(Boolean).join('-') +
    `.${ending}`
  )
}
