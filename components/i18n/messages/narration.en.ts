import { LINE_FAMILIES, type LineFamily } from '#graph-data/derive/line-family.ts'
import { englishCount, type FormatNumber } from '../plural.ts'

export type FamilyCounts = Readonly<Record<LineFamily, number>>

const FAMILIES: Readonly<Record<LineFamily, string>> = {
  stated: 'stated',
  said: 'said by someone',
  planned: 'planned or requested',
  conditional: 'conditional or possible',
  denied: 'denied',
}

/** What the page says to those who do not see it: one short message for each action. */
export const narrationEn = (n: FormatNumber) => ({
  instructions:
    'Arrow keys move to the nearest entity in that direction. N and Shift+N go round the neighbours, E and Shift+E round the lines. Enter opens, Backspace goes back, Escape leaves the graph.',
  node: (p: {
    name: string
    kind: string
    isPinned: boolean
    families: FamilyCounts
    at: number
    of: number
  }) =>
    `${p.name}, ${p.kind}${p.isPinned ? ', pinned' : ''}. ${relations(p.families, n)} ${n(p.at)} of ${n(p.of)}.`,
  edge: (p: { sentence: string; family: string; at: number; of: number; hub: string }) =>
    `${p.sentence}. ${capital(p.family)}. Line ${n(p.at)} of ${n(p.of)} of ${p.hub}.`,
  shown: (p: { entities: number; claims: number }) =>
    `In view: ${englishCount(p.entities, n, { one: '# entity', other: '# entities' })} and ${englishCount(p.claims, n, { one: '# line', other: '# lines' })}.`,
  listed: (p: { count: number }) =>
    `${englishCount(p.count, n, { one: '# claim', other: '# claims' })} in the list.`,
  nothingThere: 'Nothing there.',
})

function relations(families: FamilyCounts, n: FormatNumber): string {
  const parts = LINE_FAMILIES.filter((family) => families[family] > 0)
  const total = parts.reduce((sum, family) => sum + families[family], 0)
  if (total === 0) return 'No relations in view.'
  const list = parts.map((family) => `${n(families[family])} ${FAMILIES[family]}`).join(', ')
  return `${englishCount(total, n, { one: '# relation', other: '# relations' })}: ${list}.`
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
