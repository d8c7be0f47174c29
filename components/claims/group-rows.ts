import type { LineFamily } from '#graph-data/derive/line-family.ts'
import { claimSentence } from '../i18n/claim-sentence.ts'
import type { Text } from '../i18n/create-text.ts'
import type { ClaimRow } from './claim-list-model.ts'

export type Grouping = 'family' | 'subject'

export interface ClaimGroup {
  readonly key: string
  readonly title: string
  readonly family: LineFamily | null
  readonly rows: readonly ClaimRow[]
}

const FAMILY_ORDER: readonly LineFamily[] = ['stated', 'said', 'planned', 'conditional', 'denied']

/** Rows whose sentence or publishers contain every word of the query, letter case aside. */
export function filterRows(text: Text, rows: readonly ClaimRow[], query: string): readonly ClaimRow[] {
  const words = query.toLocaleLowerCase().split(/\s+/u).filter(Boolean)
  if (words.length === 0) return rows
  return rows.filter((row) => {
    const places = row.places.map(({ publisher }) => text.local(publisher)).join(' ')
    const hay = `${claimSentence(text, row)} ${text.local(row.subject.label)} ${places}`.toLocaleLowerCase()
    return words.every((word) => hay.includes(word))
  })
}

/** Rows under the line family they are drawn in, or under their subject, in the order of first appearance. */
export function groupRows(text: Text, rows: readonly ClaimRow[], grouping: Grouping): readonly ClaimGroup[] {
  if (grouping === 'family') {
    return FAMILY_ORDER.map((family) => ({
      key: family,
      title: text.t.words.family[family],
      family,
      rows: rows.filter((row) => row.family === family),
    })).filter((group) => group.rows.length > 0)
  }
  const bySubject = new Map<string, ClaimRow[]>()
  for (const row of rows) {
    const known = bySubject.get(row.subject.id)
    if (known === undefined) bySubject.set(row.subject.id, [row])
    else known.push(row)
  }
  return [...bySubject].map(([id, own]) => ({
    key: id,
    title: own[0] === undefined ? id : text.local(own[0].subject.label),
    family: null,
    rows: own,
  }))
}
