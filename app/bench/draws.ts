/** Draws of a linear congruential generator, 0 to 1: the same for the same seed everywhere. */
export function drawsFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** Edits each word with a probability: six in ten are replaced, two left out, two followed by another. */
export function editWords(text: string, rate: number, seed: number, others: readonly string[]): string {
  const draw = drawsFrom(seed)
  const other = (): string => others[Math.floor(draw() * others.length)] ?? ''
  const edit = (word: string): string => {
    if (word.trim() === '' || draw() >= rate) return word
    const way = draw()
    if (way < 0.6) return other()
    return way < 0.8 ? '' : `${word} ${other()}`
  }
  return text
    .split(/(\r?\n)/u)
    .map((line) => line.split(/( +)/u).map(edit).join(''))
    .join('')
}
