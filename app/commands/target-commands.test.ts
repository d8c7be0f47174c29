import { describe, expect, it } from 'vitest'
import { sampleFiles, sampleIndex } from '#app/domain/test-sample.ts'
import { OPENING_VIEW } from '#app/domain/visible-graph.ts'
import { createExplorerStore } from '#app/state/explorer-store.ts'
import { COMMANDS } from './command-table.ts'
import { askPath } from './inquire.ts'
import { paletteEntries } from './palette-entries.ts'
import {
  CLAIM_COMMANDS,
  ENTITY_COMMANDS,
  entriesFor,
  PICTURE_MENU,
  type Target,
  type TargetCommand,
} from './target-commands.ts'
import { testApp } from './test-app.ts'

const index = sampleIndex()

function about(id: string, { onMove = null }: Partial<Pick<Target, 'onMove'>> = {}) {
  const store = createExplorerStore()
  store.getState().setCore({ kind: 'ready', file: sampleFiles().core })
  const app = testApp({ store })
  const target: Target = { app, index, id, shown: ['waha', 'treaty'], onMove }
  const entries = (table: readonly TargetCommand[]) => entriesFor(table, target)
  const entry = (table: readonly TargetCommand[], command: string) => {
    const found = entries(table).find((candidate) => candidate.id === command)
    if (!found) throw new Error(`${command} is not offered`)
    return found
  }
  return { store, app, entries, entry }
}

describe('the menu of an entity', () => {
  it('names itself in both languages and each verb once', () => {
    const entries = about('waha', { onMove: () => undefined }).entries(ENTITY_COMMANDS)
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
    for (const { label } of entries)
      expect(label.ar !== '' && label.en !== '' && label.ar !== label.en).toBe(true)
  })

  it('shows the key of the graph that opens', () => {
    expect(about('waha').entry(ENTITY_COMMANDS, 'open').keyLabel).toBe('Enter')
  })

  it('shows the key of a link only where that key would copy the same link', () => {
    const { store, entry } = about('waha')
    expect(entry(ENTITY_COMMANDS, 'copy-link').keyLabel).toBe('')
    store.getState().goTo({ kind: 'entity', id: 'waha' })
    expect(entry(ENTITY_COMMANDS, 'copy-link').keyLabel).toBe('Shift + C')
    store.getState().setPreferences({ letterKeys: false })
    expect(entry(ENTITY_COMMANDS, 'copy-link').keyLabel).toBe('')
  })

  it('moves a node only where there is something to move it in', () => {
    const moved: string[] = []
    expect(
      about('waha')
        .entries(ENTITY_COMMANDS)
        .map(({ id }) => id),
    ).not.toContain('move')
    about('waha', { onMove: (id) => moved.push(id) })
      .entry(ENTITY_COMMANDS, 'move')
      .run()
    expect(moved).toEqual(['waha'])
  })

  it('takes a pin away where there is one', () => {
    const { store, entry } = about('waha')
    expect(entry(ENTITY_COMMANDS, 'pin').isOn).toBe(false)
    entry(ENTITY_COMMANDS, 'pin').run()
    expect(store.getState().view.pinned).toEqual(['waha'])
    const pinned = entry(ENTITY_COMMANDS, 'pin')
    expect([pinned.isOn, pinned.label.en]).toEqual([true, 'Take the pin away'])
  })

  it('answers a question that waits for its second entity', () => {
    const { app, store, entry } = about('treaty')
    expect(entry(ENTITY_COMMANDS, 'path').label.en).toBe('How is it connected to…')
    askPath(app, 'waha')
    const asked = entry(ENTITY_COMMANDS, 'path')
    expect(asked.label.ar).toContain(index.entities.get('waha')?.label.ar)
    asked.run()
    expect(store.getState().inquiry).toMatchObject({ kind: 'path', from: 'waha', to: 'treaty' })
  })
})

describe('the menu of a line', () => {
  it('opens its proof, and its article at the paragraph of its first evidence', () => {
    const [claim] = [...index.claims.values()].filter(({ evidence }) => evidence.length > 0)
    const piece = claim?.evidence[0]
    const { store, entry } = about(claim?.id ?? '')
    entry(CLAIM_COMMANDS, 'open').run()
    expect(store.getState().place).toMatchObject({ kind: 'claim', id: claim?.id })
    entry(CLAIM_COMMANDS, 'article').run()
    expect(store.getState().place).toEqual({
      kind: 'article',
      id: piece?.article,
      paragraph: piece?.paragraph,
    })
  })
})

describe('the menu of the ground', () => {
  it('names its commands and keys as the keyboard, help and palette do', () => {
    const named = about('')
      .entries(PICTURE_MENU)
      .filter(({ id }) => id !== 'select-shown')
    expect(named.map(({ id }) => id)).toEqual(['fit', 'path', 'compare', 'measures'])
    for (const { id, label, keyLabel } of named) {
      expect({ label, keyLabel }).toEqual(
        (({ label, keyLabel }) => ({ label, keyLabel }))(
          COMMANDS.find((command) => command.id === id) ?? { label: null, keyLabel: null },
        ),
      )
    }
  })

  it('offers what takes something back only where there is something', () => {
    const { store, entries } = about('')
    store.getState().setView({ ...OPENING_VIEW, removed: ['harbour'] })
    store.getState().setMoved({ harbour: [1, 2] })
    expect(entries(PICTURE_MENU).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['show-removed', 'reset-positions']),
    )
  })

  it('selects what is shown, and asks', () => {
    const { store, entry } = about('')
    entry(PICTURE_MENU, 'select-shown').run()
    expect(store.getState().chosen).toEqual(['waha', 'treaty'])
    entry(PICTURE_MENU, 'path').run()
    expect(store.getState().inquiry?.kind).toBe('path')
  })
})

describe('the palette', () => {
  it('offers what its menu has about what is open, but for what the table has for everywhere', () => {
    const { app, store } = about('waha')
    const here = () =>
      paletteEntries(app, index, [], ['waha'])
        .filter(({ group }) => group === 'here')
        .map(({ id }) => id)
    expect(here()).toEqual([])
    store.getState().goTo({ kind: 'entity', id: 'waha' })
    expect(here()).toEqual(
      expect.arrayContaining(['here:around', 'here:grow', 'here:pin', 'here:hide', 'here:dossier']),
    )
    for (const id of ['open', 'path', 'copy-link', 'move']) expect(here()).not.toContain(`here:${id}`)
  })
})
