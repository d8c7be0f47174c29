import type { Claim } from '../../schema/claim.ts'
import type { StoryStep } from '../../schema/story.ts'
import { type Rule, rule } from '../rule.ts'
import type { RuleIndex } from '../rule-index.ts'

const MOST_IN_FOCUS = 9
const MOST_EDGES = 12

/** N: a step of a story can be read at a glance, and shows what it speaks of. */
export const STORY_RULES: readonly Rule[] = [
  rule(
    'N1',
    {
      en: 'The step "{step}" has {count} entities in focus; at most {limit} can be read at a glance.',
      ar: 'عدد كيانات الصدارة في الخطوة «{step}» {count}، ولا يُقرأ بنظرة أكثر من {limit}.',
    },
    (index) =>
      stepsOf(index).flatMap(({ step, path }) =>
        step.focus.length > MOST_IN_FOCUS
          ? [
              {
                path: [...path, 'focus'],
                params: { step: step.id, count: step.focus.length, limit: MOST_IN_FOCUS },
              },
            ]
          : [],
      ),
  ),
  rule(
    'N2',
    {
      en: 'The step "{step}" shows {count} lines; at most {limit} are allowed, so choose them in `claims`.',
      ar: 'عدد خطوط الخطوة «{step}» {count}، والمسموح به {limit}: اختر منها في claims.',
    },
    (index) =>
      stepsOf(index).flatMap(({ step, path, shown }) =>
        shown.length > MOST_EDGES
          ? [{ path, params: { step: step.id, count: shown.length, limit: MOST_EDGES } }]
          : [],
      ),
  ),
  rule(
    'N3',
    {
      en: 'The claim "{claim}" cannot be drawn: "{id}" is neither in focus nor in context.',
      ar: 'لا يمكن رسم الإفادة «{claim}»، فـ«{id}» ليس في الصدارة ولا في الخلفية.',
    },
    (index) =>
      stepsOf(index).flatMap(({ step, path }) =>
        (step.claims ?? []).flatMap((claimId, n) => {
          const claim = index.claimsById.get(claimId)
          const ends = claim === undefined ? [] : endsOf(claim)
          return ends
            .filter((id) => !step.focus.includes(id) && !step.context.includes(id))
            .map((id) => ({ path: [...path, 'claims', n], params: { claim: claimId, id } }))
        }),
      ),
  ),
  rule(
    'N4',
    {
      en: '"{id}" is both in focus and in context.',
      ar: '«{id}» في الصدارة وفي الخلفية معًا.',
    },
    (index) =>
      stepsOf(index).flatMap(({ step, path }) =>
        step.context.flatMap((id, n) =>
          step.focus.includes(id) ? [{ path: [...path, 'context', n], params: { id } }] : [],
        ),
      ),
  ),
  rule(
    'N5',
    {
      en: 'The sentence rests on "{claim}", which the step does not show.',
      ar: 'تستند الجملة إلى «{claim}»، والخطوة لا تعرضها.',
    },
    (index) =>
      stepsOf(index).flatMap(({ step, path, shown }) =>
        step.text.flatMap((sentence, s) =>
          sentence.claims.flatMap((claim, n) => {
            const known = index.claimsById.get(claim)
            if (known === undefined || isShown(known, step, shown)) return []
            return [{ path: [...path, 'text', s, 'claims', n], params: { claim } }]
          }),
        ),
      ),
    'warning',
  ),
]

function stepsOf(index: RuleIndex) {
  return Object.entries(index.collection.stories).flatMap(([key, story]) =>
    story.steps.map((step, n) => ({
      step,
      path: ['stories', key, 'steps', n],
      shown: shownIn(step, index),
    })),
  )
}

/** The claims of a step, by default all lines between entities in focus. */
function shownIn(step: StoryStep, { claims, claimsById }: RuleIndex): readonly Claim[] {
  if (step.claims !== undefined) return step.claims.flatMap((id) => claimsById.get(id) ?? [])
  return claims
    .map(({ claim }) => claim)
    .filter((claim) => claim.object !== undefined && endsOf(claim).every((id) => step.focus.includes(id)))
}

/** A claim without an object is no line: its subject's card tells it. */
const isShown = (claim: Claim, { focus }: StoryStep, shown: readonly Claim[]): boolean =>
  shown.includes(claim) || (claim.object === undefined && focus.includes(claim.subject))

const endsOf = ({ subject, object }: Claim): readonly string[] =>
  object === undefined ? [subject] : [subject, object]
