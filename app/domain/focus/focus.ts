import { ID_PATTERN } from '#graph-data/schema/id-pattern.ts'
import type { CollectionIndex } from '../collection-index.ts'
import { neighboursOf, OPENING_VIEW, type ViewBase, type ViewSpec } from '../visible-graph.ts'

/** Lists of entities that a view names; each in the order in which they were named, without repeats. */
const LISTS = ['added', 'removed', 'pinned'] as const
type ListName = (typeof LISTS)[number]

/** Word for each list in an address. */
const WORDS: Readonly<Record<ListName, string>> = { added: 'plus', removed: 'minus', pinned: 'pin' }

/** Adds the neighbours of an entity to what is shown; the others do not grow. */
export function grownFrom(index: CollectionIndex, view: ViewSpec, id: string): ViewSpec {
  const around = [id, ...neighboursOf(index, id)]
  const shown = withList(view, 'removed', without(view.removed, around))
  return withList(shown, 'added', [...(view.added ?? []), ...around])
}

/** Leaves entities out of the view, whatever it shows; their pins are taken away. */
export function withoutEntities(view: ViewSpec, ids: readonly string[]): ViewSpec {
  const unpinned = withList(view, 'pinned', without(view.pinned, ids))
  const fewer = withList(unpinned, 'added', without(view.added, ids))
  return withList(fewer, 'removed', [...(view.removed ?? []), ...ids])
}

/** Shows again all that was left out. */
export const withRemoved = (view: ViewSpec): ViewSpec => withList(view, 'removed', [])

/** Pins entities, which then stay in sight whatever view is chosen, or takes the pins away if all have one. */
export function pinToggled(view: ViewSpec, ids: readonly string[]): ViewSpec {
  const pinned = view.pinned ?? []
  if (ids.every((id) => pinned.includes(id))) return withList(view, 'pinned', without(pinned, ids))
  const shown = withList(view, 'removed', without(view.removed, ids))
  return withList(shown, 'pinned', [...pinned, ...ids])
}

/** Nothing but these entities and the claims between them. */
export const onlyThese = (ids: readonly string[]): ViewSpec => ({
  base: { kind: 'these', ids: [...new Set(ids)] },
  rings: 0,
})

/** Another view; pins are what stays. */
export function withBase(view: ViewSpec, base: ViewBase, rings = 0): ViewSpec {
  return withList({ base, rings }, 'pinned', view.pinned ?? [])
}

/** The pairs of an address that say which entities a view names. */
export function formatFocus(view: ViewSpec): readonly string[] {
  const lists = LISTS.flatMap((name) => {
    const ids = view[name] ?? []
    return ids.length > 0 ? [`${WORDS[name]}=${ids.join(',')}`] : []
  })
  return view.base.kind === 'these' ? [`these=${view.base.ids.join(',')}`, ...lists] : lists
}

/** Reads such a pair into a view. `null` if it means nothing. */
export function parseFocusPair(key: string, value: string, view: ViewSpec): ViewSpec | null {
  const name = LISTS.find((list) => WORDS[list] === key)
  if (!name && key !== 'these') return null
  const ids = [...new Set(value.split(/,|%2c/i))]
  if (!ids.every((id) => ID_PATTERN.test(id))) return null
  return name ? withList(view, name, ids) : { ...view, base: { kind: 'these', ids } }
}

/**
 * The view with the present ids of the entities that it names.
 *
 * @param onUnknown is told of each that there is not
 */
export function resolveFocus(
  view: ViewSpec,
  resolve: (id: string) => string | null,
  onUnknown: (id: string) => void,
): ViewSpec {
  const known = (ids: readonly string[]): readonly string[] =>
    ids.flatMap((id) => {
      const present = resolve(id)
      if (present === null) onUnknown(id)
      return present ?? []
    })
  const { base } = view
  const these = base.kind === 'these' ? known(base.ids) : []
  const chosen: ViewBase = these.length > 0 ? { kind: 'these', ids: these } : OPENING_VIEW.base
  const based: ViewSpec = base.kind === 'these' ? { ...view, base: chosen } : view
  return LISTS.reduce((next, name) => withList(next, name, known(next[name] ?? [])), based)
}

/** An empty list is left out, so that views that show the same are the same. */
function withList(view: ViewSpec, name: ListName, ids: readonly string[]): ViewSpec {
  const { [name]: _before, ...rest } = view
  return ids.length > 0 ? { ...rest, [name]: [...new Set(ids)] } : rest
}

const without = (ids: readonly string[] = [], gone: readonly string[]): readonly string[] =>
  ids.filter((id) => !gone.includes(id))
