import { formatAddress, HOME, parseAddress } from './address.ts'
import type { ViewFilter } from './filter/view-filter.ts'
import type { ViewSpec } from './visible-graph.ts'

/** A view that the reader keeps: what is shown and how it is filtered, as an address says it. */
export interface SavedView {
  readonly id: string
  readonly name: string
  /** Of the view alone: no place, no language. */
  readonly hash: string
  /** Of the reader's own verdicts, which no address names. */
  readonly verdicts: readonly string[]
}

/** The address of a view by itself. */
export const hashOfView = (view: ViewSpec, filter: ViewFilter): string =>
  formatAddress({ ...parseAddress(''), place: HOME, view, filter })

/**
 * Reads what was stored. What is not a saved view is passed over: a later release may store more.
 *
 * @throws {SyntaxError} if the text is no JSON, or no list
 */
export function parseSavedViews(text: string): readonly SavedView[] {
  const value: unknown = JSON.parse(text)
  if (!Array.isArray(value)) throw new SyntaxError('no list of views')
  return value.flatMap((item: unknown) => savedView(item) ?? [])
}

function savedView(value: unknown): SavedView | null {
  if (typeof value !== 'object' || value === null) return null
  const { id, name, hash, verdicts } = value as Readonly<Record<string, unknown>>
  if (typeof id !== 'string' || typeof name !== 'string' || typeof hash !== 'string') return null
  const words = Array.isArray(verdicts) ? verdicts.filter((word) => typeof word === 'string') : []
  return { id, name, hash, verdicts: words }
}
