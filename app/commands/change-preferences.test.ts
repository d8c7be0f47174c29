// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { readPreferences } from '#app/platform/preferences-storage.ts'
import { createExplorerStore } from '#app/state/explorer-store.ts'
import type { AppContext } from './app-context.ts'
import { changeLanguage, changePreferences, storedPreferences } from './change-preferences.ts'
import { testApp } from './test-app.ts'

/** A window whose address asked for Arabic. */
const arabicApp = (): AppContext => testApp({ store: createExplorerStore({ language: 'ar' }) })

beforeEach(() => localStorage.clear())

describe('choices of the reader', () => {
  it('are stored alone: what an address asked for is not', async () => {
    await changePreferences(arabicApp(), { theme: 'dark' })
    expect(readPreferences().stored).toEqual({ theme: 'dark' })
  })

  it('are added to those of earlier visits', async () => {
    const app = arabicApp()
    await changePreferences(app, { letterKeys: false })
    await changeLanguage(app, 'en')
    expect(readPreferences().stored).toEqual({ letterKeys: false, language: 'en' })
    expect(app.store.getState().preferences).toMatchObject({ letterKeys: false, language: 'en' })
  })

  it('that this release does not know give way to the defaults', () => {
    localStorage.setItem('isnad:preferences', '{"theme":"sepia","motion":"reduced","letterKeys":"no"}')
    expect(storedPreferences().preferences).toMatchObject({
      theme: 'system',
      motion: 'reduced',
      letterKeys: true,
    })
  })
})
