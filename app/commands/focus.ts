import {
  grownFrom,
  onlyThese,
  pinToggled,
  withBase,
  withoutEntities,
  withRemoved,
} from '#app/domain/focus/focus.ts'
import { neighboursOf } from '#app/domain/visible-graph.ts'
import { type AppContext, collectionOf } from './app-context.ts'

// Changes of what is in sight. All of it is plain data of the view, so undo takes it back; nothing is kept for next time.

/** How far a node moves at one press of an arrow, in units of the picture. */
export const MOVE_STEP = 24

/** Show what is up to so many steps around an entity. */
export function showSteps({ store }: AppContext, id: string, steps: 1 | 2 | 3): void {
  const { view, setView } = store.getState()
  setView(withBase(view, { kind: 'around', id }, steps - 1))
}

/** Add what is around one entity to what is shown. */
export function growFrom(app: AppContext, id: string): void {
  const index = collectionOf(app)
  const { view, setView } = app.store.getState()
  if (index) setView(grownFrom(index, view, id))
}

/** Leave entities out of the picture. What of them is open closes. */
export function hideEntities({ store }: AppContext, ids: readonly string[]): void {
  const { view, setView, place, goTo, chosen, setChosen } = store.getState()
  setView(withoutEntities(view, ids))
  setChosen(chosen.filter((id) => !ids.includes(id)))
  if (place.kind === 'entity' && ids.includes(place.id)) goTo({ kind: 'home' })
}

export function showRemoved({ store }: AppContext): void {
  store.getState().setView(withRemoved(store.getState().view))
}

/** Keep entities in sight whatever view is chosen next, or no longer. */
export function togglePin({ store }: AppContext, ids: readonly string[]): void {
  store.getState().setView(pinToggled(store.getState().view, ids))
}

/** Show these entities and nothing else. */
export function isolate({ store }: AppContext, ids: readonly string[]): void {
  if (ids.length === 0) return
  store.getState().setView(onlyThese(ids))
}

/** Select entities together. */
export function choose({ store }: AppContext, ids: readonly string[]): void {
  store.getState().setChosen([...new Set(ids)])
}

/** Select one more, or one less. */
export function toggleChosen({ store }: AppContext, ids: readonly string[]): void {
  const { chosen, setChosen } = store.getState()
  const areChosen = ids.every((id) => chosen.includes(id))
  setChosen(areChosen ? chosen.filter((id) => !ids.includes(id)) : [...new Set([...chosen, ...ids])])
}

/** Select those in sight that are of the same kind as an entity. */
export function chooseKind(app: AppContext, id: string, shown: readonly string[]): void {
  const index = collectionOf(app)
  const kind = index?.entities.get(id)?.kind
  choose(
    app,
    shown.filter((other) => index?.entities.get(other)?.kind === kind),
  )
}

/** Select an entity with those of its neighbours that are in sight. */
export function chooseNeighbours(app: AppContext, id: string, shown: readonly string[]): void {
  const index = collectionOf(app)
  if (!index) return
  const around = new Set([id, ...neighboursOf(index, id)])
  choose(
    app,
    shown.filter((other) => around.has(other)),
  )
}

/** Put a node elsewhere, for this session. The collection's positions never change. */
export function moveNode(
  { store }: AppContext,
  id: string,
  to: { readonly x: number; readonly y: number },
): void {
  const { moved, setMoved } = store.getState()
  setMoved({ ...moved, [id]: [Math.round(to.x), Math.round(to.y)] })
}

/** Move a node by a distance, as the arrow keys do. */
export function nudgeNode(app: AppContext, id: string, dx: number, dy: number): void {
  const index = collectionOf(app)
  const [x, y] = app.store.getState().moved[id] ?? index?.core.positions[id] ?? [0, 0]
  moveNode(app, id, { x: x + dx, y: y + dy })
}

/** Every node back to its place. */
export function resetPositions({ store }: AppContext): void {
  store.getState().setMoved({})
}
