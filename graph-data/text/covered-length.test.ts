import fc from 'fast-check'
import { expect, test } from 'vitest'
import { coveredLength } from './covered-length.ts'

test('each place counts once, in whatever order spans come and however many lie over it', () => {
  const span = fc
    .tuple(fc.nat(60), fc.nat(60))
    .map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)])
  fc.assert(
    fc.property(fc.array(span), (spans) => {
      const covered = new Set(
        spans.flatMap(([from, to]) => Array.from({ length: to - from }, (_, i) => from + i)),
      )
      expect(coveredLength(spans)).toBe(covered.size)
    }),
  )
})
