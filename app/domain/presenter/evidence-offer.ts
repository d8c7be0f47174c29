import type { CollectionIndex } from '#app/domain/collection-index.ts'
import { oncePer } from '#app/domain/once-per.ts'
import type { CoreFile } from '#graph-data/compile/core-file.ts'
import type { PlayedStep } from '#graph-data/compile/story-files.ts'
import type { EvidencePlace } from './class-state.ts'

export interface OfferedEvidence extends EvidencePlace {
  readonly isPinned: boolean
}

/** Which claim a piece of evidence attests. */
const claimOfEvidence = oncePer(
  (core: CoreFile): ReadonlyMap<string, string> =>
    new Map(core.claims.flatMap(({ id, evidence }) => evidence.map((piece) => [piece.id, id]))),
)

/**
 * What can be shown to the class at a step: what the story pins first, then all that its sentences rest on, each once.
 * What the collection lacks is left out.
 */
export function evidenceOffer(
  { core, claims }: CollectionIndex,
  step: Pick<PlayedStep, 'pinned' | 'text'>,
): readonly OfferedEvidence[] {
  const owner = claimOfEvidence(core)
  const pinned = step.pinned.flatMap((evidence) => {
    const claim = owner.get(evidence)
    return claim === undefined ? [] : [{ claim, evidence, isPinned: true }]
  })
  const told = step.text
    .flatMap((sentence) => sentence.claims)
    .flatMap((claim) => claims.get(claim)?.evidence.map(({ id }) => ({ claim, evidence: id })) ?? [])
    .map((place) => ({ ...place, isPinned: false }))
  const seen = new Set<string>()
  return [...pinned, ...told].filter(({ evidence }) => !seen.has(evidence) && seen.add(evidence))
}
