import { articleOf, kindAt, pageLength } from '#app/domain/article-facts.ts'
import { entityName, statusFactsOf } from '#app/domain/claim-facts.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import { articlesOn } from '#app/domain/handout/sheet-of-story.ts'
import { supportOf } from '#app/domain/support.ts'
import type { PaperArticle, PaperClaim, PaperCredit, PaperQuote } from '#components/handout/handout-model.ts'
import type { CoreClaim, CoreEvidence } from '#graph-data/compile/core-file.ts'
import type { DetailFile } from '#graph-data/compile/detail-file.ts'
import { claimPartWords } from '../omitted-words.ts'
import { toVoices } from '../to-voices.ts'

export interface PaperSources {
  readonly index: CollectionIndex
  readonly detail: DetailFile
}

export interface ClaimOnPaper {
  readonly claim: CoreClaim
  readonly n: number
  readonly quoted: readonly CoreEvidence[]
  readonly quotedIn: number | null
}

/** A claim with its quotes as a sheet shows it. */
export function toPaperClaim(
  sources: PaperSources,
  { claim, n, quoted, quotedIn }: ClaimOnPaper,
): PaperClaim {
  const { assertingOrigins, denyingOrigins } = supportOf(claim)
  return {
    id: claim.id,
    n,
    ...statusFactsOf(sources.index, claim),
    family: claim.family,
    quotes: quoted.map((piece) => toQuote(sources, claim, piece)),
    quotedIn,
    places: placesOf(sources.index, claim.evidence),
    origins: { asserting: assertingOrigins, denying: denyingOrigins },
  }
}

function placesOf(
  { articles, entities }: CollectionIndex,
  pieces: readonly CoreEvidence[],
): PaperClaim['places'] {
  const ids = [...new Set(pieces.map(({ article }) => article))]
  return ids.flatMap((id) => {
    const publisher = entities.get(articles.get(id)?.publisher ?? '')
    const numbers = pieces.filter(({ article }) => article === id).map(({ paragraph }) => paragraph)
    return publisher ? [{ publisher: publisher.label, paragraphs: [...new Set(numbers)] }] : []
  })
}

/** @throws {Error} naming the evidence if core and detail file disagree: they come from one build. */
function toQuote(
  { index, detail }: PaperSources,
  claim: CoreClaim,
  { id, article, paragraph }: CoreEvidence,
): PaperQuote {
  const piece = detail.claims[claim.id]?.evidence.find((candidate) => candidate.id === id)
  const known = articleOf(detail, article)
  const place = known?.paragraphs.find(({ n }) => n === paragraph)
  if (!piece || !known || !place)
    throw new Error(`evidence ${id} of claim ${claim.id} is not in the detail file`)
  return {
    id,
    articleId: article,
    quote: piece.quote,
    language: known.language,
    publisher: entityName(index, known.publisher.entity).label,
    headline: known.headline ?? null,
    date: known.date.value,
    dateBasis: known.date.basis,
    paragraph,
    of: pageLength(detail, known),
    kind: kindAt(place, piece),
    restatement: place.restatement,
    stance: piece.stance,
    mode: piece.mode,
    voices: toVoices(index, piece, known)
      .filter(({ role }) => role !== 'publisher')
      .map(({ label }) => label),
    omits: piece.omits.map((part) => index.roles.get(part) ?? claimPartWords(part)),
    note: piece.note ?? null,
    isMachineTranslated: known.translated === 'machine',
  }
}

/** The articles behind a sheet's claims, quoted or only named, in the order of the collection. */
export function toPaperArticles(
  { index, detail }: PaperSources,
  claims: readonly CoreClaim[],
): readonly PaperArticle[] {
  return articlesOn(
    index,
    claims.flatMap(({ evidence }) => evidence),
  ).flatMap((id) => {
    const article = articleOf(detail, id)
    if (!article) return []
    const host = article.within === undefined ? null : articleOf(detail, article.within)
    return [
      {
        id,
        publisher: entityName(index, article.publisher.entity).label,
        headline: article.headline ?? null,
        language: article.language,
        date: article.date.value,
        dateBasis: article.date.basis,
        url: article.url ?? host?.url ?? null,
        within: host && {
          publisher: entityName(index, host.publisher.entity).label,
          headline: host.headline ?? null,
        },
        isMachineTranslated: article.translated === 'machine',
      },
    ]
  })
}

/** @param link of what the sheet shows; the page of the articles stands beside it on the same site */
export function toPaperCredit({ index, detail }: PaperSources, link: string): PaperCredit {
  const { title, version, released } = index.core.collection
  return {
    collection: title,
    version,
    released,
    link,
    articlesLink: `${link.split('#')[0] ?? ''}#/about/articles`,
    licence: detail.record.licence,
  }
}
