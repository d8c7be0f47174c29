import type { Claim } from '../../schema/claim.ts'
import type { IssuePath } from '../../schema/issue.ts'
import type { StoryStep } from '../../schema/story.ts'
import type { RuleIndex } from '../rule-index.ts'

export interface PlacedStep {
  readonly step: StoryStep
  readonly path: IssuePath
}

/** Every step of every story, with its path. */
export const stepsOf = ({ collection }: RuleIndex): readonly PlacedStep[] =>
  Object.entries(collection.stories).flatMap(([key, { steps }]) =>
    steps.map((step, n) => ({ step, path: ['stories', key, 'steps', n] })),
  )

/** The claims of a step, by default all lines between entities in focus. */
export function shownIn(step: StoryStep, { claims, claimsById }: RuleIndex): readonly Claim[] {
  if (step.claims !== undefined) return step.claims.flatMap((id) => claimsById.get(id) ?? [])
  return claims
    .map(({ claim }) => claim)
    .filter((claim) => claim.object !== undefined && endsOf(claim).every((id) => step.focus.includes(id)))
}

/** Ids of the claims that a step rests on or draws. */
export const claimsOfStep = (step: StoryStep, index: RuleIndex): ReadonlySet<string> =>
  new Set([...step.text.flatMap(({ claims }) => claims), ...shownIn(step, index).map(({ id }) => id)])

/** Subject and object of a claim; a claim with a value has one end. */
export const endsOf = ({ subject, object }: Claim): readonly string[] =>
  object === undefined ? [subject] : [subject, object]
