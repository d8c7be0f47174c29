import { ENTITY_KINDS } from '../../schema/closed-lists.ts'
import { type Rule, rule } from '../rule.ts'

/** Names that say only that there is a relation, not which. */
const VAGUE =
  /^(?:other|misc|general|unknown|has|is|related|relates?-to|related-to|associated-with|linked-(?:to|with)|connected-(?:to|with)|involves|concerns|has-relation(?:-with)?|has-link(?:-with)?|interacts-with)$/

/** More predicates than this cannot be told apart in a legend or a filter (DESIGN.md "Data"). */
const MANY_PREDICATES = 60

/** V: the vocabulary holds together and stays small. */
export const VOCABULARY_RULES: readonly Rule[] = [
  rule(
    'V1',
    {
      en: 'Predicate "{id}" is in the group "{group}", which the vocabulary does not list.',
      ar: 'العلاقة «{id}» في المجموعة «{group}»، وليست هذه بين مجموعات المفردات.',
    },
    ({ collection: { vocabulary } }) => {
      const groups = new Set(vocabulary.groups.map(({ id }) => id))
      return vocabulary.predicates.flatMap(({ id, group }, n) =>
        groups.has(group) ? [] : [{ path: ['vocabulary', 'predicates', n, 'group'], params: { id, group } }],
      )
    },
  ),
  rule(
    'V2',
    {
      en: 'Predicate "{id}" allows the role "{role}", which the vocabulary does not list.',
      ar: 'العلاقة «{id}» تجيز الدور «{role}»، وليس بين أدوار المفردات.',
    },
    ({ collection: { vocabulary } }) => {
      const roles = new Set(vocabulary.roles.map(({ id }) => id))
      return vocabulary.predicates.flatMap((predicate, n) =>
        predicate.with.flatMap((role, r) =>
          roles.has(role)
            ? []
            : [{ path: ['vocabulary', 'predicates', n, 'with', r], params: { id: predicate.id, role } }],
        ),
      )
    },
  ),
  rule(
    'V3',
    {
      en: 'Predicate "{id}" says only that there is a relation, not which: give it a name that can be true or false.',
      ar: 'العلاقة «{id}» تقول إن ثمة صلة ولا تقول ما هي: سمّها بما يصحّ أن يُصدَّق أو يُكذَّب.',
    },
    ({ collection: { vocabulary } }) =>
      vocabulary.predicates.flatMap(({ id }, n) =>
        VAGUE.test(id) ? [{ path: ['vocabulary', 'predicates', n, 'id'], params: { id } }] : [],
      ),
  ),
  rule(
    'V4',
    {
      en: 'The vocabulary has {count} predicates; more than {limit} are hard to tell apart.',
      ar: 'عدد العلاقات في المفردات {count}، ويصعب التمييز بين ما زاد على {limit}.',
    },
    ({ collection: { vocabulary } }) => {
      const count = vocabulary.predicates.length
      if (count <= MANY_PREDICATES) return []
      return [{ path: ['vocabulary', 'predicates'], params: { count, limit: MANY_PREDICATES } }]
    },
    'warning',
  ),
  rule(
    'V5',
    {
      en: 'Only one claim uses the predicate "{id}": use a commoner one, or say in `reason` why it is needed.',
      ar: 'لا تُستعمل العلاقة «{id}» إلا مرة واحدة: استعمل علاقة أعمّ، أو اذكر في reason سبب الحاجة إليها.',
    },
    ({ collection: { vocabulary }, claims }) =>
      vocabulary.predicates.flatMap(({ id, reason }, n) =>
        reason === undefined && claims.filter(({ claim }) => claim.predicate === id).length === 1
          ? [{ path: ['vocabulary', 'predicates', n, 'id'], params: { id } }]
          : [],
      ),
    'warning',
  ),
  rule(
    'V6',
    {
      en: 'No claim uses the predicate "{id}".',
      ar: 'لا إفادة تستعمل العلاقة «{id}».',
    },
    ({ collection: { vocabulary }, claims }) => {
      const used = new Set(claims.map(({ claim }) => claim.predicate))
      return vocabulary.predicates.flatMap(({ id }, n) =>
        used.has(id) ? [] : [{ path: ['vocabulary', 'predicates', n, 'id'], params: { id } }],
      )
    },
    'warning',
  ),
  rule(
    'V7',
    {
      en: 'The vocabulary gives no label for the kind "{kind}".',
      ar: 'لا تسمية في المفردات للنوع «{kind}».',
    },
    ({ collection: { vocabulary } }) =>
      ENTITY_KINDS.filter((kind) => !vocabulary.kinds.some(({ id }) => id === kind)).map((kind) => ({
        path: ['vocabulary', 'kinds'],
        params: { kind },
      })),
  ),
  rule(
    'V8',
    {
      en: 'Predicate "{id}" allows neither an object nor a value: no claim could use it.',
      ar: 'العلاقة «{id}» لا تجيز مفعولًا ولا قيمة، فلا يمكن استعمالها.',
    },
    ({ collection: { vocabulary } }) =>
      vocabulary.predicates.flatMap(({ id, object, value }, n) =>
        object.length === 0 && !value
          ? [{ path: ['vocabulary', 'predicates', n, 'object'], params: { id } }]
          : [],
      ),
  ),
  rule(
    'V9',
    {
      en: 'Predicate "{id}" is symmetric, so both ends take the same kinds and both labels are the same.',
      ar: 'العلاقة «{id}» متبادلة، فيجب أن تتساوى أنواع طرفيها وأن تتطابق تسميتاها.',
    },
    ({ collection: { vocabulary } }) =>
      vocabulary.predicates.flatMap(({ id, symmetric, subject, object, label, inverse }, n) => {
        const even =
          [...subject].sort().join() === [...object].sort().join() &&
          label.ar === inverse.ar &&
          label.en === inverse.en
        return symmetric && !even ? [{ path: ['vocabulary', 'predicates', n], params: { id } }] : []
      }),
  ),
]
