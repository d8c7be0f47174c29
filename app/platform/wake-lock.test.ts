import { expect, it } from 'vitest'
import { keepAwake } from './wake-lock.ts'

/** A browser that counts how often it was asked, and lets go when told. */
function browser(request: () => Promise<{ released: boolean; release: () => Promise<void> }>) {
  const page = Object.assign(new EventTarget(), { visibilityState: 'visible' })
  // The parts of a document and a navigator that are used.
  return { page, take: () => keepAwake(page as never, { wakeLock: { request } } as never) }
}

const settled = () => new Promise((done) => setTimeout(done, 0))

it('the screen is kept awake again after the page was hidden, and let sleep in the end', async () => {
  const locks: { released: boolean; release: () => Promise<void> }[] = []
  const { page, take } = browser(async () => {
    const lock = {
      released: false,
      release: async () => {
        lock.released = true
      },
    }
    locks.push(lock)
    return lock
  })
  const stop = take()
  await settled()
  expect(locks).toHaveLength(1)
  page.dispatchEvent(new Event('visibilitychange'))
  await settled()
  expect(locks).toHaveLength(1)
  // The browser lets go by itself when the page is hidden.
  await locks[0]?.release()
  page.dispatchEvent(new Event('visibilitychange'))
  await settled()
  expect(locks).toHaveLength(2)
  stop()
  await settled()
  expect(locks[1]?.released).toBe(true)
  page.dispatchEvent(new Event('visibilitychange'))
  await settled()
  expect(locks).toHaveLength(2)
})

it('a browser that refuses, or has no such thing, is silent', async () => {
  const { take } = browser(() => Promise.reject(new Error('battery is low')))
  const stop = take()
  await settled()
  expect(stop).not.toThrow()
  expect(keepAwake(new EventTarget() as never, {} as never)).not.toThrow()
})
