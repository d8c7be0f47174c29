import type { CollectionIndex } from '#app/domain/collection-index.ts'
import type { CoreClaim, CoreEvidence } from '#graph-data/compile/core-file.ts'
import type { PlayedStep, PlayedStory } from '#graph-data/compile/story-files.ts'
import type { StorySentence } from '#graph-data/schema/story.ts'

/** A claim with the number that its line, its sentence and its quotes share on one sheet. */
export interface NumberedClaim {
  readonly claim: CoreClaim
  /** From 1, in the order in which the sheet speaks of them; a claim keeps its number from step to step. */
  readonly n: number
  /** A sentence of this step rests on it; otherwise it is only drawn. */
  readonly isCited: boolean
  /** What is quoted here; empty where the claim is only drawn, or was quoted in an earlier step. */
  readonly quoted: readonly CoreEvidence[]
  /** Number, from 1, of the earlier step that quotes it. */
  readonly quotedIn: number | null
}

export interface SheetStep {
  readonly step: PlayedStep
  readonly sentences: readonly { readonly sentence: StorySentence; readonly numbers: readonly number[] }[]
  /** Cited ones first, in the order of the sentences. */
  readonly claims: readonly NumberedClaim[]
  /** Those with two ends in the picture, as drawn. */
  readonly drawn: readonly CoreClaim[]
}

/**
 * What stands on the sheet of a story: every claim that it cites or draws has one number, and is quoted where it is
 * first cited. Ids that the collection lacks are left out: the validator refuses them, so none should be there.
 */
export function sheetOfStory(index: CollectionIndex, story: PlayedStory): readonly SheetStep[] {
  const numbers = new Map<string, number>()
  const quotedIn = new Map<string, number>()
  return story.steps.map((step, position) => {
    const cited = citedIn(index, step)
    const drawn = drawnIn(index, step)
    const isCited = new Set(cited)
    const all = [...cited, ...drawn.filter((claim) => !isCited.has(claim))]
    for (const { id } of all) if (!numbers.has(id)) numbers.set(id, numbers.size + 1)
    const claims = all.map((claim): NumberedClaim => {
      const earlier = quotedIn.get(claim.id) ?? null
      const quotes = isCited.has(claim) && earlier === null
      if (quotes) quotedIn.set(claim.id, position + 1)
      return {
        claim,
        n: numbers.get(claim.id) ?? 0,
        isCited: isCited.has(claim),
        quoted: quotes ? quotedPieces(claim, step.pinned) : [],
        quotedIn: isCited.has(claim) ? earlier : null,
      }
    })
    return {
      step,
      sentences: step.text.map((sentence) => ({
        sentence,
        numbers: sentence.claims.flatMap((id) => numbers.get(id) ?? []),
      })),
      claims,
      drawn,
    }
  })
}

const claimsOf = (index: CollectionIndex, ids: readonly string[]): readonly CoreClaim[] =>
  ids.flatMap((id) => index.claims.get(id) ?? [])

const citedIn = (index: CollectionIndex, step: PlayedStep): readonly CoreClaim[] =>
  claimsOf(index, [...new Set(step.text.flatMap((sentence) => sentence.claims))])

/** As the validator counts them: the step's own choice, else all lines between two in focus. */
function drawnIn({ core, claims }: CollectionIndex, step: PlayedStep): readonly CoreClaim[] {
  const focus = new Set(step.focus)
  const chosen =
    step.claims?.flatMap((id) => claims.get(id) ?? []) ??
    core.claims.filter(
      ({ subject, object }) => object !== undefined && focus.has(subject) && focus.has(object),
    )
  return chosen.filter(({ object }) => object !== undefined)
}

/**
 * The quotes that stand for a claim on paper: those that the step pins, else the first that asserts it and, where it is
 * denied too, the first that denies it.
 *
 * @param pinned ids of evidence, alone or after the claim's id and a slash
 */
export function quotedPieces(claim: CoreClaim, pinned: readonly string[]): readonly CoreEvidence[] {
  const asked = new Set(pinned)
  const chosen = claim.evidence.filter(({ id }) => asked.has(id) || asked.has(`${claim.id}/${id}`))
  if (chosen.length > 0) return chosen
  const firstOf = (stance: CoreEvidence['stance']) => claim.evidence.find((piece) => piece.stance === stance)
  return [firstOf('asserts'), firstOf('denies')].flatMap((piece) => piece ?? [])
}

/** Articles of all that is quoted or cited, in the order of the collection. */
export function articlesOn(index: CollectionIndex, pieces: readonly CoreEvidence[]): readonly string[] {
  const named = new Set(pieces.map(({ article }) => article))
  return index.core.articles.flatMap(({ id }) => (named.has(id) ? [id] : []))
}
