import { importChange, previewImport } from '#app/domain/ledger/import-ledger.ts'
import {
  changed,
  changeTo,
  inverseOf,
  type LedgerChange,
  NO_CHANGE,
  withoutJudge,
} from '#app/domain/ledger/ledger-change.ts'
import { readLedgerFile } from '#app/domain/ledger/ledger-file.ts'
import { EMPTY_LEDGER, type Ledger } from '#app/domain/ledger/verdicts.ts'
import type { Backup, BackupReason } from '#app/platform/ledger/ledger-storage.ts'
import type { RefusedLedger } from '#app/state/ledger-slice.ts'
import { type AppContext, collectionOf } from './app-context.ts'
import { ledgerText } from './ledger-export.ts'
import { ledgerSession, tellOutcome } from './ledger-session.ts'

/** A class of sixty with every piece of evidence judged stays far below. */
export const LEDGER_FILE_MEGABYTES = 10

/** Read ledgers that were handed in, and show what taking them over would do. Nothing changes yet. */
export async function readLedgers(app: AppContext, files: readonly File[]): Promise<void> {
  await ledgerSession(app)
  const refused: RefusedLedger[] = []
  const read: string[] = []
  const unknown = new Set<string>()
  let incoming: Ledger = EMPTY_LEDGER
  for (const file of files) {
    const reading = await readFile(app, file)
    if ('refused' in reading) {
      refused.push(reading.refused)
      continue
    }
    read.push(file.name)
    for (const path of reading.unknown) unknown.add(path)
    incoming = joined(incoming, reading.ledger)
  }
  const { setLedger, ledger } = app.store.getState()
  const preview = previewImport(ledger.book, incoming)
  setLedger({ incoming: { files: read, refused, unknown: [...unknown], preview, theirs: new Set() } })
}

async function readFile(
  app: AppContext,
  file: File,
): Promise<
  { readonly ledger: Ledger; readonly unknown: readonly string[] } | { readonly refused: RefusedLedger }
> {
  const refuse = (reason: RefusedLedger['reason'], where = '') => ({
    refused: { file: file.name, reason, where },
  })
  if (file.size > LEDGER_FILE_MEGABYTES * 1_000_000) return refuse('too-large')
  const text = await file.text().catch(() => null)
  if (text === null) return refuse('unreadable')
  const reading = readLedgerFile(text)
  if (!reading.ok) return refuse(reading.reason, reading.where)
  const { collection } = reading.meta
  if (collection.id !== collectionOf(app)?.core.collection.id)
    return refuse('other-collection', collection.id)
  return reading
}

/** Of one verdict in two files, the later. */
function joined(one: Ledger, other: Ledger): Ledger {
  const { fresh, conflicts, judges } = previewImport(one, other)
  const later = conflicts.filter(({ mine, theirs }) => theirs.at > mine.at).map(({ theirs }) => theirs)
  const named = judges.filter(({ formerName }) => formerName === null).map(({ id, name }) => ({ id, name }))
  return changed(one, { ...NO_CHANGE, puts: [...fresh, ...later], judges: named })
}

/** In a conflict, or in all of them, take theirs or keep mine. */
export function chooseSide({ store }: AppContext, side: 'mine' | 'theirs', key: string | null): void {
  store.getState().setLedger(({ incoming }) => {
    if (!incoming) return {}
    const keys = key === null ? incoming.preview.conflicts.map((conflict) => conflict.key) : [key]
    const theirs = new Set(incoming.theirs)
    for (const one of keys) {
      if (side === 'theirs') theirs.add(one)
      else theirs.delete(one)
    }
    return { incoming: { ...incoming, theirs } }
  })
}

export function dropImport({ store }: AppContext): void {
  store.getState().setLedger({ incoming: null })
}

/** Take over what was previewed, after a backup. @returns whether it was done */
export async function applyImport(app: AppContext): Promise<boolean> {
  const { incoming, book } = app.store.getState().ledger
  if (!incoming) return false
  const { fresh, conflicts, same, judges } = incoming.preview
  const all = [...fresh, ...same, ...conflicts.map(({ theirs }) => theirs)]
  // The present ledger may have changed since the preview was made.
  const preview = previewImport(book, {
    judges: [...book.judges.filter(({ id }) => !judges.some((judge) => judge.id === id)), ...judges],
    verdicts: all,
  })
  const isDone = await applyChange(app, importChange(preview, incoming.theirs), 'import')
  if (isDone) dropImport(app)
  return isDone
}

/** Take the last import, restoring or removal back. */
export async function undoLastChange(app: AppContext): Promise<void> {
  const { undo } = app.store.getState().ledger
  if (!undo) return
  await applyChange(app, undo, null)
}

/** Take out a judge with all verdicts of that judge. */
export const removeJudge = (app: AppContext, judge: string): Promise<boolean> =>
  applyChange(app, withoutJudge(app.store.getState().ledger.book, judge), 'remove')

/** Go on as a judge whose ledger was brought in, as on another device of one's own. */
export async function becomeJudge(app: AppContext, judge: string): Promise<void> {
  const storage = await ledgerSession(app)
  const outcome = await storage?.becomeJudge(judge)
  if (!outcome || tellOutcome(app, outcome)) app.store.getState().setLedger({ self: judge })
}

/** The newest first; none where nothing is stored. */
export const listBackups = async (app: AppContext): Promise<readonly Backup[]> =>
  (await (await ledgerSession(app))?.backups().catch(() => [])) ?? []

/** Put the ledger back as a backup has it, after a backup of what is there now. @returns whether it was done */
export async function restoreBackup(app: AppContext, id: number): Promise<boolean> {
  const storage = await ledgerSession(app)
  const text = await storage?.readBackup(id).catch(() => null)
  const reading = text ? readLedgerFile(text) : null
  if (!reading?.ok) return false
  return applyChange(app, changeTo(app.store.getState().ledger.book, reading.ledger), 'restore')
}

/** Stores first, shows then: what is not on the disk has not happened. */
async function applyChange(
  app: AppContext,
  change: LedgerChange,
  reason: BackupReason | null,
): Promise<boolean> {
  const storage = await ledgerSession(app)
  const { book } = app.store.getState().ledger
  const collection = collectionOf(app)?.core.collection.id ?? ''
  const backup =
    reason === null
      ? {}
      : {
          backup: {
            collection,
            reason,
            at: new Date().toISOString(),
            count: book.verdicts.length,
            text: ledgerText(app),
          },
        }
  if (storage && !tellOutcome(app, await storage.write(change, backup))) return false
  app.store.getState().setLedger((ledger) => ({
    book: changed(ledger.book, change),
    undo: reason === null ? null : inverseOf(ledger.book, change),
  }))
  return true
}
