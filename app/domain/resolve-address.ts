import { type Address, HOME, type Place, type UnknownPart } from './address.ts'
import type { CollectionIndex } from './collection-index.ts'
import { resolveFilter } from './filter/resolve-filter.ts'
import { resolveFocus } from './focus/focus.ts'
import type { Inquiry } from './inquiry/inquiry.ts'
import { OPENING_VIEW, type ViewSpec } from './visible-graph.ts'

/**
 * Hold an address against a collection: former ids become the present ones; what does not exist gives way to the
 * opening view and is added to `unknown` as it was asked for.
 *
 * @param pages ids of the pages under `#/about`
 */
export function resolveAddress(
  index: CollectionIndex,
  address: Address,
  pages: readonly string[] = [],
): Address {
  const unknown = [...address.unknown]
  return {
    ...address,
    place: resolvePlace(index, address.place, pages, unknown),
    view: resolveByHand(index, resolveView(index, address.view, unknown), unknown),
    filter: resolveFilter(index, address.filter, (kind, asked) => unknown.push({ kind, asked })),
    inquiry: resolveInquiry(index, address.inquiry, unknown),
    unknown,
  }
}

function resolvePlace(
  index: CollectionIndex,
  place: Place,
  pages: readonly string[],
  unknown: UnknownPart[],
): Place {
  switch (place.kind) {
    case 'home':
    case 'disagreements':
    case 'weights':
    case 'stories':
      return place
    case 'entity': {
      const id = index.resolveEntityId(place.id)
      if (id !== null) return { kind: 'entity', id }
      unknown.push({ kind: 'entity', asked: place.id })
      return HOME
    }
    case 'claim':
      return resolveClaim(index, place, unknown)
    case 'article':
      return resolveArticle(index, place, unknown)
    case 'about':
      if (place.page === null || pages.includes(place.page)) return place
      unknown.push({ kind: 'page', asked: `about/${place.page}` })
      return HOME
    case 'story':
      return resolveStory(index, place, unknown)
  }
}

/** A story whose step is unknown is opened all the same, at its beginning. */
function resolveStory(
  index: CollectionIndex,
  place: Extract<Place, { kind: 'story' }>,
  unknown: UnknownPart[],
): Place {
  const story = index.core.stories.find(({ id }) => id === place.id)
  if (!story) {
    unknown.push({ kind: 'page', asked: `story/${place.id}` })
    return HOME
  }
  const { step } = place
  if (step === null || story.steps.includes(step)) return place
  unknown.push({ kind: 'step', asked: `${place.id}/${step}` })
  return { ...place, step: null }
}

/** An article whose paragraph is unknown is opened all the same, at its beginning. */
function resolveArticle(
  index: CollectionIndex,
  place: Extract<Place, { kind: 'article' }>,
  unknown: UnknownPart[],
): Place {
  const article = index.articles.get(place.id)
  if (!article) {
    unknown.push({ kind: 'article', asked: place.id })
    return HOME
  }
  const [first, last] = article.paragraphs
  const { paragraph } = place
  if (paragraph === null || (paragraph >= first && paragraph <= last)) return place
  unknown.push({ kind: 'paragraph', asked: `${place.id}/${paragraph}` })
  return { ...place, paragraph: null }
}

function resolveClaim(
  index: CollectionIndex,
  place: Extract<Place, { kind: 'claim' }>,
  unknown: UnknownPart[],
): Place {
  const id = index.resolveClaimId(place.id)
  if (id === null) {
    unknown.push({ kind: 'claim', asked: place.id })
    return HOME
  }
  const { evidence } = place
  if (evidence === null) return { kind: 'claim', id, evidence }
  const isKnown = index.claims.get(id)?.evidence.some((piece) => piece.id === evidence) ?? false
  if (!isKnown) unknown.push({ kind: 'evidence', asked: evidence })
  return { kind: 'claim', id, evidence: isKnown ? evidence : null }
}

function resolveView(index: CollectionIndex, view: ViewSpec, unknown: UnknownPart[]): ViewSpec {
  const { base } = view
  if (base.kind === 'theme' && !index.core.views.themes.some((theme) => theme.id === base.id)) {
    unknown.push({ kind: 'page', asked: base.id })
    return OPENING_VIEW
  }
  if (base.kind !== 'around') return view
  const id = index.resolveEntityId(base.id)
  if (id !== null && index.claimsOf.has(id)) return { ...view, base: { kind: 'around', id } }
  unknown.push(
    id === null ? { kind: 'entity', asked: base.id } : { kind: 'page', asked: `around=${base.id}` },
  )
  return OPENING_VIEW
}

/** Entities that a view names must be drawn at all: mere voices and publishers are not. */
function resolveByHand(index: CollectionIndex, view: ViewSpec, unknown: UnknownPart[]): ViewSpec {
  const resolve = (asked: string): string | null => drawnId(index, asked)
  return resolveFocus(view, resolve, (asked) => unknown.push({ kind: 'chosen', asked }))
}

function resolveInquiry(
  index: CollectionIndex,
  inquiry: Inquiry | null,
  unknown: UnknownPart[],
): Inquiry | null {
  if (inquiry === null || inquiry.kind === 'measures') return inquiry
  const end = (asked: string | null): string | null => {
    const id = asked === null ? null : drawnId(index, asked)
    if (asked !== null && id === null) unknown.push({ kind: 'chosen', asked })
    return id
  }
  const ends = { from: end(inquiry.from), to: end(inquiry.to) }
  if (inquiry.kind === 'compare') return { ...inquiry, ...ends }
  return { ...inquiry, ...ends, via: inquiry.via.flatMap((id) => end(id) ?? []) }
}

function drawnId(index: CollectionIndex, asked: string): string | null {
  const id = index.resolveEntityId(asked)
  return id !== null && index.claimsOf.has(id) ? id : null
}
