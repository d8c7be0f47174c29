import type { Ledger } from '#app/domain/ledger/verdicts.ts'
import { readCanary, writeCanary } from './ledger-canary.ts'
import { knownVersion, ledgerDatabase, MIGRATIONS, type Migration, peekLedger } from './ledger-database.ts'
import { type LedgerStorage, ledgerStorage, readRows, type StoredLedger } from './ledger-storage.ts'
import { faultOf, type StorageFault } from './storage-fault.ts'

export type LedgerOpening =
  | {
      readonly kind: 'open'
      readonly storage: LedgerStorage
      readonly stored: StoredLedger
      /** There was a ledger here, and the browser has taken it away. */
      readonly isLost: boolean
    }
  /** A later version of the page has been here: what can be read of its ledger, which is not written to. */
  | { readonly kind: 'newer'; readonly ledger: Ledger; readonly unreadable: number }
  | ({ readonly kind: 'refused' } & StorageFault)

export interface LedgerOptions {
  readonly collection: string
  readonly newJudgeId: string
  /** Another tab wrote. */
  readonly onChange: () => void
  /** For tests. */
  readonly migrations?: readonly Migration[]
  readonly patienceMs?: number
}

/** Longer than any browser takes for a database of this size, unless something holds it. */
const PATIENCE_MS = 10_000

/** Opens the ledger of this browser, or says why that cannot be. Never throws. */
export async function openLedger(options: LedgerOptions): Promise<LedgerOpening> {
  const { migrations = MIGRATIONS, patienceMs = PATIENCE_MS } = options
  try {
    if (typeof indexedDB === 'undefined')
      return { kind: 'refused', reason: 'blocked', details: 'no IndexedDB' }
    return await withPatience(openDatabase(options, migrations), patienceMs)
  } catch (error) {
    return { kind: 'refused', ...faultOf(error) }
  }
}

async function openDatabase(
  { collection, newJudgeId, onChange }: LedgerOptions,
  migrations: readonly Migration[],
): Promise<LedgerOpening> {
  const known = knownVersion(migrations)
  const peek = await peekLedger(known)
  if (peek.version > known) {
    const own = peek.verdicts.filter((row) => isOf(row, collection))
    return { kind: 'newer', ...readRows(own, peek.judges, null) }
  }
  if (peek.version === 0 && readCanary() === 'kept') writeCanary('lost')
  const database = ledgerDatabase(migrations)
  // When another tab clears the data away or brings a new version, this one lets go, and opens again when it writes.
  database.on('versionchange', () => {
    database.close({ disableAutoOpen: false })
    // Dexie's own handler would do the same, with a warning on the console.
    return false
  })
  await database.open()
  const storage = ledgerStorage(database, collection, newJudgeId, onChange)
  return { kind: 'open', storage, stored: await storage.read(), isLost: readCanary() === 'lost' }
}

const isOf = (row: unknown, collection: string): boolean =>
  typeof row === 'object' && row !== null && 'collection' in row && row.collection === collection

function withPatience<T>(work: Promise<T>, patienceMs: number): Promise<T> {
  return new Promise((done, fail) => {
    const timer = setTimeout(
      () => fail(new DOMException('the database does not open', 'TimeoutError')),
      patienceMs,
    )
    work.then(done, fail).finally(() => clearTimeout(timer))
  })
}

/** Takes the database itself and its sign out of the browser, whatever state it is in. @returns whether it is gone */
export async function deleteLedger(): Promise<boolean> {
  writeCanary('none')
  try {
    await ledgerDatabase().delete()
    return true
  } catch {
    return false
  }
}
