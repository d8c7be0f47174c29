import { Dexie, type Table } from 'dexie'
import { ORIGINALS_DATABASE } from '#app/platform/device-memory.ts'
import { faultOf, type StorageFault } from '#app/platform/ledger/storage-fault.ts'
import type { DocumentFormat, DocumentRemark } from '#graph-data/text/document-reading.ts'
import { sha256Hex } from '#graph-data/text/sha256.ts'

/** A document as it is kept: its text, not its bytes, so that nothing hostile is ever read twice. */
export interface KeptOriginal {
  readonly name: string
  readonly text: string
  readonly format: DocumentFormat
  readonly remarks: readonly DocumentRemark[]
}

interface KeptRow extends KeptOriginal {
  /** SHA-256 of the text: the same document is kept once. */
  readonly key: string
  /** ISO 8601 in UTC. */
  readonly at: string
}

type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly fault: StorageFault }

/** A database apart from the ledger's: that one may be lost with it, or be thrown away without it. */
function openDatabase(): Dexie & { readonly files: Table<KeptRow, string> } {
  const database = new Dexie(ORIGINALS_DATABASE, {
    chromeTransactionDurability: 'strict',
    cache: 'disabled',
    // Asked for now: Dexie would keep what was there when its code was loaded.
    indexedDB: globalThis.indexedDB,
    IDBKeyRange: globalThis.IDBKeyRange,
  })
  database.version(1).stores({ files: 'key' })
  return Object.assign(database, { files: database.table<KeptRow, string>('files') })
}

async function inDatabase<Value>(
  act: (files: Table<KeptRow, string>) => Promise<Value>,
): Promise<Outcome<Value>> {
  const database = openDatabase()
  try {
    return { ok: true, value: await act(database.files) }
  } catch (error) {
    return { ok: false, fault: faultOf(error) }
  } finally {
    database.close()
  }
}

/** Keeps a document on this device; counts as done when it is on the disk. Never throws. */
export const keepOriginal = ({ name, text, format, remarks }: KeptOriginal): Promise<Outcome<string>> =>
  inDatabase((files) =>
    files.put({ key: sha256Hex(text), name, text, format, remarks, at: new Date().toISOString() }),
  )

/** All that this device keeps, the oldest first. What is no document is passed over. Never throws. */
export const readKept = (): Promise<Outcome<readonly KeptOriginal[]>> =>
  inDatabase(async (files) => {
    const rows = (await files.toArray()).filter(isRow)
    return rows.sort((a, b) => a.at.localeCompare(b.at))
  })

/** Takes one out. Never throws. */
export const dropKept = (text: string): Promise<Outcome<void>> =>
  inDatabase((files) => files.delete(sha256Hex(text)))

/** Another version of the page, or a hand in the browser's tools, may have written it. */
const isRow = (row: unknown): row is KeptRow =>
  typeof row === 'object' &&
  row !== null &&
  'name' in row &&
  typeof row.name === 'string' &&
  'text' in row &&
  typeof row.text === 'string' &&
  'at' in row &&
  typeof row.at === 'string' &&
  'format' in row &&
  ['text', 'html', 'docx', 'pdf'].includes(String(row.format)) &&
  'remarks' in row &&
  Array.isArray(row.remarks)
