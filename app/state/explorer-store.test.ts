import { describe, expect, it } from 'vitest'
import type { Place } from '#app/domain/address.ts'
import { sampleIndex } from '#app/domain/test-sample.ts'
import { createExplorerStore } from './explorer-store.ts'
import { originalOf } from './originals-slice.ts'
import { PERSISTENCE } from './persistence-table.ts'
import { attachedCount, selectVisible } from './selectors.ts'

const claim = (id: string, evidence: string | null = null): Place => ({ kind: 'claim', id, evidence })
const entity = (id: string): Place => ({ kind: 'entity', id })

describe('the store', () => {
  it('says of each thing it holds where it is kept', () => {
    const state = createExplorerStore().getState()
    const data = Object.entries(state).flatMap(([key, value]) => (typeof value === 'function' ? [] : [key]))
    expect(Object.keys(PERSISTENCE).sort()).toEqual(data.sort())
  })

  it('is made anew for each window', () => {
    const [one, other] = [createExplorerStore(), createExplorerStore({ language: 'ar' })]
    one.getState().goTo(entity('waha'))
    expect(other.getState().place).toEqual({ kind: 'home' })
    expect(other.getState().preferences.language).toBe('ar')
  })
})

describe('going up', () => {
  it('leads back through the places that were opened from one another', () => {
    const store = createExplorerStore()
    store.getState().goTo(entity('waha'))
    store.getState().goTo(claim('a'))
    store.getState().goTo(claim('b'))
    const seen = [1, 2, 3, 4].map(() => {
      store.getState().goUp()
      return store.getState().place
    })
    expect(seen).toEqual([claim('a'), entity('waha'), { kind: 'home' }, { kind: 'home' }])
  })

  it('leads from what was chosen beside an open proof to where that one was opened from', () => {
    const store = createExplorerStore()
    store.getState().goBeside(claim('a'))
    store.getState().goBeside(claim('b'))
    store.getState().goBeside(entity('waha'))
    expect(store.getState().trail).toEqual([])
    store.getState().goTo(claim('c'))
    store.getState().goBeside(claim('d'))
    store.getState().goUp()
    expect(store.getState().place).toEqual(entity('waha'))
    store.getState().goUp()
    expect(store.getState().place).toEqual({ kind: 'home' })
  })

  it('leads back to the article from a proof chosen beside another that was opened from it', () => {
    const store = createExplorerStore()
    store.getState().goTo({ kind: 'article', id: 'daily', paragraph: 1 })
    store.getState().goBeside(claim('a'))
    store.getState().goBeside(claim('b'))
    store.getState().goUp()
    expect(store.getState().place).toEqual({ kind: 'article', id: 'daily', paragraph: 1 })
  })

  it('takes another piece of evidence of the same claim as no further level', () => {
    const store = createExplorerStore()
    store.getState().goTo(claim('a', 'daily-1'))
    store.getState().goTo(claim('a', 'daily-2'))
    store.getState().goUp()
    expect(store.getState().place).toEqual({ kind: 'home' })
  })

  it('does not walk in circles: going to an earlier place forgets what came after it', () => {
    const store = createExplorerStore()
    store.getState().goTo(claim('a'))
    store.getState().goTo(claim('b'))
    store.getState().goTo(claim('a'))
    expect(store.getState().trail).toEqual([])
  })
})

describe('a view', () => {
  it('grows and shrinks between none and nine rings', () => {
    const store = createExplorerStore()
    store.getState().growView(-1)
    expect(store.getState().view.rings).toBe(0)
    for (let step = 0; step < 12; step += 1) store.getState().growView(1)
    expect(store.getState().view.rings).toBe(9)
    store.getState().showBase({ kind: 'all' })
    expect(store.getState().view).toEqual({ base: { kind: 'all' }, rings: 0 })
  })

  it('gives the same visible graph for the same state', () => {
    const index = sampleIndex()
    const { view, place } = createExplorerStore().getState()
    expect(selectVisible(index, view, place)).toBe(selectVisible(index, view, place))
    expect(selectVisible(index, view, entity('harbour')).nodes).toContain('harbour')
  })
})

describe('originals', () => {
  const read = (id: string, article: string, matched: number) =>
    ({
      id,
      name: `${id}.txt`,
      origin: 'attached',
      state: {
        kind: 'read',
        articles: [{ id: article, share: 1, matched, of: 4, paragraphs: new Map(), quotes: new Map() }],
      },
    }) as const

  it('of one article: the file with most of its paragraphs counts, of equal ones the newest', () => {
    const store = createExplorerStore()
    store.getState().putOriginal(read('one', 'daily', 3))
    store.getState().putOriginal(read('two', 'daily', 4))
    store.getState().putOriginal(read('part', 'daily', 1))
    expect(originalOf(store.getState().originals, 'daily')?.file).toBe('two.txt')
    store.getState().putOriginal(read('again', 'daily', 4))
    const { originals } = store.getState()
    expect(originalOf(originals, 'daily')?.file).toBe('again.txt')
    expect(originalOf([read('bare', 'daily', 0)], 'daily')?.file).toBe('bare.txt')
    expect(originalOf(originals, 'weekly')).toBeNull()
    expect(attachedCount(sampleIndex(), originals)).toBe(1)
  })

  it('of an article inside another are not counted: they come with their host', () => {
    const index = sampleIndex((core) => ({
      ...core,
      articles: core.articles.map((article) =>
        article.id === 'daily' ? { ...article, within: 'host' } : article,
      ),
    }))
    const store = createExplorerStore()
    store.getState().putOriginal(read('one', 'daily', 3))
    expect(attachedCount(index, store.getState().originals)).toBe(0)
  })

  it('are replaced in place while they are read, and taken away again', () => {
    const store = createExplorerStore()
    store.getState().putOriginal({ ...read('one', 'daily', 3), state: { kind: 'reading' } })
    store.getState().putOriginal(read('one', 'daily', 3))
    expect(store.getState().originals).toHaveLength(1)
    store.getState().removeOriginal('one')
    expect(store.getState().originals).toEqual([])
  })
})

describe('notices', () => {
  it('of one kind are shown once, the newest', () => {
    const store = createExplorerStore()
    store.getState().notify('canvas-lost', 'first')
    store.getState().notify('canvas-lost', 'second')
    expect(store.getState().notices.map(({ details }) => details)).toEqual(['second'])
    store.getState().dismiss(store.getState().notices[0]?.id ?? 0)
    expect(store.getState().notices).toEqual([])
  })
})
