import { formatAddress, HOME_ADDRESS, type Place } from '#app/domain/address.ts'
import { citationOf } from '#app/domain/citation.ts'
import { copyText } from '#app/platform/clipboard.ts'
import { type AppContext, collectionOf } from './app-context.ts'
import { addressOf } from './follow-address.ts'

/** The address of what is shown, naming the language, so that the receiver reads what the sender read. */
export const linkOf = (app: AppContext): string => linkTo(app, app.store.getState().place)

/** The address of a place in the present view and language. */
export function linkTo({ store, bar }: AppContext, place: Place): string {
  const state = store.getState()
  const address = { ...addressOf({ ...state, place }), language: state.preferences.language }
  return bar.linkTo(formatAddress(address))
}

/** @returns whether the clipboard took it */
export const copyLink = (app: AppContext, place = app.store.getState().place): Promise<boolean> =>
  copyText(linkTo(app, place))

/** Copy a citation of the evidence that is open. @returns whether the clipboard took it; `false` if none is open */
export const copyCitation = (app: AppContext): Promise<boolean> =>
  copyCitationOf(app, app.store.getState().place)

/** The same of the evidence that a place names. */
export async function copyCitationOf(app: AppContext, place: Place): Promise<boolean> {
  const citation = citationAt(app, place)
  return citation === null ? false : copyText(citation)
}

/** A link that opens this very evidence, whatever view it was found in. */
function evidenceLink({ bar, store }: AppContext, claimId: string, evidenceId: string): string {
  const { preferences } = store.getState()
  const place: Place = { kind: 'claim', id: claimId, evidence: evidenceId }
  return bar.linkTo(formatAddress({ ...HOME_ADDRESS, place, language: preferences.language }))
}

function citationAt(app: AppContext, place: Place): string | null {
  const index = collectionOf(app)
  const { detail } = app.store.getState()
  if (!index || place.kind !== 'claim' || detail.kind !== 'ready') return null
  const claim = index.claims.get(place.id)
  const pieces = detail.file.claims[place.id]?.evidence ?? []
  const piece = pieces.find((candidate) => candidate.id === place.evidence) ?? pieces[0]
  const core = claim?.evidence.find((candidate) => candidate.id === piece?.id)
  const article = detail.file.articles.find((candidate) => candidate.id === core?.article)
  const publisher = article && index.entities.get(article.publisher.entity)
  if (!claim || !piece || !core || !article || !publisher) return null
  const words = app.words()
  const { collection } = index.core
  return citationOf({
    language: words.language,
    claim: words.claim(index, claim),
    headline: article.headline ?? null,
    publisher: words.local(publisher.label),
    date: words.date(article.date.value),
    isDateInferred: article.date.basis !== 'stated',
    paragraph: core.paragraph,
    quote: piece.quote,
    collection: words.local(collection.title),
    version: collection.version,
    released: words.date(collection.released),
    link: evidenceLink(app, claim.id, piece.id),
  })
}
