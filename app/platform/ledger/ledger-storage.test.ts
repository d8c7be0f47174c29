import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { changeTo, NO_CHANGE } from '#app/domain/ledger/ledger-change.ts'
import { readLedgerFile, writeLedgerFile } from '#app/domain/ledger/ledger-file.ts'
import { record } from '#app/domain/ledger/test-ledger.ts'
import { readCanary, writeCanary } from './ledger-canary.ts'
import {
  knownVersion,
  LEDGER_DATABASE,
  ledgerDatabase,
  type Migration,
  peekLedger,
} from './ledger-database.ts'
import type { LedgerStorage } from './ledger-storage.ts'
import { type LedgerOptions, openLedger } from './open-ledger.ts'

const opened: LedgerStorage[] = []

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
  vi.stubGlobal('localStorage', memoryStorage())
})
afterEach(() => {
  for (const storage of opened.splice(0)) storage.close()
  vi.unstubAllGlobals()
})

function memoryStorage(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  const items = new Map<string, string>()
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  }
}

const open = (options: Partial<LedgerOptions> = {}) =>
  openLedger({ collection: 'towns', newJudgeId: 'judge-one', onChange: () => {}, ...options })

/** A ledger that must open. */
async function ready(options: Partial<LedgerOptions> = {}) {
  const opening = await open(options)
  if (opening.kind !== 'open') throw new Error(`the ledger is ${JSON.stringify(opening)}`)
  opened.push(opening.storage)
  return opening
}

describe('the ledger of a browser', () => {
  it('keeps what was written, for the next visit', async () => {
    const { storage } = await ready()
    const judges = [{ id: 'judge-one', name: 'هدى' }]
    expect(await storage.write({ ...NO_CHANGE, puts: [record()], judges })).toEqual({
      ok: true,
      superseded: [],
    })
    storage.close()
    const { stored, isLost } = await ready({ newJudgeId: 'judge-new' })
    expect(stored).toEqual({ self: 'judge-one', ledger: { judges, verdicts: [record()] }, unreadable: 0 })
    expect(isLost).toBe(false)
  })

  it('asks for strict durability, so that "saved" means on the disk', async () => {
    const asked: unknown[] = []
    const { transaction } = IDBDatabase.prototype
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
      this: IDBDatabase,
      stores,
      mode,
      options,
    ) {
      if (mode === 'readwrite') asked.push(options?.durability)
      return transaction.call(this, stores, mode, options)
    })
    const { storage } = await ready()
    await storage.write({ ...NO_CHANGE, puts: [record()] })
    expect(asked.length).toBeGreaterThan(0)
    expect(new Set(asked)).toEqual(new Set(['strict']))
    vi.restoreAllMocks()
  })

  it('keeps collections apart', async () => {
    const { storage } = await ready()
    await storage.write({ ...NO_CHANGE, puts: [record()] })
    const { stored } = await ready({ collection: 'rivers' })
    expect(stored.ledger.verdicts).toEqual([])
  })

  it('lets the newest verdict win when tabs write at once, and says which was passed over', async () => {
    const [one, two] = [await ready(), await ready()]
    const later = record({ verdict: 'plan', at: '2031-05-01T10:00:01.000Z' })
    await two.storage.write({ ...NO_CHANGE, puts: [later] }, { isNewestWins: true })
    const outcome = await one.storage.write({ ...NO_CHANGE, puts: [record()] }, { isNewestWins: true })
    expect(outcome).toEqual({ ok: true, superseded: [later] })
    expect((await one.storage.read()).ledger.verdicts).toEqual([later])
  })

  it('tells the other tabs, who then read the same', async () => {
    const heard = vi.fn()
    const [one, two] = [await ready(), await ready({ onChange: heard })]
    await one.storage.write({ ...NO_CHANGE, puts: [record()] })
    await vi.waitFor(() => expect(heard).toHaveBeenCalled())
    expect((await two.storage.read()).ledger.verdicts).toEqual([record()])
  })

  it('writes a change whole or not at all, and says why not', async () => {
    const { storage } = await ready()
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('no room', 'QuotaExceededError')
    })
    const outcome = await storage.write({ ...NO_CHANGE, puts: [record(), record({ evidence: 'e-2' })] })
    put.mockRestore()
    expect(outcome).toMatchObject({ ok: false, reason: 'full' })
    expect((await storage.read()).ledger.verdicts).toEqual([])
  })

  it('forgets everything when it is told to, in all tabs, and works on', async () => {
    const [one, two] = [await ready(), await ready({ collection: 'rivers' })]
    await one.storage.write({ ...NO_CHANGE, puts: [record()], judges: [{ id: 'judge-one', name: 'Huda' }] })
    await two.storage.write({ ...NO_CHANGE, puts: [record()] })
    await one.storage.wipe()
    expect((await two.storage.read()).ledger.verdicts).toEqual([])
    expect((await one.storage.read()).ledger).toEqual({
      judges: [{ id: 'judge-one', name: '' }],
      verdicts: [],
    })
    expect(readCanary()).toBe('none')
  })

  it('leaves rows alone that it cannot read, and counts them', async () => {
    const { storage } = await ready()
    await storage.write({ ...NO_CHANGE, puts: [record()] })
    const database = await ledgerDatabase().open()
    await database
      .table('verdicts')
      .put({ collection: 'towns', judge: 'judge-one', evidence: 'e-9', verdict: 'yes' })
    database.close()
    expect(await storage.read()).toMatchObject({ unreadable: 1, ledger: { verdicts: [record()] } })
  })
})

describe('a backup', () => {
  it('is made with the change it guards, and brings the ledger back', async () => {
    const { storage } = await ready()
    const before = { judges: [{ id: 'judge-one', name: 'Huda' }], verdicts: [record()] }
    await storage.write({ ...NO_CHANGE, puts: before.verdicts, judges: before.judges })
    const meta = { exported: '2031-05-02T00:00:00.000Z', collection: { id: 'towns', version: '1' } }
    const backup = {
      collection: 'towns',
      at: meta.exported,
      reason: 'import' as const,
      count: 1,
      text: writeLedgerFile(before, meta),
    }
    await storage.write({ ...NO_CHANGE, puts: [record({ verdict: 'denied' })] }, { backup })
    const [kept] = await storage.backups()
    expect(kept).toMatchObject({ reason: 'import', count: 1 })
    const file = readLedgerFile((await storage.readBackup(kept?.id ?? 0)) ?? '')
    if (!file.ok) throw new Error('the backup cannot be read')
    const { ledger } = await storage.read()
    await storage.write(changeTo(ledger, file.ledger))
    expect((await storage.read()).ledger).toEqual(before)
  })

  it('gives way to newer ones, five are kept', async () => {
    const { storage } = await ready()
    for (let n = 1; n <= 7; n += 1) {
      const backup = { collection: 'towns', at: `${n}`, reason: 'import' as const, count: n, text: '' }
      await storage.write(NO_CHANGE, { backup })
    }
    expect((await storage.backups()).map(({ count }) => count)).toEqual([7, 6, 5, 4, 3])
  })
})

describe('what may befall a browser', () => {
  it('a database taken away without a word is told, until it was heard', async () => {
    const { storage } = await ready()
    await storage.write({ ...NO_CHANGE, puts: [record()] })
    storage.close()
    vi.stubGlobal('indexedDB', new IDBFactory())
    expect((await ready()).isLost).toBe(true)
    expect((await ready()).isLost).toBe(true)
    writeCanary('none')
    expect((await ready()).isLost).toBe(false)
  })

  it('a first visit is no loss, and looking makes no database', async () => {
    expect(await peekLedger(1)).toMatchObject({ version: 0 })
    expect(await indexedDB.databases()).toEqual([])
    expect((await ready()).isLost).toBe(false)
  })

  it('a database of a newer version is read as far as it can be, and not written to', async () => {
    const { storage } = await ready()
    await storage.write({ ...NO_CHANGE, puts: [record()], judges: [{ id: 'judge-one', name: 'Huda' }] })
    storage.close()
    const later: Migration = { version: 7, upgrade: async () => {} }
    const newer = await ready({ migrations: [later] })
    newer.storage.close()
    expect(await open()).toEqual({
      kind: 'newer',
      ledger: { judges: [{ id: 'judge-one', name: 'Huda' }], verdicts: [record()] },
      unreadable: 0,
    })
    expect((await peekLedger(99)).version).toBe(7)
  })

  it.each([
    ['SecurityError', 'blocked'],
    ['UnknownError', 'broken'],
    ['QuotaExceededError', 'full'],
  ])('an open that fails with %s is told as %s', async (name, reason) => {
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('', name)
      },
    })
    expect(await open()).toMatchObject({ kind: 'refused', reason })
  })

  it('no IndexedDB at all is told', async () => {
    vi.stubGlobal('indexedDB', undefined)
    expect(await open()).toMatchObject({ kind: 'refused', reason: 'blocked' })
  })

  it('a database that never opens is told after a while', async () => {
    vi.stubGlobal('indexedDB', { open: () => ({}) })
    expect(await open({ patienceMs: 20 })).toMatchObject({ kind: 'refused', reason: 'busy' })
  })
})

describe('a migration', () => {
  const grow: Migration = {
    version: 2,
    upgrade: async (transaction) => {
      await transaction
        .table('verdicts')
        .toCollection()
        .modify((row) => {
          row.note = `${row.note}, as it was`
        })
    },
  }

  it('changes the rows, and keeps a copy of them as they were', async () => {
    const { storage } = await ready()
    await storage.write({ ...NO_CHANGE, puts: [record({ note: 'seen' })] })
    storage.close()
    const { stored } = await ready({ migrations: [grow] })
    expect(stored.ledger.verdicts).toEqual([record({ note: 'seen, as it was' })])
    const database = ledgerDatabase([grow])
    const [copy] = await database.olderRows.toArray()
    database.close()
    expect(copy?.version).toBe(1)
    expect(JSON.parse(copy?.text ?? '').verdicts).toEqual([
      { ...record({ note: 'seen' }), collection: 'towns' },
    ])
  })

  it('that fails leaves everything as it was, and is told', async () => {
    const { storage } = await ready()
    await storage.write({ ...NO_CHANGE, puts: [record()] })
    storage.close()
    const bad: Migration = { version: 2, upgrade: () => Promise.reject(new Error('a bug')) }
    expect(await open({ migrations: [bad] })).toMatchObject({ kind: 'refused', reason: 'broken' })
    expect((await ready()).stored.ledger.verdicts).toEqual([record()])
  })

  it('is named by the version that it makes', () => {
    expect([knownVersion([]), knownVersion([grow])]).toEqual([1, 2])
    expect(LEDGER_DATABASE).toBe('isnad-ledger')
  })
})
