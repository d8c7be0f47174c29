import { groupBy } from '../../schema/group-by.ts'
import type { Span } from '../../schema/primitives.ts'
import { codePointLength } from '../../text/code-points.ts'
import { coveredLength } from '../../text/covered-length.ts'
import { formC } from '../../text/form-c.ts'
import { words } from '../../text/words.ts'
import { type Finding, type Rule, rule } from '../rule.ts'
import type { PlacedEvidence, RuleIndex } from '../rule-index.ts'

/** Quotes stay quotations: what CURATION.md "What may stand in the repository" allows. */
const MOST_WORDS = 12
const SHARE_OF_PARAGRAPH = 0.3
const ALWAYS_ALLOWED = 60
const SHORT_PARAGRAPH = 200

/** Q: evidence names a paragraph, quotes it within bounds, and says where. Q2 and Q3 are in `originals.ts`. */
export const QUOTE_RULES: readonly Rule[] = [
  rule(
    'Q1',
    {
      en: 'The quote has {count} words; at most {limit} are allowed.',
      ar: 'عدد كلمات الاقتباس {count}، والمسموح به {limit} على الأكثر.',
    },
    ({ evidence }) =>
      evidence.flatMap(({ evidence: { quote }, path }) => {
        const count = words(quote).length
        return count > MOST_WORDS ? [{ path: [...path, 'quote'], params: { count, limit: MOST_WORDS } }] : []
      }),
  ),
  rule(
    'Q4',
    {
      en: 'All quotes of {article}-{n} together cover {covered} of its {length} characters; at most {limit} are allowed.',
      ar: 'اقتباسات الفقرة {n} من «{article}» تغطي معًا {covered} من أحرفها البالغة {length}، والمسموح به {limit}.',
    },
    overBudget,
  ),
  rule(
    'Q5',
    {
      en: 'The quote has no {part} yet: run npm run anchor.',
      ar: 'لا قيمة لـ{part} في هذا الشاهد بعد: شغّل npm run anchor.',
    },
    ({ evidence }) =>
      evidence.flatMap(({ evidence: one, path }) => {
        if (one.at === undefined) return [{ path: [...path, 'quote'], params: { part: 'at' } }]
        return one.span === undefined ? [{ path: [...path, 'quote'], params: { part: 'span' } }] : []
      }),
  ),
  rule(
    'Q6',
    {
      en: 'Positions must nest: quote {at} inside span {span} inside the paragraph {whole}.',
      ar: 'المواضع متداخلة وجوبًا: الاقتباس {at} داخل المقطع {span} داخل الفقرة {whole}.',
    },
    ({ evidence }) =>
      evidence.flatMap(({ evidence: { at, span }, path, prints }) => {
        if (at === undefined || span === undefined) return []
        const whole: Span = [0, prints?.c.length ?? Number.MAX_SAFE_INTEGER]
        if (at[0] < at[1] && isInside(at, span) && isInside(span, whole)) return []
        const end = prints === undefined ? '…' : whole[1]
        return [
          {
            path: [...path, isInside(at, span) ? 'span' : 'at'],
            params: { at: `[${at.join(', ')}]`, span: `[${span.join(', ')}]`, whole: `[0, ${end}]` },
          },
        ]
      }),
  ),
  rule(
    'Q7',
    {
      en: 'The evidence id "{id}" names no paragraph of the collection.',
      ar: 'معرّف الشاهد «{id}» لا يدلّ على فقرة في المجموعة.',
    },
    ({ evidence }) =>
      evidence.flatMap(({ evidence: { id }, path, paragraph }) =>
        paragraph === undefined ? [{ path: [...path, 'id'], params: { id } }] : [],
      ),
  ),
  rule(
    'Q8',
    {
      en: 'The evidence id "{id}" is used twice: add a letter, as in {id}b.',
      ar: 'معرّف الشاهد «{id}» مستعمل مرتين: أضف إليه حرفًا، مثل {id}b.',
    },
    ({ evidence }) => {
      const seen = new Set<string>()
      return evidence.flatMap(({ evidence: { id }, path }) => {
        if (seen.size !== seen.add(id).size) return []
        return [{ path: [...path, 'id'], params: { id } }]
      })
    },
  ),
  rule(
    'Q9',
    {
      en: 'The quote has {length} characters, but its position covers {covered}: run npm run anchor.',
      ar: 'عدد أحرف الاقتباس {length}، وما يغطيه موضعه المسجّل {covered}: شغّل npm run anchor.',
    },
    ({ evidence }) =>
      evidence.flatMap(({ evidence: { quote, at }, path }) => {
        if (at === undefined) return []
        const length = codePointLength(formC(quote))
        const covered = at[1] - at[0]
        return length === covered ? [] : [{ path: [...path, 'at'], params: { length, covered } }]
      }),
  ),
  rule(
    'Q10',
    {
      en: 'The quote is not in form C (hidden characters, doubled or outer spaces, letters not composed): copy it anew.',
      ar: 'في الاقتباس محارف خفية أو مسافات زائدة أو حروف مفكّكة: انسخه من جديد.',
    },
    ({ evidence }) =>
      evidence.flatMap(({ evidence: { quote }, path }) =>
        formC(quote) === quote ? [] : [{ path: [...path, 'quote'], params: {} }],
      ),
  ),
]

/**
 * How many code points of a paragraph all its quotes together may cover: 30 %, or 60 where that is more, and never
 * over half of a paragraph under 200.
 */
export function quoteBudget(length: number): number {
  const budget = Math.max(Math.floor(length * SHARE_OF_PARAGRAPH), ALWAYS_ALLOWED)
  return length < SHORT_PARAGRAPH ? Math.min(budget, Math.floor(length / 2)) : budget
}

function overBudget({ evidence }: RuleIndex): readonly Finding[] {
  const cited = evidence.filter(({ place, prints }) => place !== null && prints !== undefined)
  const byParagraph = groupBy(cited, ({ place }) => `${place?.article}-${place?.paragraph}`)
  return [...byParagraph.values()].flatMap((citations) => budgetFinding(citations))
}

/** The finding stands at the longest quote, where cutting helps most. */
function budgetFinding(citations: readonly PlacedEvidence[]): readonly Finding[] {
  const longest = citations.toSorted((a, b) => b.evidence.quote.length - a.evidence.quote.length)[0]
  const length = longest?.prints?.c.length ?? 0
  const covered = coveredLength(citations.flatMap(({ evidence: { at } }) => (at === undefined ? [] : [at])))
  const limit = quoteBudget(length)
  if (longest?.place == null || covered <= limit) return []
  const { article, paragraph: n } = longest.place
  return [{ path: [...longest.path, 'quote'], params: { article, n, covered, length, limit } }]
}

const isInside = (inner: Span, outer: Span) => inner[0] >= outer[0] && inner[1] <= outer[1]
