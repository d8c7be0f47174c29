// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { NO_FILTER } from '#app/domain/filter/view-filter.ts'
import { sampleFiles } from '#app/domain/test-sample.ts'
import { setStoresNothing } from '#app/platform/device-memory.ts'
import { createExplorerStore } from '#app/state/explorer-store.ts'
import type { AppContext } from './app-context.ts'
import {
  deleteView,
  loadSavedViews,
  openSavedView,
  renameView,
  savedViewsOf,
  saveView,
} from './saved-views.ts'

function page(): AppContext {
  const store = createExplorerStore()
  store.getState().setCore({ kind: 'ready', file: sampleFiles().core })
  return { store } as AppContext
}
const names = (app: AppContext) => savedViewsOf(app).map(({ name }) => name)

beforeEach(() => localStorage.clear())
afterEach(() => vi.unstubAllGlobals())

describe('saved views', () => {
  it('are there on the next visit, with base, rings, filter and the reader’s own verdicts', () => {
    const app = page()
    app.store.getState().setView({ base: { kind: 'all' }, rings: 1 })
    app.store.getState().setFilter({ ...NO_FILTER, families: ['denied'], verdicts: ['plan'] })
    saveView(app, 'Plans')
    const later = page()
    loadSavedViews(later)
    const [saved] = later.store.getState().savedViews ?? []
    expect(saved?.hash).not.toContain('plan')
    openSavedView(later, saved?.id ?? '')
    expect(later.store.getState().view).toEqual({ base: { kind: 'all' }, rings: 1 })
    expect(later.store.getState().filter).toEqual({ ...NO_FILTER, families: ['denied'], verdicts: ['plan'] })
  })

  it('are renamed, deleted, and put back where they were', () => {
    const app = page()
    for (const name of ['a', 'b', 'c']) saveView(app, name)
    const [, b] = savedViewsOf(app)
    renameView(app, b?.id ?? '', 'B')
    const undo = deleteView(app, b?.id ?? '')
    expect(names(app)).toEqual(['a', 'c'])
    undo()
    expect(names(app)).toEqual(['a', 'B', 'c'])
  })

  it('of another tab are not lost when one is saved here', () => {
    const [one, other] = [page(), page()]
    loadSavedViews(one)
    saveView(other, 'theirs')
    saveView(one, 'mine')
    expect(names(one)).toEqual(['theirs', 'mine'])
  })

  it.each([
    ['broken', '{broken'],
    ['of another form', '{"views":[]}'],
  ])('that cannot be read are put aside, not thrown away: %s', (_, stored) => {
    localStorage.setItem('isnad:views', stored)
    const app = page()
    saveView(app, 'new')
    expect(names(app)).toEqual(['new'])
    expect(localStorage.getItem('isnad:views-unreadable')).toBe(stored)
  })

  it('are saved on plain http too, where the browser makes no ids', () => {
    const { crypto } = globalThis
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) })
    const app = page()
    for (const name of ['a', 'b']) saveView(app, name)
    const [a, b] = savedViewsOf(app)
    expect(a?.id).not.toBe(b?.id)
    expect(names(app)).toEqual(['a', 'b'])
  })

  it('are not written by a tab that is to store nothing', () => {
    setStoresNothing(true)
    const app = page()
    saveView(app, 'kept for now')
    expect(names(app)).toEqual(['kept for now'])
    expect(app.store.getState().areViewsBlocked).toBe(true)
    setStoresNothing(false)
    expect(names(page())).toEqual([])
  })

  it('last as long as the page where the browser blocks storage, and it is said', () => {
    const blocked = (): never => {
      throw new DOMException('blocked', 'SecurityError')
    }
    vi.stubGlobal('localStorage', { getItem: blocked, setItem: blocked, removeItem: blocked })
    const app = page()
    saveView(app, 'kept for now')
    expect(names(app)).toEqual(['kept for now'])
    expect(app.store.getState().areViewsBlocked).toBe(true)
  })
})
