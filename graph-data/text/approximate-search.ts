import search from 'approx-string-match'

/** A place where a pattern stands with so many edits; UTF-16 units. */
export interface ApproximateHit {
  readonly start: number
  readonly end: number
  readonly errors: number
}

/** The search is quicker the fewer edits it allows; most quotes that are altered are altered little. */
const FIRST_TRY = 0.06

/**
 * The places of a pattern in a text with the fewest edits, at most `maxErrors`: Myers' bit-vector search
 * (`approx-string-match`), first with few edits. What it finds then has the fewest there are.
 */
export function approximateHits(text: string, pattern: string, maxErrors: number): readonly ApproximateHit[] {
  if (pattern === '') return []
  const few = Math.floor(pattern.length * FIRST_TRY)
  const hits = few > 0 && few < maxErrors ? search(text, pattern, few) : []
  return hits.length > 0 ? hits : search(text, pattern, maxErrors)
}
