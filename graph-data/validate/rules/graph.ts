import type { View } from '../../schema/view.ts'
import { type Finding, type Rule, rule } from '../rule.ts'
import type { RuleIndex } from '../rule-index.ts'

const MOST_IN_OPENING = 9
const MOST_IN_THEME = 30
/** Model units; nearer than this, two nodes cannot be told apart or clicked. */
const NEAREST = 4

/** G: what the picture shows is there, is placed, and is not too much. */
export const GRAPH_RULES: readonly Rule[] = [
  rule(
    'G1',
    {
      en: 'Entity "{id}" is in no claim, speaks nowhere and publishes nothing: use it or remove it.',
      ar: 'الكيان «{id}» ليس في أي إفادة ولا صوتًا ولا ناشرًا: استعمله أو احذفه.',
    },
    ({ collection, inClaims, voices }) => {
      const heard = new Set(voices.map(({ id }) => id))
      return collection.entities.flatMap(({ id }, n) =>
        inClaims.has(id) || heard.has(id) ? [] : [{ path: ['entities', n, 'id'], params: { id } }],
      )
    },
  ),
  rule(
    'G2',
    {
      en: 'The opening view has {count} entities; at most {limit} can be read in five seconds.',
      ar: 'عدد كيانات المشهد الأول {count}، ولا يُقرأ في خمس ثوانٍ أكثر من {limit}.',
    },
    ({ collection }) => tooMany(collection.views.opening, MOST_IN_OPENING, ['views', 'opening', 'entities']),
  ),
  rule(
    'G3',
    {
      en: 'The theme has {count} entities; at most {limit} are allowed.',
      ar: 'عدد كيانات المحور {count}، والمسموح به {limit} على الأكثر.',
    },
    ({ collection }) =>
      collection.views.themes.flatMap((view, n) =>
        tooMany(view, MOST_IN_THEME, ['views', 'themes', n, 'entities']),
      ),
  ),
  rule(
    'G4',
    {
      en: 'Entity "{id}" has no position in layout.json: run npm run layout.',
      ar: 'لا موضع للكيان «{id}» في layout.json: شغّل npm run layout.',
    },
    ({ collection, inClaims }) =>
      collection.entities.flatMap(({ id }, n) =>
        inClaims.has(id) && !Object.hasOwn(collection.layout.positions, id)
          ? [{ path: ['entities', n, 'id'], params: { id } }]
          : [],
      ),
  ),
  rule(
    'G5',
    {
      en: 'layout.json places "{id}", which is no entity.',
      ar: 'يضع layout.json «{id}»، وليس كيانًا.',
    },
    ({ collection, entities }) =>
      Object.keys(collection.layout.positions).flatMap((id) =>
        entities.has(id) ? [] : [{ path: ['layout', 'positions', id], params: { id } }],
      ),
  ),
  rule(
    'G6',
    {
      en: 'The view lists "{id}" twice.',
      ar: 'ذُكر «{id}» في المشهد مرتين.',
    },
    (index) =>
      viewsOf(index).flatMap(({ view, path }) =>
        view.entities.flatMap((id, n) =>
          view.entities.indexOf(id) < n ? [{ path: [...path, 'entities', n], params: { id } }] : [],
        ),
      ),
  ),
  rule(
    'G7',
    {
      en: 'The view shows "{id}", which has no line to anything else in the view.',
      ar: 'يعرض المشهد «{id}»، ولا خط يصله بشيء مما في المشهد.',
    },
    (index) =>
      viewsOf(index).flatMap(({ view, path }) => {
        const joined = joinedWithin(new Set(view.entities), index)
        return view.entities.flatMap((id, n) =>
          joined.has(id) || !index.entities.has(id)
            ? []
            : [{ path: [...path, 'entities', n], params: { id } }],
        )
      }),
    'warning',
  ),
  rule(
    'G8',
    {
      en: '"{id}" and "{other}" stand on the same spot.',
      ar: '«{id}» و«{other}» في موضع واحد.',
    },
    ({ collection }) => {
      const placed = Object.entries(collection.layout.positions)
      return placed.flatMap(([id, [x, y]], n) => {
        const near = placed.slice(0, n).find(([, [a, b]]) => Math.hypot(x - a, y - b) < NEAREST)
        return near === undefined
          ? []
          : [{ path: ['layout', 'positions', id], params: { id, other: near[0] } }]
      })
    },
  ),
  rule(
    'G9',
    {
      en: '"{id}" and "{other}" have the same name, "{name}": a reader cannot tell them apart.',
      ar: 'للكيانين «{id}» و«{other}» اسم واحد «{name}»، فلا يميّز القارئ بينهما.',
    },
    ({ collection: { entities } }) =>
      entities.flatMap(({ id, label, short }, n) =>
        (['ar', 'en'] as const).flatMap((language) =>
          (
            [
              ['label', label],
              ['short', short],
            ] as const
          ).flatMap(([part, name]) => {
            const other = entities.slice(0, n).find((one) => one[part][language] === name[language])
            if (other === undefined) return []
            const params = { id, other: other.id, name: name[language] }
            return [{ path: ['entities', n, part, language], params }]
          }),
        ),
      ),
    'warning',
  ),
  rule(
    'G10',
    {
      en: 'The view draws "{id}", which is no claim between two of its entities.',
      ar: 'يرسم المشهد «{id}»، وليست إفادة بين كيانين من كياناته.',
    },
    (index) => {
      const ends = new Map(index.claims.map(({ claim }) => [claim.id, [claim.subject, claim.object ?? '']]))
      return viewsOf(index).flatMap(({ view, path }) =>
        (view.claims ?? []).flatMap((id, n) =>
          ends.get(id)?.every((end) => view.entities.includes(end))
            ? []
            : [{ path: [...path, 'claims', n], params: { id } }],
        ),
      )
    },
  ),
]

function tooMany(view: View, limit: number, path: Finding['path']): readonly Finding[] {
  const count = view.entities.length
  return count > limit ? [{ path, params: { count, limit } }] : []
}

function viewsOf({ collection: { views } }: RuleIndex) {
  return [
    { view: views.opening, path: ['views', 'opening'] },
    ...views.themes.map((view, n) => ({ view, path: ['views', 'themes', n] })),
  ]
}

/** Entities of a set that are an end of a claim whose other end is in the set too. */
function joinedWithin(shown: ReadonlySet<string>, { claims }: RuleIndex): ReadonlySet<string> {
  return new Set(
    claims.flatMap(({ claim: { subject, object } }) =>
      object !== undefined && shown.has(subject) && shown.has(object) ? [subject, object] : [],
    ),
  )
}
