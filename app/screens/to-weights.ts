import { articleName } from '#app/domain/article-name.ts'
import { statusFactsOf } from '#app/domain/claim-facts.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import type { FilterExtras } from '#app/domain/filter/apply-filter.ts'
import { isWithoutAny, type Without } from '#app/domain/filter/view-filter.ts'
import { voiceName } from '#app/domain/voice-name.ts'
import { consequencesOf, type StatusChange } from '#app/domain/weights/consequences.ts'
import { matrixOf } from '#app/domain/weights/matrix.ts'
import { soleOrigins, type VoiceSort, voicesOf } from '#app/domain/weights/voices.ts'
import type {
  AloneModel,
  MatrixCell,
  MatrixModel,
  VoiceSwitch,
  VoicesModel,
  WeightsClaim,
  WeightsOutcome,
} from '#components/weights/weights-model.ts'
import type { CoreClaim, CoreEvidence } from '#graph-data/compile/core-file.ts'
import { LINE_FAMILIES, type LineFamily } from '#graph-data/derive/line-family.ts'

/** The switches, and what no longer stands with those that are off. */
export function toVoices(
  index: CollectionIndex,
  without: Without,
  extras: Pick<FilterExtras, 'evidence'>,
): VoicesModel {
  const switches = (sort: VoiceSort): readonly VoiceSwitch[] =>
    voicesOf(index, sort, extras.evidence).map((voice) => ({
      ...voice,
      label: sort === 'articles' ? articleName(index, voice.key) : voiceName(index, voice.key),
      isOff: without[sort].includes(voice.key),
    }))
  return {
    voices: {
      articles: switches('articles'),
      origins: switches('origins'),
      speakers: switches('speakers'),
    },
    of: index.core.claims.length,
    outcome: isWithoutAny(without) ? toOutcome(index, without, extras) : null,
  }
}

function toOutcome(
  index: CollectionIndex,
  without: Without,
  extras: Pick<FilterExtras, 'evidence'>,
): WeightsOutcome {
  const { falls, changes, weaker, stand } = consequencesOf(index, without, extras)
  return {
    stand,
    falls: falls.map((claim) => toClaim(index, claim)),
    changes: grouped(index, changes),
    weaker: weaker.map(({ claim, before, after }) => ({ claim: toClaim(index, claim), before, after })),
  }
}

function grouped(index: CollectionIndex, changes: readonly StatusChange[]): WeightsOutcome['changes'] {
  const groups = new Map<
    string,
    { before: StatusChange['before']; after: StatusChange['after']; claims: WeightsClaim[] }
  >()
  for (const { claim, before, after } of changes) {
    const key = `${before} ${after}`
    const group = groups.get(key) ?? { before, after, claims: [] }
    group.claims.push(toClaim(index, claim))
    groups.set(key, group)
  }
  return [...groups.values()]
}

/** Who reports what. */
export function toMatrix(index: CollectionIndex): MatrixModel {
  return {
    articles: index.core.articles.map(({ id }) => ({ id, label: articleName(index, id) })),
    groups: matrixOf(index).map(({ id, label, rows }) => ({
      id,
      label,
      rows: rows.map(({ claim, cells, articles }) => ({
        claim: toClaim(index, claim),
        cells: cells.map(toCell),
        articles,
      })),
    })),
  }
}

function toCell(pieces: readonly CoreEvidence[]): MatrixCell | null {
  const [first] = pieces
  if (!first) return null
  const families = new Set(pieces.map(familyOf))
  return {
    evidenceId: first.id,
    paragraphs: [...new Set(pieces.map(({ paragraph }) => paragraph))].sort((a, b) => a - b),
    family: LINE_FAMILIES.find((family) => families.has(family)) ?? 'stated',
  }
}

/** What the first file tells of a piece; whether an article says it or quotes it, the proof tells. */
function familyOf({ stance, mode }: CoreEvidence): LineFamily {
  if (stance === 'denies') return 'denied'
  if (mode === 'plan' || mode === 'request') return 'planned'
  if (mode === 'possible' || mode === 'conditional') return 'conditional'
  return mode === 'opinion' ? 'said' : 'stated'
}

/** What one origin alone says. */
export function toAlone(index: CollectionIndex): AloneModel {
  const origins = [...soleOrigins(index)].map(([key, claims]) => ({
    key,
    label: voiceName(index, key),
    claims: claims.map((claim) => toClaim(index, claim)),
  }))
  return {
    count: origins.reduce((sum, { claims }) => sum + claims.length, 0),
    of: index.core.claims.length,
    origins,
  }
}

const toClaim = (index: CollectionIndex, claim: CoreClaim): WeightsClaim => ({
  ...statusFactsOf(index, claim),
  id: claim.id,
  family: claim.family,
})
