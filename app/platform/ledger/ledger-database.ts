import { Dexie, type Table, type Transaction } from 'dexie'

export const LEDGER_DATABASE = 'isnad-ledger'

/** A verdict as it is stored; its key is `[collection+judge+evidence]`. Read through a schema, never trusted. */
export interface VerdictRow {
  readonly collection: string
  readonly judge: string
  readonly evidence: string
}

/** A copy of a whole ledger, made before something changes much of it. */
export interface BackupRow {
  readonly id?: number
  readonly collection: string
  /** ISO 8601 in UTC. */
  readonly at: string
  readonly reason: BackupReason
  /** Verdicts in it. */
  readonly count: number
  /** A ledger file. */
  readonly text: string
}
export type BackupReason = 'import' | 'restore' | 'remove' | 'migration'

export interface LedgerDatabase extends Dexie {
  readonly verdicts: Table<VerdictRow, [string, string, string]>
  readonly judges: Table<{ readonly id: string; readonly name: string }, string>
  readonly meta: Table<{ readonly key: string; readonly value: string }, string>
  readonly backups: Table<BackupRow, number>
  /** Rows as they were before a migration, by the version that made them: nothing is changed without a copy. */
  readonly olderRows: Table<{ readonly version: number; readonly text: string }, number>
}

/** Turns the rows of one version into those of the next. Runs in the transaction that raises the version. */
export interface Migration {
  readonly version: number
  readonly stores?: Readonly<Record<string, string>>
  readonly upgrade: (transaction: Transaction) => Promise<void>
}

/** None yet: version 1 is the first that was published. */
export const MIGRATIONS: readonly Migration[] = []

const STORES = {
  verdicts: '[collection+judge+evidence], collection',
  judges: 'id',
  meta: 'key',
  backups: '++id, collection',
  olderRows: 'version',
}

/** The database, not opened yet. Every transaction is on the disk before it counts as done. */
export function ledgerDatabase(migrations: readonly Migration[] = MIGRATIONS): LedgerDatabase {
  const database = new Dexie(LEDGER_DATABASE, {
    chromeTransactionDurability: 'strict',
    cache: 'disabled',
    // Asked for now: Dexie would keep what was there when its code was loaded.
    indexedDB: globalThis.indexedDB,
    IDBKeyRange: globalThis.IDBKeyRange,
  })
  database.version(1).stores(STORES)
  for (const { version, stores = {}, upgrade } of migrations) {
    database
      .version(version)
      .stores(stores)
      .upgrade(async (transaction) => {
        await keepOlderRows(transaction, version - 1)
        await upgrade(transaction)
      })
  }
  return database as LedgerDatabase
}

/** The newest version that this page knows. */
export const knownVersion = (migrations: readonly Migration[] = MIGRATIONS): number =>
  Math.max(1, ...migrations.map(({ version }) => version))

async function keepOlderRows(transaction: Transaction, version: number): Promise<void> {
  const [verdicts, judges] = await Promise.all([
    transaction.table('verdicts').toArray(),
    transaction.table('judges').toArray(),
  ])
  await transaction.table('olderRows').put({ version, text: JSON.stringify({ verdicts, judges }) })
}

/** What of a database can be read without opening it for work. */
export interface Peek {
  /** 0: there is none. */
  readonly version: number
  readonly verdicts: readonly unknown[]
  readonly judges: readonly unknown[]
}

/**
 * Looks at the database without changing its version, creating it, or trusting its shape; its rows are read only
 * where the version is newer than known, when they cannot be had in another way.
 *
 * @throws {unknown} whatever the browser gives when it refuses or when the files are broken
 */
export function peekLedger(known: number): Promise<Peek> {
  return new Promise((done, fail) => {
    const request = indexedDB.open(LEDGER_DATABASE)
    request.onupgradeneeded = () => {
      // It did not exist; and shall not, by looking.
      request.onerror = (event) => {
        event.preventDefault()
        done({ version: 0, verdicts: [], judges: [] })
      }
      request.transaction?.abort()
    }
    request.onerror = () => fail(request.error)
    request.onblocked = () => fail(new DOMException('blocked by another page', 'BlockedError'))
    request.onsuccess = () => {
      const database = request.result
      // Dexie counts in tens.
      const version = database.version / 10
      const read = version > known ? readAll(database) : Promise.resolve({ verdicts: [], judges: [] })
      read.then((rows) => done({ version, ...rows }), fail).finally(() => database.close())
    }
  })
}

async function readAll(database: IDBDatabase): Promise<Pick<Peek, 'verdicts' | 'judges'>> {
  const [verdicts, judges] = await Promise.all([
    readStore(database, 'verdicts'),
    readStore(database, 'judges'),
  ])
  return { verdicts, judges }
}

function readStore(database: IDBDatabase, name: string): Promise<readonly unknown[]> {
  if (!database.objectStoreNames.contains(name)) return Promise.resolve([])
  return new Promise((done, fail) => {
    const request = database.transaction(name, 'readonly').objectStore(name).getAll()
    request.onsuccess = () => done(request.result)
    request.onerror = () => fail(request.error)
  })
}
