import { HOME, type Pane, type Place } from '#app/domain/address.ts'
import { firstClaim } from '#app/domain/listed-claims.ts'
import { OPENING_VIEW, type ViewBase, visibleGraph } from '#app/domain/visible-graph.ts'
import { opensPage, opensPanel } from '#app/state/selection-slice.ts'
import { type AppContext, collectionOf } from './app-context.ts'
import { learnFromOpening } from './hints.ts'

/**
 * Open the proof of a claim, at the piece of evidence that is named, else at one in the article that is being read,
 * else at its first.
 */
export function openClaim(app: AppContext, id: string, evidence: string | null = null): void {
  app.store.getState().goTo(claimPlace(app, id, evidence))
  learnFromOpening(app)
}

/** The same from beside what is open (picture, list, article): it takes the place of the open proof or card. */
export function chooseClaim(app: AppContext, id: string, evidence: string | null = null): void {
  app.store.getState().goBeside(claimPlace(app, id, evidence))
  learnFromOpening(app)
}

function claimPlace(app: AppContext, id: string, evidence: string | null): Place {
  const { reader } = app.store.getState()
  const pieces = reader === null ? [] : (collectionOf(app)?.claims.get(id)?.evidence ?? [])
  const here = pieces.find((piece) => piece.article === reader)
  return { kind: 'claim', id, evidence: evidence ?? here?.id ?? null }
}

export function openEntity({ store }: AppContext, id: string): void {
  store.getState().goTo({ kind: 'entity', id })
}

/** The same from beside what is open (picture, outline): it takes the place of the open proof or card. */
export function chooseEntity({ store }: AppContext, id: string): void {
  store.getState().goBeside({ kind: 'entity', id })
}

/** A page in the graph's room: `#/about/<page>`; `null` is the first. */
export function openPage({ store }: AppContext, page: string | null): void {
  store.getState().goTo({ kind: 'about', page })
}

export function openDisagreements({ store }: AppContext): void {
  store.getState().goTo({ kind: 'disagreements' })
}

/** From a page back to where it was opened: to what lay under it, at last to the bare picture. */
export function goBackToGraph({ store }: AppContext): void {
  const under = store.getState().trail.findLast((place) => !opensPage(place))
  store.getState().goTo(under ?? HOME)
}

/** Read an article beside the graph, at one of its paragraphs, whose edges are lit. */
export function openArticle({ store }: AppContext, id: string, paragraph: number | null): void {
  store.getState().goTo({ kind: 'article', id, paragraph })
  store.getState().setPane('list')
}

/** Open one well chosen claim: the quickest way to see what this is about. */
export function openFirstClaim(app: AppContext): void {
  const index = collectionOf(app)
  const claim = index && firstClaim(index, visibleGraph(index, OPENING_VIEW))
  if (claim) openClaim(app, claim.id)
}

/** Close what is open; the article that is read beside it stays. */
export function close({ store }: AppContext): void {
  const { panel, setPanel, goTo, place, reader } = store.getState()
  if (panel) setPanel(null)
  else if (reader !== null && opensPanel(place)) goTo({ kind: 'article', id: reader, paragraph: null })
  else goTo(HOME)
}

/** Close the article beside the graph; an open proof or card stays. */
export function closeReader({ store }: AppContext): void {
  const { place, goTo, closeReader } = store.getState()
  if (place.kind === 'article') goTo(HOME)
  else closeReader()
}

/** Empty ground was pressed: what stands out steps back, the article that is read stays. */
export function clearEmphasis(app: AppContext): void {
  const { place, goTo, chosen, setChosen } = app.store.getState()
  if (chosen.length > 0) setChosen([])
  else if (place.kind !== 'article') close(app)
  else if (place.paragraph !== null) goTo({ ...place, paragraph: null })
}

/** Back one level: an overlay first, then the place this one was opened from, at last the bare picture. */
export function goUp({ store }: AppContext): void {
  const { panel, setPanel, goUp, place, trail, inquiry, chosen } = store.getState()
  const isBare = place.kind === 'home' && trail.length === 0
  if (panel) setPanel(null)
  else if (isBare && chosen.length > 0) store.getState().setChosen([])
  else if (isBare && inquiry) store.getState().setInquiry(null)
  else goUp()
}

export function showView({ store }: AppContext, base: ViewBase): void {
  store.getState().showBase(base)
}

/** Show an entity with all it is connected to, and its card in place. */
export function showAround({ store }: AppContext, id: string): void {
  store.getState().showBase({ kind: 'around', id })
}

/** The opening view, nothing open. */
export function goHome({ store }: AppContext): void {
  store.getState().goTo(HOME)
  store.getState().setInquiry(null)
  store.getState().showBase(OPENING_VIEW.base)
}

export function showPane({ store }: AppContext, pane: Pane): void {
  store.getState().setPane(pane)
}
