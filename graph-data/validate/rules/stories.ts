import type { Claim } from '../../schema/claim.ts'
import type { StoryStep } from '../../schema/story.ts'
import { type Finding, type Rule, rule } from '../rule.ts'
import type { RuleIndex } from '../rule-index.ts'
import { endsOf, type PlacedStep, shownIn, stepsOf } from './story-steps.ts'

const MOST_IN_FOCUS = 9
const MOST_EDGES = 12
/** What is left for the picture above the caption on a screen of 1920 × 1080 pixels, less its margins. */
const PICTURE = { width: 1500, height: 520 }
/** Pixels of that picture: a node with its name of 28 pixels. */
const NEAREST = 100

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
      stepsOf(index).flatMap(({ step, path }) => {
        const lines = new Set(shownIn(step, index).filter(({ object }) => object !== undefined))
        return lines.size > MOST_EDGES
          ? [{ path, params: { step: step.id, count: lines.size, limit: MOST_EDGES } }]
          : []
      }),
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
            .filter((id) => !isIn(step, id))
            .map((id) => ({ path: [...path, 'claims', n], params: { claim: claimId, id } }))
        }),
      ),
  ),
  rule(
    'N4',
    {
      en: '"{id}" is both in focus and in context, or twice in one of them.',
      ar: '«{id}» في الصدارة وفي الخلفية معًا، أو مذكور مرتين في إحداهما.',
    },
    (index) =>
      stepsOf(index).flatMap(({ step, path }) => [
        ...twice(step.focus, []).map(({ id, n }) => ({ path: [...path, 'focus', n], params: { id } })),
        ...twice(step.context, step.focus).map(({ id, n }) => ({
          path: [...path, 'context', n],
          params: { id },
        })),
      ]),
  ),
  rule(
    'N5',
    {
      en: 'The sentence rests on "{claim}", which the step does not show.',
      ar: 'تستند الجملة إلى «{claim}»، والخطوة لا تعرضها.',
    },
    (index) =>
      stepsOf(index).flatMap(({ step, path }) => {
        const shown = shownIn(step, index)
        return step.text.flatMap((sentence, s) =>
          sentence.claims.flatMap((claim, n) => {
            const known = index.claimsById.get(claim)
            if (known === undefined || isShown(known, step, shown)) return []
            return [{ path: [...path, 'text', s, 'claims', n], params: { claim } }]
          }),
        )
      }),
    'warning',
  ),
  rule(
    'N6',
    {
      en: 'The camera takes in "{id}", which is neither in focus nor in context.',
      ar: 'تشمل الكاميرا «{id}»، وليس في الصدارة ولا في الخلفية.',
    },
    (index) =>
      stepsOf(index).flatMap(({ step, path }) =>
        cameraOf(step).flatMap((id, n) =>
          isIn(step, id) ? [] : [{ path: [...path, 'camera', n], params: { id } }],
        ),
      ),
  ),
  rule(
    'N12',
    {
      en: 'The step shows "{id}", which has no position: nothing is claimed of it.',
      ar: 'تعرض الخطوة «{id}»، ولا موضع له في الصورة لأن لا إفادة عنه.',
    },
    (index) =>
      stepsOf(index).flatMap(({ step, path }) =>
        (['focus', 'context'] as const).flatMap((part) =>
          step[part].flatMap((id, n) =>
            index.entities.has(id) && positionOf(id, index) === null
              ? [{ path: [...path, part, n], params: { id } }]
              : [],
          ),
        ),
      ),
  ),
  rule(
    'N13',
    {
      en: '"{id}" and "{other}" lie too near each other for their names to be read when the whole step is in view.',
      ar: '«{id}» و«{other}» متقاربان، فلا يُقرأ اسماهما حين تظهر الخطوة كلها.',
    },
    (index) => stepsOf(index).flatMap((placed) => tooNear(placed, index)),
    'warning',
  ),
]

/** A claim without an object is no line: its subject's card tells it. */
const isShown = (claim: Claim, { focus }: StoryStep, shown: readonly Claim[]): boolean =>
  shown.includes(claim) || (claim.object === undefined && focus.includes(claim.subject))

const isIn = ({ focus, context }: StoryStep, id: string): boolean =>
  focus.includes(id) || context.includes(id)

const cameraOf = ({ camera }: StoryStep): readonly string[] => (camera === 'fit' ? [] : camera)

const twice = (ids: readonly string[], before: readonly string[]) =>
  ids.flatMap((id, n) => (before.includes(id) || ids.indexOf(id) < n ? [{ id, n }] : []))

const positionOf = (id: string, { collection }: RuleIndex) => collection.layout.positions[id] ?? null

/** Pairs in focus that stand nearer than `NEAREST` when what the camera takes in fills the picture. */
function tooNear({ step, path }: PlacedStep, index: RuleIndex): readonly Finding[] {
  const placed = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const position = positionOf(id, index)
      return position === null ? [] : [{ id, x: position[0], y: position[1] }]
    })
  const seen = placed(step.camera === 'fit' ? step.focus : step.camera)
  const extent = (values: readonly number[]) => Math.max(...values) - Math.min(...values)
  const scale = Math.max(
    extent(seen.map(({ x }) => x)) / PICTURE.width,
    extent(seen.map(({ y }) => y)) / PICTURE.height,
  )
  const focus = placed(step.focus)
  return focus.flatMap(({ id, x, y }, n) =>
    focus
      .slice(0, n)
      .filter((other) => Math.hypot(other.x - x, other.y - y) < NEAREST * scale)
      .map((other) => ({ path: [...path, 'focus', n], params: { id, other: other.id } })),
  )
}
