import { fc, test } from '@fast-check/vitest'
import { beforeEach, describe, expect, it } from 'vitest'
import { NO_FILTER, onlyIn } from '#app/domain/filter/view-filter.ts'
import { createExplorerStore } from '#app/state/explorer-store.ts'
import { snapshotOf } from '#app/state/history-slice.ts'
import type { AppContext } from './app-context.ts'
import { keepHistory } from './keep-history.ts'

let clock = 0
let store = createExplorerStore()
const state = () => store.getState()

beforeEach(() => {
  clock = 0
  store = createExplorerStore()
  keepHistory({ store } as AppContext, () => clock)
})

/** A change that the reader makes after a while. */
function later(act: () => void): void {
  clock += 1000
  act()
}

describe('undo and redo', () => {
  it('bring back how the graph was looked at, filter and base alike', () => {
    later(() => state().showBase({ kind: 'all' }))
    later(() => state().setFilter(onlyIn(NO_FILTER, 'articles', 'daily')))
    state().undo()
    expect(state().filter).toEqual(NO_FILTER)
    expect(state().view.base.kind).toBe('all')
    state().undo()
    expect(state().view.base.kind).toBe('opening')
    state().undo()
    state().redo()
    state().redo()
    expect(state().filter.articles.ids).toEqual(['daily'])
  })

  it('leave the place alone', () => {
    later(() => state().growView(1))
    state().goTo({ kind: 'entity', id: 'waha' })
    state().undo()
    expect(state().place).toEqual({ kind: 'entity', id: 'waha' })
    expect(state().view.rings).toBe(0)
  })

  it('take quick changes as one', () => {
    clock = 1000
    for (const day of ['2030-05-13', '2030-05-14', '2030-05-15']) {
      clock += 16
      state().setFilter({ ...NO_FILTER, time: { basis: 'said', from: day, to: null, undated: false } })
    }
    expect(state().past).toHaveLength(1)
    state().undo()
    expect(state().filter).toEqual(NO_FILTER)
  })

  it('do not take back what an address brought', () => {
    state().follow(true)
    later(() => state().showBase({ kind: 'all' }))
    state().follow(false)
    expect(state().past).toEqual([])
  })

  it('give up what was undone when something new is done', () => {
    later(() => state().growView(1))
    state().undo()
    later(() => state().showBase({ kind: 'all' }))
    expect(state().future).toEqual([])
  })

  test.prop([fc.array(fc.constantFrom('grow', 'shrink', 'all', 'only'), { maxLength: 20 })])(
    'lead back to the beginning and forth to the end, whatever was done',
    (acts) => {
      store = createExplorerStore()
      keepHistory({ store } as AppContext, () => clock)
      const first = snapshotOf(state())
      for (const act of acts) {
        later(() => {
          if (act === 'grow') state().growView(1)
          if (act === 'shrink') state().growView(-1)
          if (act === 'all') state().showBase({ kind: 'all' })
          if (act === 'only') state().setFilter(onlyIn(state().filter, 'articles', 'daily'))
        })
      }
      const last = snapshotOf(state())
      const steps = state().past.length
      for (let step = 0; step < steps; step += 1) state().undo()
      expect(snapshotOf(state())).toEqual(first)
      for (let step = 0; step < steps; step += 1) state().redo()
      expect(snapshotOf(state())).toEqual(last)
    },
  )
})
