import type { CoreClaim, CoreEntity, CoreFile } from '#graph-data/compile/core-file.ts'
import type { ClaimDetail, DetailFile } from '#graph-data/compile/detail-file.ts'
import { LINE_FAMILIES, type LineFamily } from '#graph-data/derive/line-family.ts'

/** Our own words; a number makes each name one of its kind. */
const NAMES = [
  { ar: 'مجلس الجسور', en: 'Council of Bridges' },
  { ar: 'هيئة الميناء', en: 'Harbour Board' },
  { ar: 'ميثاق البحيرات', en: 'Lakes Charter' },
  { ar: 'منظومة «برق»', en: 'Barq system' },
  { ar: 'لؤي الصالح', en: 'Luay Saleh' },
  { ar: 'مناورات الربيع', en: 'Spring Exercise' },
  { ar: 'وادي الزيتون', en: 'Olive Valley' },
]
const QUOTE = 'قال المجلس إن الجسر يُفتح في الربيع'
const MODES = {
  stated: 'fact',
  said: 'opinion',
  planned: 'plan',
  conditional: 'possible',
  denied: 'fact',
} as const
const STATUSES = {
  stated: 'supported',
  said: 'held',
  planned: 'prospective',
  conditional: 'prospective',
  denied: 'denied',
} as const
const SPACING = { x: 230, y: 190 }

export interface Collection {
  readonly core: CoreFile
  readonly detail: DetailFile
}

/**
 * A made-up collection of a given size in the vocabulary of a real one, the same for the same numbers: entities on an
 * uneven grid, claims mostly between neighbours, of all line families, in both languages.
 */
export function generateCollection(real: Collection, entityCount: number, claimCount: number): Collection {
  const publisher = real.core.entities.find(({ id }) => id === real.core.articles[0]?.publisher)
  const article = real.core.articles[0]
  if (!publisher || !article) throw new Error('the real collection has no article to lean on')
  const columns = Math.ceil(Math.sqrt(entityCount * 1.6))
  const made = Array.from({ length: entityCount }, (_, place) => entityAt(real.core, place))
  const claims = Array.from({ length: claimCount }, (_, place) =>
    claimAt(real.core, place, entityCount, columns, article.id),
  )
  const opening = made.slice(0, 9).map(({ id }) => id)
  return {
    core: {
      ...real.core,
      entities: [publisher, ...made],
      claims,
      conflicts: [],
      stories: [],
      articles: [article],
      views: {
        opening: { ...real.core.views.opening, entities: opening, claims: undefined },
        themes: [],
      },
      positions: Object.fromEntries(made.map(({ id }, place) => [id, positionAt(place, columns)])),
    },
    detail: {
      ...real.detail,
      claims: Object.fromEntries(claims.map((claim) => [claim.id, detailOf(claim)])),
      entities: {},
      articles: real.detail.articles.filter(({ id }) => id === article.id),
      conflicts: [],
    },
  }
}

function entityAt({ kinds }: CoreFile, place: number): CoreEntity {
  const kind = kinds[place % kinds.length]?.id ?? 'person'
  const name = NAMES[place % NAMES.length] ?? { ar: '', en: '' }
  const label = { ar: `${name.ar} ${place}`, en: `${name.en} ${place}` }
  return { id: `entity-${place}`, kind, label, short: label }
}

/** Noise from 0 to 1, the same for the same number. */
const noise = (place: number): number => ((Math.imul(place + 1, 2654435761) >>> 0) % 1000) / 1000

const positionAt = (place: number, columns: number): [number, number] => [
  Math.round((place % columns) * SPACING.x + (noise(place) - 0.5) * 90),
  Math.round(Math.floor(place / columns) * SPACING.y + (noise(place + 31) - 0.5) * 70),
]

function claimAt(
  { predicates }: CoreFile,
  place: number,
  entityCount: number,
  columns: number,
  article: string,
): CoreClaim {
  const from = (place * 13) % entityCount
  const step =
    place % 10 === 0
      ? Math.floor(noise(place) * entityCount)
      : 1 + (place % 4) * (place % 3 === 0 ? 1 : columns)
  const to = (from + Math.max(step, 1)) % entityCount
  const family: LineFamily = LINE_FAMILIES[place % LINE_FAMILIES.length] ?? 'stated'
  const predicate = predicates[place % predicates.length]?.id ?? ''
  return {
    id: `claim-${place}`,
    subject: `entity-${from}`,
    predicate,
    object: `entity-${to === from ? (from + 1) % entityCount : to}`,
    with: {},
    when: `20${String(18 + (place % 8)).padStart(2, '0')}-${String(1 + (place % 12)).padStart(2, '0')}`,
    statement: { ar: `يُفتح الجسر ${place} في الربيع`, en: `Bridge ${place} opens in spring` },
    status: STATUSES[family],
    family,
    origins: 1 + (place % 3),
    evidence: [
      {
        id: `${article}-1`,
        article,
        paragraph: 1,
        stance: family === 'denied' ? 'denies' : 'asserts',
        mode: MODES[family],
        origin: 'council',
      },
    ],
  }
}

function detailOf({ evidence }: CoreClaim): ClaimDetail {
  return {
    amounts: [],
    evidence: evidence.map(({ id, stance, mode }) => ({
      id,
      quote: QUOTE,
      at: [0, QUOTE.length],
      span: [0, QUOTE.length],
      stance,
      mode,
      omits: [],
    })),
  }
}
