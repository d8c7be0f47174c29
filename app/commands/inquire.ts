import { HOME } from '#app/domain/address.ts'
import {
  compareInquiry,
  type Inquiry,
  MEASURE_INQUIRY,
  type MeasureInquiry,
  pathInquiry,
} from '#app/domain/inquiry/inquiry.ts'
import type { AppContext } from './app-context.ts'

/** The entity whose card is open, if any: what a question starts from. */
const openEntityId = ({ store }: AppContext): string | null => {
  const { place } = store.getState()
  return place.kind === 'entity' ? place.id : null
}

/** Ask how two entities are connected; an end that is not given is chosen next. */
export function askPath(
  app: AppContext,
  from: string | null = openEntityId(app),
  to: string | null = null,
): void {
  ask(app, pathInquiry(from, to))
}

/** Hold two entities beside each other. */
export function askCompare(
  app: AppContext,
  from: string | null = openEntityId(app),
  to: string | null = null,
): void {
  ask(app, compareInquiry(from, to))
}

export function askMeasures(app: AppContext, change: Partial<MeasureInquiry> = {}): void {
  ask(app, { ...MEASURE_INQUIRY, ...change })
}

/** Ask something else of the graph, or the same in another way. Its answer takes the list's room. */
export function ask({ store }: AppContext, inquiry: Inquiry): void {
  const { inquiry: before, place, setInquiry, setPane, goTo } = store.getState()
  setInquiry(inquiry)
  if (before?.kind === inquiry.kind) return
  // An article stands in the same room.
  if (place.kind === 'article') goTo(HOME)
  store.getState().closeReader()
  setPane('list')
}

/** Put the question away; the list comes back. */
export function closeInquiry({ store }: AppContext): void {
  store.getState().setInquiry(null)
}

/** Whether a question waits for an entity to be chosen, in the picture or by name. */
export function isChoosing(inquiry: Inquiry | null): boolean {
  return inquiry !== null && inquiry.kind !== 'measures' && (inquiry.from === null || inquiry.to === null)
}

/**
 * Gives a waiting question the entity that it lacks.
 *
 * @returns whether there was one
 */
export function answerChoosing(app: AppContext, id: string): boolean {
  const { inquiry } = app.store.getState()
  if (inquiry === null || inquiry.kind === 'measures' || !isChoosing(inquiry)) return false
  ask(app, inquiry.from === null ? { ...inquiry, from: id } : { ...inquiry, to: id })
  return true
}
