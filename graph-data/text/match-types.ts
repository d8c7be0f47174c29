import type { QuoteVerdict } from './judge-quote.ts'
import type { Passage } from './prepare-document.ts'

/** Whether numbers, designators and negations are those of the paragraph, in order. */
export type Critical = 'same' | 'changed'

/**
 * How a paragraph was found in a document.
 * - `exact`: a line of the document is the paragraph;
 * - `normalised`: a stretch has its letters and digits in order, whatever the line breaks, punctuation and variants of
 *   writing. Positions recorded for the paragraph need not hold in this text;
 * - `fuzzy`: a stretch is very like it; words were changed;
 * - `weak`: a stretch is somewhat like it, and its quote stands there or both its neighbours stand around it;
 * - `quote-only`: it was not found, a quote from it was;
 * - `absent`: none of these.
 *
 * `text` is the place in the document, in form C. Where `critical` is `changed`, it is no match.
 */
export type ParagraphMatch =
  | ({ readonly rung: 'exact' } & Passage)
  | ({ readonly rung: 'normalised'; readonly critical: Critical } & Passage)
  | ({ readonly rung: 'fuzzy' | 'weak'; readonly critical: Critical; readonly likeness: number } & Passage)
  | { readonly rung: 'quote-only' | 'absent' }

/** A quote and the paragraph it was taken from. */
export interface ParagraphQuote {
  /** Of the evidence. */
  readonly id: string
  readonly n: number
  readonly quote: string
  /** Where it begins in the paragraph, in code points. */
  readonly near: number
}

/** What became of a quote. */
export interface QuoteFinding {
  readonly verdict: QuoteVerdict
  /** The line in which it stands, where its paragraph was not found; spans count in it. */
  readonly alone: Passage | null
}
