/** Work that may be interrupted wherever it yields; its value comes at the end. */
export type Pieces<T> = Generator<void, T>

/** Does it without an interruption. */
export function toEnd<T>(work: Pieces<T>): T {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}

/** Does pieces, one at least, until the time is up or all are done. */
export function someOf<T>(work: Pieces<T>, isTimeUp: () => boolean): IteratorResult<void, T> {
  let step = work.next()
  while (!step.done && !isTimeUp()) step = work.next()
  return step
}
