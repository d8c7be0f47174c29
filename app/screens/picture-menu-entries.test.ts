import { describe, expect, it } from 'vitest'
import type { AppContext } from '#app/commands/app-context.ts'
import { COMMANDS } from '#app/commands/command-table.ts'
import { sampleIndex } from '#app/domain/test-sample.ts'
import { OPENING_VIEW } from '#app/domain/visible-graph.ts'
import { createExplorerStore } from '#app/state/explorer-store.ts'
import { createText } from '#components/i18n/create-text.ts'
import { inquiryAr } from '#components/i18n/messages/inquiry.ar.ts'
import { inquiryEn } from '#components/i18n/messages/inquiry.en.ts'
import { ar } from '#components/i18n/messages.ar.ts'
import { en } from '#components/i18n/messages.en.ts'
import { groundEntries } from './picture-menu-entries.ts'

const WORDS = { ar: [ar, inquiryAr(String)], en: [en, inquiryEn(String)] } as const

function menu(language: 'ar' | 'en') {
  const store = createExplorerStore({ language })
  const fitted: unknown[] = []
  const picture = { current: { focus: (ids: unknown) => fitted.push(ids) } }
  const app = { store, picture } as unknown as AppContext
  const [messages, words] = WORDS[language]
  const text = createText({ language, digits: 'latn', messages })
  const entries = () =>
    groundEntries({ app, index: sampleIndex(), text, words, shown: [], onMove: () => undefined })
  return { store, fitted, entries }
}

describe.each(['ar', 'en'] as const)('the menu of the ground, in %s', (language) => {
  it('names its commands as keys, help and palette do', () => {
    const named = menu(language)
      .entries()
      .filter(({ id }) => id !== 'select-shown')
    expect(named.map(({ id }) => id)).toEqual(['fit', 'path', 'compare', 'measures'])
    for (const { id, label } of named) {
      expect(label).toBe(COMMANDS.find((command) => command.id === id)?.label[language])
    }
  })

  it('offers what takes something back only where there is something', () => {
    const { store, entries } = menu(language)
    store.getState().setView({ ...OPENING_VIEW, removed: ['harbour'] })
    store.getState().setMoved({ harbour: [1, 2] })
    expect(entries().map(({ id }) => id)).toEqual(expect.arrayContaining(['show-removed', 'reset-positions']))
  })

  it('runs them', () => {
    const { fitted, store, entries } = menu(language)
    for (const { id, run } of entries()) if (id === 'fit' || id === 'path') run()
    expect(fitted).toEqual([null])
    expect(store.getState().inquiry?.kind).toBe('path')
  })
})
