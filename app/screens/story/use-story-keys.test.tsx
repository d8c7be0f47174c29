// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useRef } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import type { AppContext } from '#app/commands/app-context.ts'
import { keepEarlyKeys } from '#app/commands/early-key.ts'
import { openStory } from '#app/commands/story.ts'
import { testApp } from '#app/commands/test-app.ts'
import { sampleFiles } from '#app/domain/test-sample.ts'
import { createExplorerStore } from '#app/state/explorer-store.ts'
import { AppProvider } from '../app-provider.tsx'
import { useStoryKeys, useSwipe } from './use-story-keys.ts'

afterEach(() => {
  cleanup()
  document.documentElement.removeAttribute('dir')
})

function lesson(hash = ''): AppContext {
  const store = createExplorerStore({ language: 'en' })
  const stories = [
    { id: 'tale', title: { ar: 'حكاية', en: 'Tale' }, steps: ['one', 'two', 'three', 'four'], seconds: 90 },
  ]
  store.getState().setCore({ kind: 'ready', file: { ...sampleFiles().core, stories } })
  const bar = { ...testApp({ store }).bar, read: () => hash }
  const app = testApp({ store, bar })
  openStory(app, 'tale', 1)
  return app
}

function Screen({ isScrolled }: { readonly isScrolled: boolean }) {
  const host = useRef<HTMLElement>(null)
  useStoryKeys(isScrolled)
  useSwipe(host)
  return (
    <main ref={host}>
      <p>caption</p>
      <div data-entered="true">entered graph</div>
      <button type="button">chip</button>
      <input type="range" aria-label="size" />
      <div data-own-keys>
        <p>proof</p>
        <textarea aria-label="note" />
      </div>
    </main>
  )
}

function show(isScrolled = false, app = lesson()): () => number {
  render(
    <AppProvider app={app}>
      <Screen isScrolled={isScrolled} />
    </AppProvider>,
  )
  return () => (app.store.getState().story?.step ?? -1) + 1
}

const press = (code: string, target: Element, key = code) => fireEvent.keyDown(target, { code, key })
const swipe = (target: Element, dx: number, dy = 0) => {
  fireEvent.touchStart(target, { touches: [{ clientX: 200, clientY: 200 }] })
  fireEvent.touchEnd(target, { changedTouches: [{ clientX: 200 + dx, clientY: 200 + dy }] })
}

describe('a control keeps its own keys', () => {
  it('Space and Enter press a button; a remote’s keys turn the step there, too', () => {
    const step = show()
    const chip = screen.getByRole('button')
    press('Space', chip, ' ')
    expect(step()).toBe(2)
    press('PageDown', chip)
    expect(step()).toBe(3)
    press('Space', screen.getByText('caption'), ' ')
    expect(step()).toBe(4)
  })

  it('arrows move a slider, and scroll what scrolls', () => {
    const step = show()
    press('ArrowRight', screen.getByRole('slider'))
    press('ArrowDown', screen.getByText('proof'))
    expect(step()).toBe(2)
    press('ArrowRight', screen.getByText('caption'))
    expect(step()).toBe(3)
  })

  it('a note is written without turning the step', () => {
    const step = show()
    for (const code of ['Space', 'ArrowLeft', 'ArrowDown', 'PageDown', 'End', 'Enter']) {
      press(code, screen.getByLabelText('note'), code === 'Space' ? ' ' : code)
    }
    expect(step()).toBe(2)
  })

  it('a page that scrolls keeps the keys by which it does', () => {
    const step = show(true)
    for (const code of ['Space', 'PageDown', 'ArrowDown', 'End']) press(code, screen.getByText('caption'))
    expect(step()).toBe(2)
  })
})

describe('a key that was pressed before the story was there', () => {
  it('is done when it is: the last of several, once', () => {
    const app = lesson('#/story/tale/two')
    keepEarlyKeys(app)
    for (const code of ['Home', 'Space']) press(code, document.body)
    const step = show(false, app)
    expect(step()).toBe(3)
    press('Space', screen.getByText('caption'))
    cleanup()
    expect(show(false, app)()).toBe(4)
  })

  it('is not, if it was meant for something else', () => {
    for (const [hash, code] of [
      ['#/story/other', 'Space'],
      ['#/claim/x', 'Space'],
      ['#/story/tale', 'KeyP'],
    ] as const) {
      const app = lesson(hash)
      keepEarlyKeys(app)
      press(code, document.body)
      expect(show(false, app)()).toBe(2)
      cleanup()
    }
  })
})

describe('a swipe', () => {
  it('turns the step as a page is turned, the other way in Arabic', () => {
    const step = show()
    swipe(screen.getByText('caption'), -90)
    expect(step()).toBe(3)
    swipe(screen.getByText('caption'), 90)
    expect(step()).toBe(2)
    document.documentElement.dir = 'rtl'
    swipe(screen.getByText('caption'), 90)
    expect(step()).toBe(3)
  })

  it('is long and level, and not where a finger moves the graph', () => {
    const step = show()
    swipe(screen.getByText('caption'), -40)
    swipe(screen.getByText('caption'), -90, 80)
    swipe(screen.getByText('entered graph'), -90)
    expect(step()).toBe(2)
  })
})
