/** Words shorter than this are taken as they are typed: one letter changed in four makes another word. */
export const SHORTEST_WITH_TYPO = 5

/** Whether one letter changed, missing, added or swapped with its neighbour makes the one word of the other. */
export function isOneTypoApart(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false
  let start = 0
  while (start < one.length && one[start] === other[start]) start += 1
  let [endOne, endOther] = [one.length, other.length]
  while (endOne > start && endOther > start && one[endOne - 1] === other[endOther - 1]) {
    endOne -= 1
    endOther -= 1
  }
  const [left, right] = [one.slice(start, endOne), other.slice(start, endOther)]
  if (left.length <= 1 && right.length <= 1) return true
  return left.length === 2 && left === [...right].reverse().join('')
}

/** The word with two neighbouring letters swapped, at each place. */
export const swapped = (word: string): readonly string[] =>
  Array.from({ length: Math.max(word.length - 1, 0) }, (_, at) => {
    const [one = '', other = ''] = [word[at], word[at + 1]]
    return one === other ? '' : word.slice(0, at) + other + one + word.slice(at + 2)
  }).filter((text) => text !== '')
