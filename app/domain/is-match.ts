import type { ParagraphMatch } from '#graph-data/text/match-types.ts'

/** Whether a paragraph counts as found: not if only its quote was, nor if critical words changed. */
export function isMatch(paragraph: ParagraphMatch): boolean {
  switch (paragraph.rung) {
    case 'exact':
      return true
    case 'normalised':
    case 'fuzzy':
    case 'weak':
      return paragraph.critical === 'same'
    case 'quote-only':
    case 'absent':
      return false
  }
}
