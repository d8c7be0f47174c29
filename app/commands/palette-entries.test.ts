// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { sampleFiles, sampleIndex } from '#app/domain/test-sample.ts'
import { createExplorerStore } from '#app/state/explorer-store.ts'
import type { AppContext } from './app-context.ts'
import { COMMANDS } from './command-table.ts'
import { paletteEntries } from './palette-entries.ts'

const index = sampleIndex()

function page(): AppContext {
  const store = createExplorerStore()
  store.getState().setCore({ kind: 'ready', file: sampleFiles().core })
  return { store, loadMessages: async () => {} } as unknown as AppContext
}

beforeEach(() => localStorage.clear())

describe('the table of commands', () => {
  it('gives each command an id and each key to one of them', () => {
    const ids = COMMANDS.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const keys = COMMANDS.flatMap((command) =>
      command.keys.map(
        ({ code, shift = false, mod = false, sign = '' }) => `${code} ${shift} ${mod} ${sign}`,
      ),
    )
    expect(new Set(keys).size).toBe(keys.length)
  })
})

describe('the palette', () => {
  it('offers every command that has a sense now, and every entity, theme and article', () => {
    const app = page()
    const ids = paletteEntries(app, index, []).map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { id, when } of COMMANDS) {
      const isOffered = !['palette', 'go-up'].includes(id) && when?.(app) !== false
      expect(ids.includes(`command:${id}`), id).toBe(isOffered)
    }
    for (const { id } of index.core.entities) expect(ids).toContain(`entity:${id}`)
    for (const { id } of index.core.articles) expect(ids).toContain(`article:${id}`)
  })

  it('offers to undo only what was done', () => {
    const app = page()
    const canUndo = () => paletteEntries(app, index, []).some(({ id }) => id === 'command:undo')
    expect(canUndo()).toBe(false)
    const { view, filter, moved, chosen } = app.store.getState()
    app.store.getState().recordView({ view, filter, moved, chosen })
    expect(canUndo()).toBe(true)
  })

  it('does what its entries say', async () => {
    const app = page()
    const run = (id: string) =>
      paletteEntries(app, index, [{ id: 'method', title: { ar: 'المنهج', en: 'Method' } }])
        .find((entry) => entry.id === id)
        ?.run(app)
    run('entity:waha')
    expect(app.store.getState().place).toEqual({ kind: 'entity', id: 'waha' })
    run('page:method')
    expect(app.store.getState().place).toEqual({ kind: 'about', page: 'method' })
    run('setting:{"theme":"dark"}')
    await Promise.resolve()
    expect(app.store.getState().preferences.theme).toBe('dark')
  })
})
