import { NO_CHANGE } from '#app/domain/ledger/ledger-change.ts'
import { keyOf, type Ledger } from '#app/domain/ledger/verdicts.ts'
import { storesNothing } from '#app/platform/device-memory.ts'
import { writeCanary } from '#app/platform/ledger/ledger-canary.ts'
import type { LedgerStorage, StoredLedger, WriteOutcome } from '#app/platform/ledger/ledger-storage.ts'
import { deleteLedger, openLedger } from '#app/platform/ledger/open-ledger.ts'
import { randomId } from '#app/platform/random-id.ts'
import type { ExplorerStore } from '#app/state/explorer-store.ts'
import { type AppContext, collectionOf } from './app-context.ts'

interface Session {
  /** This tab was told to store nothing. */
  readonly isHeld: boolean
  readonly storage: Promise<LedgerStorage | null>
}

const sessions = new WeakMap<ExplorerStore, Session>()

/**
 * The ledger's storage, opened once for this page, with the state filled from it; `null` where verdicts are held in
 * memory only, and the state says why. For a loaded collection.
 */
export function ledgerSession(app: AppContext): Promise<LedgerStorage | null> {
  const known = sessions.get(app.store)
  const isHeld = storesNothing()
  if (known?.isHeld === isHeld) return known.storage
  const storage = isHeld ? hold(app, known) : open(app)
  sessions.set(app.store, { isHeld, storage })
  return storage
}

/** From now on nothing is stored; what is in the page stays in the page. */
async function hold({ store }: AppContext, known: Session | undefined): Promise<null> {
  const storage = await known?.storage
  storage?.close()
  store.getState().setLedger(({ self }) => ({
    phase: 'memory',
    trouble: { kind: 'session', details: '' },
    self: self ?? randomId(),
  }))
  return null
}

async function open(app: AppContext): Promise<LedgerStorage | null> {
  const { setLedger, ledger } = app.store.getState()
  const collection = collectionOf(app)?.core.collection.id
  if (collection === undefined) throw new Error('the ledger is opened before the collection is there')
  const newJudgeId = ledger.self ?? randomId()
  setLedger({ phase: 'opening' })
  const opening = await openLedger({ collection, newJudgeId, onChange: () => void readAgain(app) })
  switch (opening.kind) {
    case 'open': {
      const { storage, isLost } = opening
      const { ledger: book, self, unreadable } = await withHeld(app, opening.stored, storage)
      setLedger({ phase: 'open', trouble: null, book, self, unreadable, isLost })
      return storage
    }
    case 'newer': {
      const { ledger: book, unreadable } = opening
      const trouble = { kind: 'newer' as const, details: '' }
      setLedger({ phase: 'memory', trouble, book, self: newJudgeId, unreadable })
      return null
    }
    case 'refused': {
      const { reason: kind, details } = opening
      setLedger({ phase: 'memory', trouble: { kind, details }, self: newJudgeId })
      return null
    }
  }
}

/** What was judged while nothing was to be stored is stored now that the reader thinks otherwise. */
async function withHeld(
  { store }: AppContext,
  stored: StoredLedger,
  storage: LedgerStorage,
): Promise<StoredLedger> {
  const { book, self, saves } = store.getState().ledger
  const held = book.verdicts.filter(
    (record) => record.judge === self && saves.get(keyOf(record)) === 'memory',
  )
  if (held.length === 0) return stored
  const puts = held.map((record) => ({ ...record, judge: stored.self }))
  const outcome = await storage.write({ ...NO_CHANGE, puts }, { isNewestWins: true })
  if (!outcome.ok) return stored
  const kept = puts.map((record) => [keyOf(record), 'kept'] as const)
  store.getState().setLedger({ saves: new Map([...saves, ...kept]) })
  return storage.read()
}

/** Another tab wrote: show what is stored now, and mark what became different under the reader's eyes. */
async function readAgain(app: AppContext): Promise<void> {
  const storage = await ledgerSession(app)
  const stored = await storage?.read().catch(() => null)
  if (!stored) return
  app.store.getState().setLedger(({ book, saves, elsewhere }) => {
    // What this page is writing at the moment is newer than what was read.
    const writing = book.verdicts.filter((record) => saves.get(keyOf(record)) === 'saving')
    const next = joined(stored.ledger, writing)
    const others = differing(book, next)
    return {
      book: next,
      self: stored.self,
      unreadable: stored.unreadable,
      elsewhere: others.size === 0 ? elsewhere : new Set([...elsewhere, ...others]),
    }
  })
}

function joined(ledger: Ledger, records: Ledger['verdicts']): Ledger {
  const verdicts = new Map([...ledger.verdicts, ...records].map((record) => [keyOf(record), record]))
  return { ...ledger, verdicts: [...verdicts.values()] }
}

/** Keys whose verdict is another, new or gone. */
function differing(before: Ledger, after: Ledger): ReadonlySet<string> {
  const old = new Map(before.verdicts.map((record) => [keyOf(record), record.at]))
  const now = new Map(after.verdicts.map((record) => [keyOf(record), record.at]))
  const all = new Set([...old.keys(), ...now.keys()])
  return new Set([...all].filter((key) => old.get(key) !== now.get(key)))
}

/** Shows why something was not stored. */
export function tellOutcome({ store }: AppContext, outcome: WriteOutcome): boolean {
  store.getState().setLedger({
    trouble: outcome.ok ? null : { kind: outcome.reason, details: outcome.details },
  })
  return outcome.ok
}

/** The reader has read that the browser took the ledger away. */
export function acknowledgeLoss({ store }: AppContext): void {
  const { ledger, setLedger } = store.getState()
  writeCanary(ledger.book.verdicts.length > 0 ? 'kept' : 'none')
  setLedger({ isLost: false })
}

/**
 * Forget all verdicts, of all judges and collections, in this browser and this page.
 *
 * @returns whether the browser has let go of them
 */
export async function wipeLedger(app: AppContext): Promise<boolean> {
  const { setLedger } = app.store.getState()
  const storage = await sessions.get(app.store)?.storage
  // Emptied first: other tabs may hold the database open a while longer.
  const outcome = await storage?.wipe()
  storage?.close()
  sessions.delete(app.store)
  const isGone = await deleteLedger()
  setLedger({
    phase: 'closed',
    trouble: null,
    isLost: false,
    unreadable: 0,
    self: null,
    book: { judges: [], verdicts: [] },
    saves: new Map(),
    elsewhere: new Set(),
    incoming: null,
    undo: null,
  })
  return isGone || outcome?.ok === true
}
