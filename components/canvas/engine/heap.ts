/** What the engine asks of its queue of textures. */
interface Queue<T> {
  readonly push: (item: T) => void
  readonly pop: () => T | undefined
  readonly peek: () => T | undefined
  readonly size: () => number
  /** An item's place may have changed. */
  readonly updateItem: (item: T) => void
}

/** Smallest first, as the package `heap` does it. The queue is short, so it is sorted when it is looked at. */
export default function Heap<T>(compare: (a: T, b: T) => number): Queue<T> {
  const items: T[] = []
  const sorted = (): T[] => items.sort(compare)
  return {
    push: (item) => void items.push(item),
    pop: () => sorted().shift(),
    peek: () => sorted()[0],
    size: () => items.length,
    updateItem: () => {},
  }
}
