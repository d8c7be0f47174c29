import type { CoreClaim, CoreEvidence } from '#graph-data/compile/core-file.ts'
import type { CollectionIndex } from '../collection-index.ts'
import type { EvidenceFactsById } from '../filter/evidence-facts.ts'
import type { Without } from '../filter/view-filter.ts'

/** What can be switched off: an article, an origin, a speaker. */
export type VoiceSort = keyof Without

/** One of them, and how much rests on it. */
export interface VoiceWeight {
  /** Article id, or key of an origin or a speaker. */
  readonly key: string
  /** Claims that it tells. */
  readonly claims: number
  /** Those of them that nobody else of its sort tells. */
  readonly alone: number
}

/**
 * The voices of a sort with what rests on them, the weightiest first.
 *
 * @param facts who says what, for speakers; without it origins stand for them
 */
export function voicesOf(
  index: CollectionIndex,
  sort: VoiceSort,
  facts: EvidenceFactsById | null,
): readonly VoiceWeight[] {
  const weights = new Map<string, { claims: number; alone: number }>()
  for (const { evidence } of index.core.claims) {
    const keys = new Set(evidence.flatMap((piece) => keysOf(piece, sort, facts)))
    for (const key of keys) {
      const weight = weights.get(key) ?? { claims: 0, alone: 0 }
      weight.claims += 1
      if (keys.size === 1) weight.alone += 1
      weights.set(key, weight)
    }
  }
  return [...weights]
    .map(([key, weight]) => ({ key, ...weight }))
    .toSorted((a, b) => b.alone - a.alone || b.claims - a.claims)
}

function keysOf(piece: CoreEvidence, sort: VoiceSort, facts: EvidenceFactsById | null): readonly string[] {
  switch (sort) {
    case 'articles':
      return [piece.article]
    case 'origins':
      return [piece.origin]
    case 'speakers':
      return facts?.get(piece.id)?.speakers ?? [piece.origin]
  }
}

/** Claims that one independent origin alone asserts, or alone denies where nobody asserts them: by that origin. */
export function soleOrigins(index: CollectionIndex): ReadonlyMap<string, readonly CoreClaim[]> {
  const byOrigin = new Map<string, CoreClaim[]>()
  for (const claim of index.core.claims) {
    const asserting = claim.evidence.filter(({ stance }) => stance === 'asserts')
    const telling = asserting.length > 0 ? asserting : claim.evidence
    const [first, ...others] = new Set(telling.map(({ origin }) => origin))
    if (first === undefined || others.length > 0) continue
    const known = byOrigin.get(first)
    if (known) known.push(claim)
    else byOrigin.set(first, [claim])
  }
  return new Map([...byOrigin].toSorted(([, a], [, b]) => b.length - a.length))
}

/** Without one voice more, or with it again. */
export function withSwitched(without: Without, sort: VoiceSort, key: string): Without {
  const keys = without[sort]
  return {
    ...without,
    [sort]: keys.includes(key) ? keys.filter((one) => one !== key) : [...keys, key],
  }
}
