import { groupBy } from '../schema/group-by.ts'
import type { Span } from '../schema/primitives.ts'
import type { AlikePlace } from './alike-edges.ts'
import { weakPlace } from './claim-places.ts'
import { criticalHash } from './critical-tokens.ts'
import { judgeQuote, type QuoteVerdict } from './judge-quote.ts'
import type { ArticleSearch } from './match-document.ts'
import type { Critical, ParagraphMatch, ParagraphQuote, QuoteFinding } from './match-types.ts'
import { type Passage, type PreparedDocument, passageOf } from './prepare-document.ts'
import { findQuoteAlone, looseLines } from './quote-alone.ts'
import type { OpenParagraph } from './search-document.ts'

/** What became of the paragraphs of an article, by number, and of its quotes, by the id of their evidence. */
export interface JudgedArticle {
  readonly match: Map<number, ParagraphMatch>
  readonly quotes: Map<string, QuoteFinding>
}

/** Turns the places found into verdicts, tries the weak ones, and judges the quotes where their paragraphs stand. */
export function judgeArticle(
  document: PreparedDocument,
  search: ArticleSearch,
  quotes: readonly ParagraphQuote[],
): JudgedArticle {
  const quotesOf = groupBy(quotes, ({ n }) => n)
  const match = new Map<number, ParagraphMatch>()
  for (const paragraph of search.paragraphs) match.set(paragraph.n, firmMatch(document, search, paragraph))
  const given = search.claimed.map(({ place }) => place)
  for (const paragraph of search.paragraphs) {
    const { n } = paragraph
    const weak = match.get(n)?.rung === 'absent' ? weakMatch(document, search, paragraph, given) : null
    if (weak === null) continue
    const isBorneOut =
      hasQuote(weak.match.text, quotesOf.get(n) ?? []) || isBetween(search, n, weak.place.letters)
    if (!isBorneOut) continue
    match.set(n, weak.match)
    given.push(weak.place)
  }
  return { match, quotes: judgeQuotes(document, search, match, given, quotesOf) }
}

function firmMatch(
  document: PreparedDocument,
  { found, claimed }: ArticleSearch,
  paragraph: OpenParagraph,
): ParagraphMatch {
  const place = found.places.get(paragraph.n)
  if (place?.line != null) {
    return { rung: 'exact', text: document.lines[place.line] ?? '', hidden: document.hidden[place.line] ?? 0 }
  }
  if (place !== undefined) {
    const passage = passageOf(document, ...place.letters)
    return { rung: 'normalised', critical: numbersOf(passage, paragraph), ...passage }
  }
  const claim = claimed.find((one) => one.paragraph.n === paragraph.n)
  return claim === undefined ? { rung: 'absent' } : alikeMatch(document, 'fuzzy', paragraph, claim.place)
}

function alikeMatch(
  document: PreparedDocument,
  rung: 'fuzzy' | 'weak',
  { critical }: OpenParagraph,
  { letters, likeness }: AlikePlace,
) {
  const passage = passageOf(document, ...letters)
  const kept: Critical = criticalHash(passage.text) === critical ? 'same' : 'changed'
  return { rung, likeness, critical: kept, ...passage }
}

/**
 * Of a stretch with the letters and digits of a paragraph only the cut of its numbers can differ: 3.5 and 35. Without
 * digits, a hash that differs only says that words are written together or apart.
 */
const numbersOf = ({ text }: Passage, { critical }: OpenParagraph): Critical =>
  criticalHash(text) === critical || !/\p{Nd}/u.test(text) ? 'same' : 'changed'

function weakMatch(
  document: PreparedDocument,
  { alike }: ArticleSearch,
  paragraph: OpenParagraph,
  given: readonly AlikePlace[],
) {
  const candidate = alike.find((one) => one.paragraph.n === paragraph.n)
  const place = candidate === undefined ? null : weakPlace(candidate, given)
  return place === null ? null : { place, match: alikeMatch(document, 'weak', paragraph, place) }
}

const hasQuote = (text: string, quotes: readonly ParagraphQuote[]): boolean =>
  quotes.some(({ quote, near }) => isKept(judgeQuote(text, quote, near)))

const isKept = ({ kind }: QuoteVerdict): boolean => kind !== 'missing' && kind !== 'altered-critical'

/** Whether the paragraphs before and after it stand before and after a place. */
function isBetween({ paragraphs, found, claimed }: ArticleSearch, n: number, [from, to]: Span): boolean {
  const at = paragraphs.findIndex((paragraph) => paragraph.n === n)
  const placeOf = (i: number): Span | undefined => {
    const neighbour = paragraphs[i]?.n ?? Number.NaN
    return (
      found.places.get(neighbour)?.letters ??
      claimed.find((one) => one.paragraph.n === neighbour)?.place.letters
    )
  }
  const [before, after] = [placeOf(at - 1), placeOf(at + 1)]
  const room = 2 * (to - from)
  return (
    before !== undefined &&
    after !== undefined &&
    before[1] <= from &&
    after[0] >= to &&
    from - before[1] <= room &&
    after[0] - to <= room
  )
}

function judgeQuotes(
  document: PreparedDocument,
  { found }: ArticleSearch,
  match: Map<number, ParagraphMatch>,
  given: readonly AlikePlace[],
  quotesOf: ReadonlyMap<number, readonly ParagraphQuote[]>,
): Map<string, QuoteFinding> {
  const findings = new Map<string, QuoteFinding>()
  const lost: ParagraphQuote[] = []
  for (const [n, quotes] of quotesOf) {
    const paragraph = match.get(n)
    for (const quote of quotes) {
      if (paragraph === undefined || !('text' in paragraph)) lost.push(quote)
      else
        findings.set(quote.id, { verdict: judgeQuote(paragraph.text, quote.quote, quote.near), alone: null })
    }
  }
  if (lost.length === 0) return findings
  const taken = found.taken.slice()
  for (const { letters } of given) taken.fill(1, ...letters)
  const loose = looseLines(document, taken)
  for (const { id, n, quote } of lost) {
    const alone = findQuoteAlone(loose, quote)
    if (alone === null) continue
    findings.set(id, { verdict: alone.verdict, alone: alone.passage })
    match.set(n, { rung: 'quote-only' })
  }
  return findings
}
