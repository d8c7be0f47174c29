import type { LedgerChange } from '#app/domain/ledger/ledger-change.ts'
import { judgeSchema, verdictSchema } from '#app/domain/ledger/ledger-schema.ts'
import type { Judge, Ledger, VerdictRecord } from '#app/domain/ledger/verdicts.ts'
import { writeCanary } from './ledger-canary.ts'
import { openLedgerChannel } from './ledger-channel.ts'
import type { BackupReason, BackupRow, LedgerDatabase } from './ledger-database.ts'
import { faultOf, type StorageFault } from './storage-fault.ts'

/** What is stored, as far as it could be read. */
export interface StoredLedger {
  readonly ledger: Ledger
  /** Id of the judge who sits at this device. */
  readonly self: string
  /** Rows that are not as they should be; they are left where they are. */
  readonly unreadable: number
}

export type WriteOutcome =
  | {
      readonly ok: true
      /** What was not written because another tab had written later. */
      readonly superseded: readonly VerdictRecord[]
    }
  | ({ readonly ok: false } & StorageFault)

export type Backup = Omit<BackupRow, 'text'> & { readonly id: number }

/** The ledger of one collection in this browser. A write that is answered with `ok` is on the disk. */
export interface LedgerStorage {
  readonly read: () => Promise<StoredLedger>
  /**
   * Writes a change, whole or not at all.
   *
   * @param isNewestWins of a verdict that another tab changed later, the later stays
   * @param backup copies the ledger as it was, in the same transaction
   */
  readonly write: (
    change: LedgerChange,
    options?: {
      readonly isNewestWins?: boolean
      readonly backup?: Omit<Backup, 'id'> & { readonly text: string }
    },
  ) => Promise<WriteOutcome>
  readonly becomeJudge: (judge: string) => Promise<WriteOutcome>
  /** The newest first. */
  readonly backups: () => Promise<readonly Backup[]>
  readonly readBackup: (id: number) => Promise<string | null>
  readonly wipe: () => Promise<WriteOutcome>
  readonly close: () => void
}

export type { BackupReason }

/** Older ones give way: they are for a step that went wrong, not a history. */
const BACKUPS_KEPT = 5

/**
 * @param database an open one
 * @param collection whose verdicts are meant; those of other collections are never touched but by `wipe`
 * @param newJudgeId who sits here, if nobody did so far
 * @param onChange another tab wrote
 */
export function ledgerStorage(
  database: LedgerDatabase,
  collection: string,
  newJudgeId: string,
  onChange: () => void,
): LedgerStorage {
  const channel = openLedgerChannel(onChange)
  const attempt = async (act: () => Promise<readonly VerdictRecord[]>): Promise<WriteOutcome> => {
    try {
      // Another tab may have closed it to clear the data away.
      if (!database.isOpen()) await database.open()
      const superseded = await act()
      channel.tell()
      return { ok: true, superseded }
    } catch (error) {
      return { ok: false, ...faultOf(error) }
    }
  }
  return {
    read: () => readStored(database, collection, newJudgeId),
    write: (change, options = {}) =>
      attempt(() =>
        database.transaction('rw', database.tables, async () => {
          // Looking leaves no trace; the first verdict does.
          if (!(await database.meta.get('self'))) await database.meta.put({ key: 'self', value: newJudgeId })
          if (options.backup) await keepBackup(database, options.backup)
          return writeChange(database, collection, change, options.isNewestWins === true)
        }),
      ),
    becomeJudge: (judge) =>
      attempt(async () => {
        await database.transaction('rw', database.meta, () =>
          database.meta.put({ key: 'self', value: judge }),
        )
        return []
      }),
    backups: async () =>
      (await database.backups.where({ collection }).reverse().toArray()).flatMap(
        ({ id, text: _text, ...rest }) => (id === undefined ? [] : [{ id, ...rest }]),
      ),
    readBackup: async (id) => (await database.backups.get(id))?.text ?? null,
    wipe: () =>
      attempt(async () => {
        await wipeTables(database)
        return []
      }),
    close: () => {
      channel.close()
      database.close()
    },
  }
}

async function readStored(
  database: LedgerDatabase,
  collection: string,
  newJudgeId: string,
): Promise<StoredLedger> {
  if (!database.isOpen()) await database.open()
  const self = (await database.meta.get('self'))?.value ?? newJudgeId
  const [verdictRows, judgeRows] = await Promise.all([
    database.verdicts.where({ collection }).toArray(),
    database.judges.toArray(),
  ])
  return { self, ...readRows(verdictRows, judgeRows, self) }
}

/** Takes from rows of any origin what is a ledger. Judges who judged nothing here are left out, but for `self`. */
export function readRows(
  verdictRows: readonly unknown[],
  judgeRows: readonly unknown[],
  self: string | null,
): Omit<StoredLedger, 'self'> {
  const verdicts = verdictRows.flatMap((row) => verdictSchema.safeParse(row).data ?? [])
  const known = new Map(
    judgeRows.flatMap((row) => judgeSchema.safeParse(row).data ?? []).map((judge) => [judge.id, judge]),
  )
  const ids = new Set([...(self === null ? [] : [self]), ...verdicts.map(({ judge }) => judge)])
  const judges: readonly Judge[] = [...ids].map((id) => known.get(id) ?? { id, name: '' })
  return { ledger: { judges, verdicts }, unreadable: verdictRows.length - verdicts.length }
}

async function writeChange(
  database: LedgerDatabase,
  collection: string,
  change: LedgerChange,
  isNewestWins: boolean,
): Promise<readonly VerdictRecord[]> {
  const superseded: VerdictRecord[] = []
  const puts: VerdictRecord[] = []
  for (const record of change.puts) {
    const stored = isNewestWins
      ? verdictSchema.safeParse(await database.verdicts.get([collection, record.judge, record.evidence])).data
      : undefined
    if (stored && stored.at > record.at) superseded.push(stored)
    else puts.push(record)
  }
  await database.verdicts.bulkDelete(
    change.removes.map(({ judge, evidence }): [string, string, string] => [collection, judge, evidence]),
  )
  await database.verdicts.bulkPut(puts.map((record) => ({ ...record, collection })))
  await database.judges.bulkPut([...change.judges])
  if (puts.length > 0) writeCanary('kept')
  return superseded
}

async function keepBackup(database: LedgerDatabase, backup: Omit<BackupRow, 'id'>): Promise<void> {
  await database.backups.add(backup)
  const ids = await database.backups.where({ collection: backup.collection }).primaryKeys()
  await database.backups.bulkDelete(ids.toSorted((a, b) => a - b).slice(0, -BACKUPS_KEPT))
}

/** All collections, all judges, all backups. */
async function wipeTables(database: LedgerDatabase): Promise<void> {
  await database.transaction('rw', database.tables, () =>
    Promise.all(database.tables.map((table) => table.clear())),
  )
  writeCanary('none')
}
