import { LINE_FAMILIES } from '../../derive/line-family.ts'
import type { ParagraphKind } from '../../schema/article.ts'
import { ENTITY_KINDS } from '../../schema/closed-lists.ts'
import { groupBy } from '../../schema/group-by.ts'
import type { STORY_FILTERS } from '../../schema/story.ts'
import { words } from '../../text/words.ts'
import { type Rule, rule } from '../rule.ts'
import type { PlacedEvidence, RuleIndex } from '../rule-index.ts'
import { kindOf, WEAK_KINDS } from './paragraphs.ts'
import { claimsOfStep, stepsOf } from './story-steps.ts'

const MOST_WORDS_OF_CAPTION = 45
const MOST_SENTENCES = 3
/** For a story also a standing note, which is not part of the report. */
const WEAK_IN_STORIES: ReadonlySet<ParagraphKind> = new Set([...WEAK_KINDS, 'boilerplate'])

/** N, continued: what a step says rests on claims, and what it names is there. */
export const STORY_TEXT_RULES: readonly Rule[] = [
  rule(
    'N7',
    {
      en: 'The pinned evidence "{id}" belongs to no claim of the step: the presenter would reveal what is not spoken of.',
      ar: 'الشاهد المثبَّت «{id}» ليس لأي إفادة في الخطوة، فيُعرض ما لا حديث عنه.',
    },
    (index) => {
      const claimOf = new Map(index.evidence.map(({ evidence, claim }) => [evidence.id, claim.id]))
      return stepsOf(index).flatMap(({ step, path }) =>
        step.pinned.flatMap((id, n) => {
          const claim = claimOf.get(id)
          if (claim === undefined || claimsOfStep(step, index).has(claim)) return []
          return [{ path: [...path, 'pinned', n], params: { id } }]
        }),
      )
    },
  ),
  rule(
    'N8',
    {
      en: 'The sentence rests on "{claim}", which no body paragraph supports: leave it out, or say so in words and mark it `weak`.',
      ar: 'تستند الجملة إلى «{claim}»، ولا يسندها متن أي مقال: احذفها، أو صرّح بذلك في الجملة وعلّمها بـweak.',
    },
    (index) => {
      const weak = weakClaims(index)
      return stepsOf(index).flatMap(({ step, path }) =>
        step.text.flatMap((sentence, s) =>
          sentence.claims.flatMap((claim, n) =>
            weak.has(claim) && sentence.weak !== true
              ? [{ path: [...path, 'text', s, 'claims', n], params: { claim } }]
              : [],
          ),
        ),
      )
    },
    'warning',
  ),
  rule(
    'N9',
    {
      en: 'The filter "{filter}" names "{id}", which is not there.',
      ar: 'تذكر التصفية «{filter}» «{id}»، وليس موجودًا.',
    },
    (index) =>
      stepsOf(index).flatMap(({ step, path }) =>
        entriesOf(step.filters).flatMap(([filter, ids]) =>
          ids.flatMap((id, n) =>
            isKnown[filter](id, index)
              ? []
              : [{ path: [...path, 'filters', filter, n], params: { filter, id } }],
          ),
        ),
      ),
  ),
  rule(
    'N10',
    {
      en: 'The sentence names no claim: say what it rests on, or mark it `editorial` if it is our own.',
      ar: 'لا تسمّي الجملة إفادة: اذكر ما تستند إليه، أو علّمها بـeditorial إن كانت منا.',
    },
    (index) =>
      stepsOf(index).flatMap(({ step, path }) =>
        step.text.flatMap(({ claims, editorial }, n) =>
          editorial || claims.length > 0 ? [] : [{ path: [...path, 'text', n], params: {} }],
        ),
      ),
  ),
  rule(
    'N11',
    {
      en: 'The text of the step "{step}" ({language}) has {sentences} sentences and {count} words; the last row reads {most} and {limit}.',
      ar: 'عدد جمل نص الخطوة «{step}» ({language}) {sentences} وكلماته {count}، والصف الأخير يقرأ {most} و{limit}.',
    },
    (index) =>
      stepsOf(index).flatMap(({ step, path }) =>
        (['ar', 'en'] as const).flatMap((language) => {
          const count = step.text.reduce((sum, { text }) => sum + words(text[language]).length, 0)
          const sentences = step.text.length
          if (count <= MOST_WORDS_OF_CAPTION && sentences <= MOST_SENTENCES) return []
          const limits = { most: MOST_SENTENCES, limit: MOST_WORDS_OF_CAPTION }
          return [
            { path: [...path, 'text'], params: { step: step.id, language, sentences, count, ...limits } },
          ]
        }),
      ),
    'warning',
  ),
  rule(
    'N14',
    {
      en: 'collection.yaml lists the story "{id}", which is not there.',
      ar: 'يذكر collection.yaml القصة «{id}»، وليست موجودة.',
    },
    ({ collection }) =>
      collection.collection.stories.flatMap((id, n) =>
        Object.hasOwn(collection.stories, id) ? [] : [{ path: ['collection', 'stories', n], params: { id } }],
      ),
  ),
]

/** Claims all of whose evidence announces, labels, sums up or stands under every report. */
function weakClaims({ evidence }: RuleIndex): ReadonlySet<string> {
  const isWeak = (one: PlacedEvidence) => {
    const kind = kindOf(one)
    return kind !== undefined && WEAK_IN_STORIES.has(kind)
  }
  const byClaim = groupBy(evidence, ({ claim }) => claim.id)
  return new Set([...byClaim].flatMap(([id, all]) => (all.every(isWeak) ? [id] : [])))
}

type FilterName = (typeof STORY_FILTERS)[number]

const isKnown: Readonly<Record<FilterName, (id: string, index: RuleIndex) => boolean>> = {
  hide: (id) => [...LINE_FAMILIES, ...ENTITY_KINDS].some((known) => known === id),
  predicate: (id, { predicates }) => predicates.has(id),
  group: (id, { collection }) => collection.vocabulary.groups.some((group) => group.id === id),
  speaker: (id, { entities }) => entities.has(id),
  article: (id, { articles }) => articles.has(id),
}

const entriesOf = (filters: Readonly<Partial<Record<FilterName, string[]>>>) =>
  Object.entries(filters) as [FilterName, string[]][]
