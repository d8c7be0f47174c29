/** Width of one line of text in CSS pixels at a given font. */
export type Measure = (text: string) => number

/**
 * Breaks a label into lines of even width, so that the drawing engine never breaks it itself
 * (its own breaking leaves spaces at the ends and can split a name inside brackets).
 *
 * Breaks only at spaces. What stands between brackets or quotation marks is one word where it holds
 * Latin letters, so that `(Union State)` is never torn. No line has a space at its ends. A line feed stays one: a name
 * in two languages has lines of its own for each.
 *
 * @param maxWidth the widest line wished for, in pixels of `measure`; a single longer word stays whole
 */
export function wrapLabel(text: string, maxWidth: number, measure: Measure): readonly string[] {
  if (text.includes('\n')) return text.split('\n').flatMap((part) => wrapLabel(part, maxWidth, measure))
  const words = unbreakable(text)
  if (words.length <= 1) return words
  const widest = words.reduce((width, word) => Math.max(width, measure(word)), 0)
  const fewest = fill(words, Math.max(maxWidth, widest), measure)
  if (fewest.length === 1) return fewest
  return evenOut(words, fewest, measure)
}

/** Narrows the lines as far as their number allows: two lines of seven letters look better than twelve and two. */
function evenOut(words: readonly string[], fewest: readonly string[], measure: Measure): readonly string[] {
  let best = fewest
  let high = Math.max(...fewest.map(measure))
  let low = high / 2
  for (let round = 0; round < 8; round++) {
    const middle = (low + high) / 2
    const lines = fill(words, middle, measure)
    if (lines.length <= fewest.length && Math.max(...lines.map(measure)) <= middle) {
      best = lines
      high = middle
    } else low = middle
  }
  return best
}

function fill(words: readonly string[], width: number, measure: Measure): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && measure(longer) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  if (line !== '') lines.push(line)
  return lines
}

const BRACKETED = /[([{«“"][^)\]}»”"]*\p{Script=Latin}[^)\]}»”"]*[)\]}»”"]\S*/gu
const HELD_SPACE = '\uE000'

function unbreakable(text: string): readonly string[] {
  return text
    .replace(BRACKETED, (group) => group.replaceAll(' ', HELD_SPACE))
    .split(/[ \t\n\r]+/)
    .filter((word) => word !== '')
    .map((word) => word.replaceAll(HELD_SPACE, ' '))
}
