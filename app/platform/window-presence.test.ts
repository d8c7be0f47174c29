import { expect, it, vi } from 'vitest'
import { holdPresence, type WindowLocks, watchPresence } from './window-presence.ts'

type Wish = { readonly name: string; readonly run: () => unknown }

/** A browser with locks, of which each has one holder; `kill` takes from a window what it holds, as a crash does. */
function browser() {
  const held = new Map<string, Wish>()
  const waiting: Wish[] = []
  const give = (wish: Wish): void => {
    held.set(wish.name, wish)
    void Promise.resolve(wish.run()).then(() => free(wish))
  }
  const free = (wish: Wish): void => {
    if (held.get(wish.name) !== wish) return
    held.delete(wish.name)
    const next = waiting.findIndex(({ name }) => name === wish.name)
    const [first] = next < 0 ? [] : waiting.splice(next, 1)
    if (first) give(first)
  }
  const request = async (name: string, ...rest: readonly unknown[]): Promise<void> => {
    await null
    const wish: Wish = { name, run: rest.at(-1) as () => unknown }
    if (held.has(name)) waiting.push(wish)
    else give(wish)
  }
  return {
    locks: { request } as unknown as WindowLocks,
    kill: () => {
      for (const wish of [...held.values()]) free(wish)
    },
  }
}

const settled = () => new Promise((done) => setTimeout(done, 0))

it('a window says what it holds only once it does, and is missed when it is killed, not before', async () => {
  const { locks, kill } = browser()
  const onHeld = vi.fn()
  const presence = holdPresence(onHeld, locks)
  expect(presence.held()).toBeNull()
  await settled()
  expect(onHeld).toHaveBeenCalledOnce()
  const onGone = vi.fn()
  watchPresence(presence.held() ?? '', onGone, locks)
  await settled()
  expect(onGone).not.toHaveBeenCalled()
  kill()
  await settled()
  expect(onGone).toHaveBeenCalledOnce()
})

it('a window that lets go is missed, and by nobody who no longer waits', async () => {
  const { locks } = browser()
  const presence = holdPresence(() => {}, locks)
  await settled()
  const [one, other] = [vi.fn(), vi.fn()]
  watchPresence(presence.held() ?? '', one, locks)
  watchPresence(presence.held() ?? '', other, locks)()
  presence.release()
  expect(presence.held()).toBeNull()
  await settled()
  await settled()
  expect(one).toHaveBeenCalledOnce()
  expect(other).not.toHaveBeenCalled()
})

it('where the browser has no locks nothing is held, and nobody is called gone', async () => {
  const onHeld = vi.fn()
  const presence = holdPresence(onHeld, null)
  const refused = { request: () => Promise.reject(new Error('no')) } as unknown as WindowLocks
  const onGone = vi.fn()
  watchPresence('other', onGone, null)
  watchPresence('other', onGone, refused)
  await settled()
  expect(presence.held()).toBeNull()
  expect(holdPresence(onHeld, refused).held()).toBeNull()
  expect(onGone).not.toHaveBeenCalled()
  expect(onHeld).not.toHaveBeenCalled()
})
