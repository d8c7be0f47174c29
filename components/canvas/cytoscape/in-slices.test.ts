// @vitest-environment node
import { expect, test, vi } from 'vitest'
import { inSlices } from './in-slices.ts'

function* slowly(rounds: number, seen: { count: number }) {
  for (let round = 0; round < rounds; round += 1) {
    const end = performance.now() + 2
    while (performance.now() < end);
    seen.count += 1
    yield
  }
  return 'done'
}

const fail = () => {
  throw new Error('must not be told')
}

test('others are answered between slices, and told of each', async () => {
  const seen = { count: 0 }
  const counts: number[] = []
  const result = await new Promise((onDone) =>
    inSlices(slowly(20, seen), { onDone, onFailed: fail, onSlice: () => counts.push(seen.count) }),
  )
  expect(result).toBe('done')
  expect(counts.length).toBeGreaterThan(2)
  expect(counts[0]).toBeLessThan(10)
})

test('what is left can be done at once, and is told once', async () => {
  const onDone = vi.fn()
  const seen = { count: 0 }
  const work = inSlices(slowly(5, seen), { onDone, onFailed: fail })
  work.finish()
  expect(onDone.mock.calls).toEqual([['done']])
  await new Promise((later) => setTimeout(later, 20))
  expect(onDone).toHaveBeenCalledTimes(1)
})

test('what is stopped tells nothing and goes on no more', async () => {
  const seen = { count: 0 }
  const work = inSlices(slowly(50, seen), { onDone: fail, onFailed: fail })
  work.stop()
  await new Promise((later) => setTimeout(later, 20))
  expect(seen.count).toBe(0)
})

test('what a piece throws is reported, and the work counts as failed', async () => {
  const report = vi.fn()
  vi.stubGlobal('reportError', report)
  function* broken() {
    yield
    throw new Error('broken')
  }
  await new Promise<void>((onFailed) => inSlices(broken(), { onDone: fail, onFailed }))
  expect(report).toHaveBeenCalledTimes(1)
  const onFailed = vi.fn()
  expect(() => inSlices(broken(), { onDone: fail, onFailed }).finish()).toThrow('broken')
  expect(onFailed).toHaveBeenCalledTimes(1)
  vi.unstubAllGlobals()
})
