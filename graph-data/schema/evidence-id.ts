/** What an evidence id says: `alaraby-13b` is the second citation of paragraph 13 of `alaraby`. */
export interface EvidencePlace {
  readonly article: string
  readonly paragraph: number
  /** Empty for the first citation of the paragraph. */
  readonly letter: string
}

/** `<article>-<paragraph>[letter]`. */
export const EVIDENCE_ID = /^([a-z0-9]+(?:-[a-z0-9]+)*)-([1-9][0-9]*)([a-z]?)$/

/**
 * Takes an evidence id apart.
 *
 * @returns the article, its paragraph and the letter, or null where the id has another shape
 */
export function parseEvidenceId(id: string): EvidencePlace | null {
  const [, article, paragraph, letter] = EVIDENCE_ID.exec(id) ?? []
  if (article === undefined || paragraph === undefined) return null
  return { article, paragraph: Number(paragraph), letter: letter ?? '' }
}
