import { expect, test } from 'vitest'
import { inPieces } from './in-pieces.ts'

function* slowly(rounds: number, seen: { count: number }) {
  for (let round = 0; round < rounds; round += 1) {
    const end = performance.now() + 3
    while (performance.now() < end);
    seen.count += 1
    yield
  }
  return 'done'
}

test('others are answered between the pieces of long work', async () => {
  const seen = { count: 0 }
  let countWhenAnswered = 0
  setTimeout(() => {
    countWhenAnswered = seen.count
  })
  expect(await inPieces(slowly(20, seen), () => true)).toBe('done')
  expect(countWhenAnswered).toBeGreaterThan(0)
  expect(countWhenAnswered).toBeLessThan(10)
})

test('what is no longer wanted is given up', async () => {
  const seen = { count: 0 }
  expect(await inPieces(slowly(100, seen), () => seen.count < 6)).toBe(null)
  expect(seen.count).toBeLessThan(20)
})
