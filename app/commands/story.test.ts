// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sampleFiles } from '#app/domain/test-sample.ts'
import { createExplorerStore } from '#app/state/explorer-store.ts'
import type { AppContext, Picture } from './app-context.ts'
import { listenToKeys } from './listen-to-keys.ts'
import {
  changeProjector,
  closeStory,
  leaveStory,
  openStory,
  returnToStory,
  revealEvidence,
  setAsking,
  setOverview,
  setStoryLanguage,
} from './story.ts'
import { STORY_COMMANDS } from './story-commands.ts'
import { testApp } from './test-app.ts'

const STEPS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

function lesson(): AppContext {
  const store = createExplorerStore({ language: 'en' })
  const { core } = sampleFiles()
  const stories = [{ id: 'tale', title: { ar: 'حكاية', en: 'Tale' }, steps: STEPS, seconds: 600 }]
  store.getState().setCore({ kind: 'ready', file: { ...core, stories } })
  const app = testApp({ store })
  openStory(app, 'tale')
  return app
}

const CAMERA = { zoom: 1.25, pan: { x: 12, y: -34 } }
const DRAWN: Picture = {
  focus: () => {},
  zoomBy: () => {},
  panBy: () => {},
  nodePoint: () => null,
  camera: () => CAMERA,
  setCamera: () => {},
  setOptions: () => {},
  toPng: () => '',
  toSvg: async () => null,
}

let app = lesson()
let stop = (): void => {}
const story = () => app.store.getState().story
const step = (): number => (story()?.step ?? -1) + 1
const press = (
  code: string,
  init: KeyboardEventInit = {},
  target: Element = document.body,
): KeyboardEvent => {
  const event = new KeyboardEvent('keydown', { code, key: code, bubbles: true, cancelable: true, ...init })
  target.dispatchEvent(event)
  return event
}

beforeEach(() => {
  localStorage.clear()
  app = lesson()
  stop = listenToKeys(app, STORY_COMMANDS)
})
afterEach(() => {
  stop()
  document.body.replaceChildren()
})

describe('keys of a story', () => {
  it('go on and back, by keyboard and by a presenter’s remote, and stop at the ends', () => {
    const walk: readonly (readonly [string, boolean, number])[] = [
      ['Space', false, 2],
      ['PageDown', false, 3],
      ['ArrowDown', false, 4],
      ['Space', true, 3],
      ['PageUp', false, 2],
      ['ArrowUp', false, 1],
      ['PageUp', false, 1],
      ['End', false, 12],
      ['PageDown', false, 12],
      ['Home', false, 1],
    ]
    for (const [code, shiftKey, at] of walk) {
      press(code, { shiftKey })
      expect([code, step()]).toEqual([code, at])
    }
  })

  it('arrows go where they point: leftwards is forward in Arabic', async () => {
    press('ArrowRight')
    expect(step()).toBe(2)
    press('ArrowLeft')
    expect(step()).toBe(1)
    await setStoryLanguage(app, 'ar')
    press('ArrowLeft')
    expect(step()).toBe(2)
    press('ArrowRight')
    expect(step()).toBe(1)
  })

  it('three quick presses of L are three turns, although the words of the second are on their way', async () => {
    const arriving: (() => void)[] = []
    const slow = { ...app, loadMessages: () => new Promise<void>((resolve) => arriving.push(resolve)) }
    stop()
    stop = listenToKeys(slow, STORY_COMMANDS)
    for (let n = 0; n < 3; n += 1) press('KeyL')
    await expect.poll(() => [story()?.lang, arriving.length]).toEqual(['both', 1])
    arriving[0]?.()
    await expect.poll(() => [story()?.lang, arriving.length]).toEqual(['ar', 2])
    arriving[1]?.()
    await expect.poll(() => story()?.lang).toBe('en')
  })

  it('a number and Enter go to that step, the last one for what is beyond it', () => {
    press('Digit1')
    press('Digit0')
    expect(story()?.typed).toBe('10')
    press('Enter')
    expect([step(), story()?.typed]).toEqual([10, ''])
    press('Numpad9')
    press('Numpad9')
    press('NumpadEnter')
    expect(step()).toBe(12)
    press('Digit3')
    press('Escape')
    expect([step(), story()?.typed]).toEqual([12, ''])
    // Without a number Enter is not ours.
    expect(press('Enter').defaultPrevented).toBe(false)
  })

  it('blank the screen by either of a remote’s keys; the next key brings it back at the same step', () => {
    press('KeyB')
    expect(story()?.isBlank).toBe(true)
    press('Period', { key: '.' })
    expect(story()?.isBlank).toBe(false)
    press('KeyB')
    press('PageDown')
    expect([step(), story()?.isBlank]).toEqual([1, false])
  })

  it('are off while someone types, and letters where they are switched off', () => {
    const field = document.createElement('input')
    document.body.append(field)
    press('KeyB', {}, field)
    expect(story()?.isBlank).toBe(false)
    app.store.getState().setPreferences({ letterKeys: false })
    press('KeyB')
    expect(story()?.isBlank).toBe(false)
    press('PageDown')
    expect(step()).toBe(2)
  })

  it('turn the language round: one, the other, both', async () => {
    const seen: (string | undefined)[] = []
    for (let times = 0; times < 3; times += 1) {
      press('KeyL')
      await new Promise((done) => setTimeout(done))
      seen.push(story()?.lang)
    }
    expect(seen).toEqual(['both', 'ar', 'en'])
  })
})

describe('a story', () => {
  it('is left level by level', () => {
    const { setPanel } = app.store.getState()
    setAsking(app, true)
    revealEvidence(app, { claim: 'haddad-signs-treaty', evidence: null })
    setPanel('help')
    const levels = () => {
      const { panel } = app.store.getState()
      return [panel, story()?.revealed?.claim ?? null, story()?.isAsking ?? null]
    }
    press('Escape')
    expect(levels()).toEqual([null, 'haddad-signs-treaty', true])
    press('Escape')
    expect(levels()).toEqual([null, null, true])
    press('Escape')
    expect(levels()).toEqual([null, null, false])
    press('Escape')
    expect(app.store.getState().place).toEqual({ kind: 'home' })
    expect([story(), app.store.getState().left]).toEqual([null, null])
  })

  it('is come back to exactly: step, languages, what was open, camera', async () => {
    app.picture.current = DRAWN
    openStory(app, 'tale', 2)
    await setStoryLanguage(app, 'both')
    revealEvidence(app, { claim: 'haddad-signs-treaty', evidence: 'daily-2' })
    const before = story()
    leaveStory(app, { kind: 'entity', id: 'waha' }, { shown: ['waha', 'treaty'] })
    const { left, place, view: explored } = app.store.getState()
    expect(place).toEqual({ kind: 'entity', id: 'waha' })
    expect(explored.base).toEqual({ kind: 'these', ids: ['waha', 'treaty'] })
    expect(left?.camera).toEqual(CAMERA)
    app.store.getState().setPreferences({ language: 'ar' })
    await returnToStory(app)
    expect(story()).toEqual(before)
    expect(app.store.getState().preferences.language).toBe('en')
  })

  it('is come back to by Escape, too, and not after it was closed', () => {
    openStory(app, 'tale', 4)
    setAsking(app, true)
    const before = story()
    leaveStory(app, { kind: 'entity', id: 'waha' })
    app.store.getState().goUp()
    expect(story()).toEqual(before)
    closeStory(app)
    expect(app.store.getState().left).toBeNull()
  })

  it('shows its overview in place of what was open, and goes from there to a step', () => {
    setOverview(app, true)
    press('Digit4')
    press('Enter')
    expect([step(), story()?.isOverview]).toEqual([4, false])
  })

  it('keeps how it is shown for the next lesson', () => {
    changeProjector(app, { size: 1.3, isOn: true })
    changeProjector(app, { contrast: 1.2 })
    const { projector } = app.store.getState().preferences
    expect(projector).toBe('on 1.3 1.2 1 light')
    expect(JSON.parse(localStorage.getItem('isnad:preferences') ?? '{}').projector).toBe(projector)
  })
})
