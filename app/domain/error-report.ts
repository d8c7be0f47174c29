/** What a curator needs to find the place again. Nothing in it is private: ids, versions, an address. */
export interface ErrorReportParts {
  readonly collection: string
  readonly version: string
  readonly claimId: string
  readonly evidenceId: string | null
  readonly statement: string
  readonly quote: string | null
  /** Rung and verdict of the match, as the proof computed them. */
  readonly match: string | null
  readonly link: string
}

/** Plain text of an error report, the same in every language: keys are for curators, the reader writes below. */
export function errorReportOf(parts: ErrorReportParts): string {
  const lines: readonly (readonly [string, string | null])[] = [
    ['collection', `${parts.collection} ${parts.version}`],
    ['claim', parts.claimId],
    ['evidence', parts.evidenceId],
    ['statement', parts.statement],
    ['quote', parts.quote],
    ['match', parts.match],
    ['address', parts.link],
  ]
  const facts = lines.flatMap(([key, value]) => (value === null ? [] : [`${key}: ${value}`]))
  return `${facts.join('\n')}\n\n`
}
