import type { Span } from '../schema/primitives.ts'

/** How many code points spans cover together; what several cover counts once. */
export function coveredLength(spans: readonly Span[]): number {
  let covered = 0
  let end = 0
  for (const [from, to] of spans.toSorted((one, other) => one[0] - other[0])) {
    covered += Math.max(0, to - Math.max(from, end))
    end = Math.max(end, to)
  }
  return covered
}
