// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readPreferences } from '#app/platform/preferences-storage.ts'
import { createExplorerStore } from '#app/state/explorer-store.ts'
import type { AppContext } from './app-context.ts'
import { storedPreferences } from './change-preferences.ts'
import { endHints, replayHints, showNextHint } from './hints.ts'
import { openClaim } from './navigate.ts'
import { testApp } from './test-app.ts'

const firstVisit = (): AppContext => testApp({ store: createExplorerStore() })

const hintOf = ({ store }: AppContext) => store.getState().preferences.hint

beforeEach(() => localStorage.clear())
afterEach(() => vi.unstubAllGlobals())

describe('the hints of a first visit', () => {
  it('come one by one, and the next visit goes on where this one stopped', () => {
    const app = firstVisit()
    const seen = [hintOf(app)]
    for (let step = 0; step < 3; step += 1) {
      showNextHint(app)
      seen.push(hintOf(app))
      expect(storedPreferences().preferences.hint).toBe(hintOf(app))
    }
    expect(seen).toEqual(['line', 'look', 'copy', 'done'])
  })

  it('that are put away stay away, until they are asked for: then on the bare picture', () => {
    const app = firstVisit()
    endHints(app)
    expect(storedPreferences().preferences.hint).toBe('done')
    app.store.getState().goTo({ kind: 'entity', id: 'waha' })
    app.store.getState().setPanel('help')
    replayHints(app)
    expect(app.store.getState()).toMatchObject({ place: { kind: 'home' }, panel: null, isHintAsked: true })
    expect(hintOf(app)).toBe('line')
  })

  it('are shown once where the browser blocks storage', () => {
    const blocked = (): never => {
      throw new DOMException('blocked', 'SecurityError')
    }
    vi.stubGlobal('localStorage', { getItem: blocked, setItem: blocked })
    const app = firstVisit()
    endHints(app)
    expect(hintOf(app)).toBe('done')
    expect(app.store.getState().isStorageBlocked).toBe(true)
  })

  it('do not teach what the reader just did, and store nothing for it', () => {
    const app = firstVisit()
    openClaim(app, 'any')
    expect(hintOf(app)).toBe('look')
    openClaim(app, 'another')
    expect(hintOf(app)).toBe('look')
    expect(readPreferences().stored).toEqual({})
  })

  it('of a release that this one does not know begin anew', () => {
    localStorage.setItem('isnad:preferences', '{"hint":"later"}')
    expect(storedPreferences().preferences.hint).toBe('line')
  })
})
