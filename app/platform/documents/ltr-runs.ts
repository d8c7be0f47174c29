/** What a piece of an Arabic line is to the order of reading, after the bidirectional algorithm of Unicode. */
type PieceKind = 'arabic' | 'latin' | 'number' | 'separator' | 'space' | 'other'

const ARABIC = /[\u0590-\u065F\u066A-\u06EF\u06FA-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/u
const LATIN = /[A-Za-z\u00C0-\u024F\u0370-\u052F]/u
/** Signs that stand beside a number belong to it. */
const NUMBER = /[0-9\u0660-\u0669\u06F0-\u06F9%\u066A\u00B0$\u20AC]/u
const SEPARATOR = /^[.,:/+\u066B\u066C\u2212-]$/u

function kindOf(text: string): PieceKind {
  if (LATIN.test(text)) return 'latin'
  if (NUMBER.test(text) && !/[\u0621-\u064A]/u.test(text)) return 'number'
  if (ARABIC.test(text)) return 'arabic'
  if (SEPARATOR.test(text)) return 'separator'
  return text.trim() === '' ? 'space' : 'other'
}

/**
 * Pieces of an Arabic line, given from the right, in the order of reading: Latin words that follow one another, and
 * the parts of a number, read from the left; all else as it is given. Two numbers apart are two, and what stands
 * between a number and a Latin word, such as a bracket, parts them.
 */
export function turnLtrRuns<Piece extends { readonly str: string }>(fromRight: readonly Piece[]): Piece[] {
  const read: Piece[] = []
  let run: Piece[] = []
  let between: Piece[] = []
  let hasLatin = false
  const endRun = (): void => {
    read.push(...run.reverse(), ...between)
    run = []
    between = []
    hasLatin = false
  }
  for (const piece of fromRight) {
    const kind = kindOf(piece.str)
    if (kind === 'latin' || kind === 'number') {
      if (run.length > 0 && !joins(kind, between, hasLatin)) endRun()
      run.push(...between, piece)
      between = []
      hasLatin ||= kind === 'latin'
    } else if (kind === 'arabic') {
      endRun()
      read.push(piece)
    } else if (run.length > 0) between.push(piece)
    else read.push(piece)
  }
  endRun()
  return read
}

/** Whether a piece goes on with the run before it, over what stands between. */
function joins(
  kind: 'latin' | 'number',
  between: readonly { readonly str: string }[],
  hasLatin: boolean,
): boolean {
  const kinds = between.map(({ str }) => kindOf(str))
  if (kinds.length === 0) return true
  if (kinds.every((one) => one === 'space' || one === 'separator')) {
    const isWithinNumber = kinds.length === 1 && kinds[0] === 'separator'
    return kind === 'latin' || hasLatin || isWithinNumber
  }
  return kind === 'latin' && hasLatin
}
