import { edtfIncludes, parseEdtf } from '../../schema/edtf.ts'
import type { IssuePath } from '../../schema/issue.ts'
import { type Rule, rule } from '../rule.ts'
import type { RuleIndex } from '../rule-index.ts'

/** D: dates can be read, and do not contradict each other. */
export const DATE_RULES: readonly Rule[] = [
  rule(
    'D1',
    {
      en: 'The date "{date}" cannot be read: write it as 2024, 2024-12, 2024-12-06, a/b or [a..b], quoted.',
      ar: 'تعذّرت قراءة التاريخ «{date}»: اكتبه بإحدى الصيغ 2024 أو 2024-12 أو 2024-12-06 أو a/b أو [a..b]، بين علامتي اقتباس.',
    },
    (index) =>
      datesIn(index).flatMap(({ date, path }) =>
        parseEdtf(date) === null ? [{ path, params: { date } }] : [],
      ),
  ),
  rule(
    'D2',
    {
      en: 'This was said on {said}, after the article appeared ({date}).',
      ar: 'تاريخ القول {said} لاحق لتاريخ المقال {date}.',
    },
    ({ evidence }) =>
      evidence.flatMap(({ evidence: { said }, article, path }) =>
        said !== undefined && article !== undefined && isAfter(said, article.date.value)
          ? [{ path: [...path, 'said'], params: { said, date: article.date.value } }]
          : [],
      ),
  ),
  rule(
    'D3',
    {
      en: 'The evidence dates this {when}, the claim {claim}: both cannot be true, so make two claims and a conflict.',
      ar: 'يؤرّخ الشاهد ذلك بـ{when} والإفادة بـ{claim}، ولا يصحّان معًا: اجعلهما إفادتين بينهما تعارض.',
    },
    ({ evidence }) =>
      evidence.flatMap(({ evidence: { when }, claim, path }) =>
        when !== undefined && claim.when !== undefined && areApart(when, claim.when)
          ? [{ path: [...path, 'when'], params: { when, claim: claim.when } }]
          : [],
      ),
  ),
  rule(
    'D4',
    {
      en: 'The evidence dates this {when}, the claim {claim}: the claim takes the most precise date that all evidence allows.',
      ar: 'يؤرّخ الشاهد ذلك بـ{when} والإفادة بـ{claim}: تأخذ الإفادة أدقّ تاريخ تقبله الشواهد كلها.',
    },
    ({ evidence }) =>
      evidence.flatMap(({ evidence: { when }, claim, path }) => {
        if (when === undefined || parseEdtf(when) === null) return []
        if (claim.when !== undefined && (areApart(when, claim.when) || edtfIncludes(when, claim.when)))
          return []
        return [{ path: [...path, 'when'], params: { when, claim: claim.when ?? '–' } }]
      }),
    'warning',
  ),
  rule(
    'D5',
    {
      en: 'The date of article "{id}" is {basis}: say in `reason` how it is known.',
      ar: 'تاريخ المقال «{id}» ليس مكتوبًا فيه ({basis}): اذكر في reason كيف عُرف.',
    },
    ({ collection }) =>
      Object.entries(collection.articles).flatMap(([key, { id, date }]) =>
        date.basis !== 'stated' && date.reason === undefined
          ? [{ path: ['articles', key, 'date'], params: { id, basis: date.basis } }]
          : [],
      ),
  ),
  rule(
    'D6',
    {
      en: 'The article of {date} states as a fact what it dates {when}: is it not a plan?',
      ar: 'يذكر مقال {date} أمرًا مؤرّخًا بـ{when} على أنه واقع: أليس خطة؟',
    },
    ({ evidence }) =>
      evidence.flatMap(({ evidence: one, claim, article, path }) => {
        const when = one.when ?? (one.omits.includes('when') ? undefined : claim.when)
        if (one.mode !== 'fact' || one.stance === 'denies') return []
        if (when === undefined || article === undefined || !isAfter(when, article.date.value)) return []
        return [{ path: [...path, 'mode'], params: { when, date: article.date.value } }]
      }),
    'warning',
  ),
]

/** Whether all of one date lies after all of another. False where either cannot be read: that is D1's. */
function isAfter(date: string, other: string): boolean {
  const start = parseEdtf(date)?.start
  const end = parseEdtf(other)?.end
  return start != null && end != null && start > end
}

const areApart = (a: string, b: string): boolean => isAfter(a, b) || isAfter(b, a)

interface WrittenDate {
  readonly date: string
  readonly path: IssuePath
}

function datesIn({ collection, claims, evidence }: RuleIndex): readonly WrittenDate[] {
  const dates: { readonly date: string | undefined; readonly path: IssuePath }[] = [
    ...Object.entries(collection.articles).map(([key, { date }]) => ({
      date: date.value,
      path: ['articles', key, 'date', 'value'],
    })),
    ...claims.map(({ claim, path }) => ({ date: claim.when, path: [...path, 'when'] })),
    ...evidence.flatMap(({ evidence: { when, said }, path }) => [
      { date: when, path: [...path, 'when'] },
      { date: said, path: [...path, 'said'] },
    ]),
    ...Object.entries(collection.stories).flatMap(([key, story]) =>
      story.steps.map(({ time }, n) => ({ date: time, path: ['stories', key, 'steps', n, 'time'] })),
    ),
  ]
  return dates.flatMap(({ date, path }) => (date === undefined ? [] : [{ date, path }]))
}
