import { HOME, type Pane } from '#app/domain/address.ts'
import { firstClaim } from '#app/domain/listed-claims.ts'
import { OPENING_VIEW, type ViewBase, visibleGraph } from '#app/domain/visible-graph.ts'
import { type AppContext, collectionOf } from './app-context.ts'

/** Open the proof of a claim, at its first piece of evidence or the one named. */
export function openClaim({ store }: AppContext, id: string, evidence: string | null = null): void {
  store.getState().goTo({ kind: 'claim', id, evidence })
}

export function openEntity({ store }: AppContext, id: string): void {
  store.getState().goTo({ kind: 'entity', id })
}

/** List the claims that stand in an article, or in one of its paragraphs. */
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

/** Close what is open, wholly. */
export function close({ store }: AppContext): void {
  const { panel, setPanel, goTo } = store.getState()
  if (panel) setPanel(null)
  else goTo(HOME)
}

/** Back one level: an overlay first, then the place this one was opened from, at last the bare picture. */
export function goUp({ store }: AppContext): void {
  const { panel, setPanel, goUp } = store.getState()
  if (panel) setPanel(null)
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
  store.getState().showBase(OPENING_VIEW.base)
}

export function showPane({ store }: AppContext, pane: Pane): void {
  store.getState().setPane(pane)
}
