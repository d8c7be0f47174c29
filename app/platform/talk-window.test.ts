import { expect, it } from 'vitest'
import { newSession, openTalkWindow, ownSession, sessionOfWindow } from './talk-window.ts'

/** The part of a window that is used: its name, which outlives a reload. */
const windowNamed = (name: string) => ({ name }) as Window

it('a class’s screen keeps its session when it is loaded anew, and has one of its own in another tab', () => {
  const page = windowNamed('')
  expect(sessionOfWindow(page)).toBeNull()
  const session = ownSession(page)
  expect(ownSession(windowNamed(page.name))).toBe(session)
  expect(ownSession(windowNamed(''))).not.toBe(session)
})

it('a presenter’s window knows the session from the name it was opened under', () => {
  expect(sessionOfWindow(windowNamed('isnad-presenter-ab12'))).toBe('ab12')
  expect(sessionOfWindow(windowNamed('isnad-presenter-'))).toBeNull()
  expect(sessionOfWindow(windowNamed('somebody-else'))).toBeNull()
})

it('a doubled tab takes another session', () => {
  const page = windowNamed('isnad-class-ab12')
  const session = newSession(page)
  expect(session).not.toBe('ab12')
  expect(sessionOfWindow(page)).toBe(session)
})

it('a browser that blocks windows, by silence or by an error, is told of', () => {
  const original = globalThis.window
  for (const open of [
    () => null,
    () => {
      throw new Error('blocked')
    },
  ]) {
    Object.assign(globalThis, { window: { open } })
    expect(openTalkWindow('presenter', 'ab12', '#/')).toBe(false)
  }
  Object.assign(globalThis, { window: original })
})
