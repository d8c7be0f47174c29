import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { sampleFiles } from '#app/domain/test-sample.ts'
import { setStoresNothing } from '#app/platform/device-memory.ts'
import { createExplorerStore } from '#app/state/explorer-store.ts'
import { selectOwnVerdicts, selectTints } from '#app/state/ledger-slice.ts'
import type { AppContext } from './app-context.ts'
import { ledgerText } from './ledger-export.ts'
import {
  applyImport,
  chooseSide,
  listBackups,
  readLedgers,
  removeJudge,
  restoreBackup,
  undoLastChange,
} from './ledger-import.ts'
import { judge, openNextUnchecked, renameSelf, saveAgain, setNote, takeBack } from './ledger-judge.ts'
import { acknowledgeLoss, ledgerSession, wipeLedger } from './ledger-session.ts'

const { core, detail } = sampleFiles()
const places = core.claims.flatMap(({ id, evidence }) =>
  evidence.map((piece) => ({ claim: id, evidence: piece.id })),
)
const [first, second] = places
if (!first || !second) throw new Error('the sample has too little evidence')

const pages: AppContext[] = []

/** A page of the app with the sample collection; several are tabs of one browser. */
function openPage(): AppContext {
  const store = createExplorerStore()
  store.getState().setCore({ kind: 'ready', file: core })
  store.getState().setDetail({ kind: 'ready', file: detail })
  const app = { store } as AppContext
  pages.push(app)
  return app
}

const ledgerOf = ({ store }: AppContext) => store.getState().ledger
const ownOf = (app: AppContext) => [...selectOwnVerdicts(ledgerOf(app))]
const savesOf = (app: AppContext) => [...ledgerOf(app).saves.values()]

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
  for (const name of ['localStorage', 'sessionStorage']) {
    const items = new Map<string, string>()
    vi.stubGlobal(name, {
      getItem: (key: string) => items.get(key) ?? null,
      setItem: (key: string, value: string) => void items.set(key, value),
      removeItem: (key: string) => void items.delete(key),
    })
  }
})
afterEach(async () => {
  setStoresNothing(false)
  for (const app of pages.splice(0)) (await ledgerSession(app))?.close()
  vi.unstubAllGlobals()
})

describe('judging', () => {
  it('is shown at once, called kept when it is stored, and found by the next visit', async () => {
    const app = openPage()
    await judge(app, first, 'plan')
    await setNote(app, first.evidence, 'only announced')
    await renameSelf(app, ' Huda ')
    expect(ownOf(app)).toEqual([[first.evidence, 'plan']])
    expect(new Set(savesOf(app))).toEqual(new Set(['kept']))
    const next = openPage()
    await ledgerSession(next)
    expect(ledgerOf(next).book.verdicts).toMatchObject([
      { verdict: 'plan', note: 'only announced', against: { kind: 'restatement' } },
    ])
    expect(ledgerOf(next).book.judges.map(({ name }) => name)).toEqual(['Huda'])
  })

  it('again changes the verdict and keeps the note; taken back, it is gone', async () => {
    const app = openPage()
    await judge(app, first, 'plan')
    await setNote(app, first.evidence, 'a note')
    await judge(app, first, 'denied')
    expect(ledgerOf(app).book.verdicts).toMatchObject([{ verdict: 'denied', note: 'a note' }])
    await takeBack(app, first.evidence)
    const next = openPage()
    await ledgerSession(next)
    expect([ownOf(app), ownOf(next)]).toEqual([[], []])
  })

  it('is seen by the other tab, and marked there', async () => {
    const [one, two] = [openPage(), openPage()]
    await Promise.all([ledgerSession(one), ledgerSession(two)])
    await judge(one, first, 'supports')
    await vi.waitFor(() => expect(ownOf(two)).toEqual([[first.evidence, 'supports']]))
    expect(ledgerOf(two).elsewhere.size).toBe(1)
    expect(ledgerOf(one).elsewhere.size).toBe(0)
  })

  it('that cannot be stored says so and can be tried again', async () => {
    const app = openPage()
    await ledgerSession(app)
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError')
    })
    await judge(app, first, 'supports')
    put.mockRestore()
    expect([savesOf(app), ledgerOf(app).trouble?.kind]).toEqual([['failed'], 'full'])
    expect(ownOf(app)).toEqual([[first.evidence, 'supports']])
    await saveAgain(app)
    expect([savesOf(app), ledgerOf(app).trouble]).toEqual([['kept'], null])
  })

  it('leads to the next that is not judged', async () => {
    const app = openPage()
    app.store.getState().setView({ base: { kind: 'all' }, rings: 0 })
    app.store.getState().goTo({ kind: 'claim', id: first.claim, evidence: first.evidence })
    await judge(app, first, 'supports')
    expect(await openNextUnchecked(app)).toBe(true)
    expect(app.store.getState().place).toMatchObject({ kind: 'claim' })
    expect(app.store.getState().place).not.toMatchObject({ evidence: first.evidence })
    for (const place of places) await judge(app, place, 'supports')
    expect(await openNextUnchecked(app)).toBe(false)
  })

  it('colours lines only when asked to', async () => {
    const app = openPage()
    await judge(app, first, 'not-here')
    expect(selectTints(core.claims, ledgerOf(app)).size).toBe(0)
    app.store.getState().setLedger({ isTinted: true })
    expect([...selectTints(core.claims, ledgerOf(app))]).toEqual([[first.claim, 'fails']])
  })
})

describe('a tab that is to store nothing', () => {
  it('stores nothing and says so; told otherwise, it stores what was judged meanwhile', async () => {
    setStoresNothing(true)
    const app = openPage()
    await judge(app, first, 'outdated')
    expect([savesOf(app), ledgerOf(app).trouble?.kind]).toEqual([['memory'], 'session'])
    expect(await indexedDB.databases()).toEqual([])
    setStoresNothing(false)
    await ledgerSession(app)
    expect([savesOf(app), ledgerOf(app).trouble]).toEqual([['kept'], null])
    const next = openPage()
    await ledgerSession(next)
    expect(ownOf(next)).toEqual([[first.evidence, 'outdated']])
  })
})

describe('ledgers of others', () => {
  /** What another reader hands in: the verdict on the first piece of evidence. */
  async function handedIn(name: string): Promise<File> {
    const browser = indexedDB
    vi.stubGlobal('indexedDB', new IDBFactory())
    const app = openPage()
    await judge(app, first ?? places[0] ?? { claim: '', evidence: '' }, 'says-less')
    await renameSelf(app, name)
    const text = ledgerText(app)
    ;(await ledgerSession(app))?.close()
    pages.pop()
    vi.stubGlobal('indexedDB', browser)
    return new File([text], `${name}.json`)
  }

  it('come in after a preview, are kept apart, and go out again', async () => {
    const files = [await handedIn('Sami'), await handedIn('Sami')]
    const app = openPage()
    await judge(app, first, 'supports')
    await readLedgers(app, [...files, new File(['{'], 'broken.json')])
    expect(ledgerOf(app).incoming).toMatchObject({
      files: ['Sami.json', 'Sami.json'],
      refused: [{ file: 'broken.json', reason: 'not-json' }],
      preview: { fresh: [{ verdict: 'says-less' }, { verdict: 'says-less' }], conflicts: [] },
    })
    expect(ledgerOf(app).book.verdicts).toHaveLength(1)
    expect(await applyImport(app)).toBe(true)
    const next = openPage()
    await ledgerSession(next)
    expect(
      ledgerOf(next)
        .book.judges.map(({ name }) => name)
        .toSorted(),
    ).toEqual(['', 'Sami', 'Sami'])
    await undoLastChange(app)
    expect(ledgerOf(app).book.verdicts.map(({ verdict }) => verdict)).toEqual(['supports'])
  })

  it('of one’s own from elsewhere meet one’s own, and nothing is overwritten unasked', async () => {
    const app = openPage()
    await judge(app, first, 'supports')
    const file = new File([ledgerText(app).replace('"supports"', '"denied"')], 'mine.json')
    await readLedgers(app, [file])
    await applyImport(app)
    expect(ownOf(app)).toEqual([[first.evidence, 'supports']])
    await readLedgers(app, [file])
    chooseSide(app, 'theirs', null)
    await applyImport(app)
    expect(ownOf(app)).toEqual([[first.evidence, 'denied']])
  })

  it('of another collection, or too large, are refused in words', async () => {
    const app = openPage()
    const text = ledgerText(app).replace(`"${core.collection.id}"`, '"elsewhere"')
    const large = new File([new Uint8Array(10_000_001)], 'large.json')
    await readLedgers(app, [new File([text], 'other.json'), large])
    expect(ledgerOf(app).incoming?.refused).toEqual([
      { file: 'other.json', reason: 'other-collection', where: 'elsewhere' },
      { file: 'large.json', reason: 'too-large', where: '' },
    ])
  })

  it('can be taken out, and a backup brings them back', async () => {
    const app = openPage()
    await judge(app, second, 'supports')
    await readLedgers(app, [await handedIn('Sami')])
    await applyImport(app)
    const other = ledgerOf(app).book.judges.find(({ name }) => name === 'Sami')
    expect(await removeJudge(app, other?.id ?? '')).toBe(true)
    expect(ledgerOf(app).book.verdicts).toHaveLength(1)
    const [backup] = await listBackups(app)
    expect(backup).toMatchObject({ reason: 'remove', count: 2 })
    expect(await restoreBackup(app, backup?.id ?? 0)).toBe(true)
    const next = openPage()
    await ledgerSession(next)
    expect(ledgerOf(next).book.verdicts).toHaveLength(2)
  })
})

describe('forgetting', () => {
  it('leaves neither database nor sign, and the page works on', async () => {
    const app = openPage()
    await judge(app, first, 'supports')
    expect(await wipeLedger(app)).toBe(true)
    expect([await indexedDB.databases(), localStorage.getItem('isnad:ledger')]).toEqual([[], null])
    expect(ownOf(app)).toEqual([])
    await judge(app, first, 'plan')
    expect(savesOf(app)).toEqual(['kept'])
  })

  it('by the browser itself is told until it was heard', async () => {
    await judge(openPage(), first, 'supports')
    vi.stubGlobal('indexedDB', new IDBFactory())
    const app = openPage()
    await ledgerSession(app)
    expect(ledgerOf(app).isLost).toBe(true)
    acknowledgeLoss(app)
    const next = openPage()
    await ledgerSession(next)
    expect([ledgerOf(app).isLost, ledgerOf(next).isLost]).toEqual([false, false])
  })
})
