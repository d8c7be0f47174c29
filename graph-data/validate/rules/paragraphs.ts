import type { Article, Paragraph, ParagraphKind } from '../../schema/article.ts'
import { groupBy } from '../../schema/group-by.ts'
import type { Span } from '../../schema/primitives.ts'
import { SKETCH_LETTERS } from '../../text/thresholds.ts'
import { type Finding, type Rule, rule } from '../rule.ts'
import type { PlacedEvidence, RuleIndex } from '../rule-index.ts'

/**
 * Paragraphs that announce, label or sum up what the body tells. Not `boilerplate`: an agency's standing paragraph of
 * background is often the only one that tells it.
 */
export const WEAK_KINDS: ReadonlySet<ParagraphKind> = new Set([
  'headline',
  'dateline',
  'byline',
  'caption',
  'summary',
  'heading',
  'related',
  'tags',
])

/** P: paragraphs are numbered as on the page, fingerprinted, and none is skipped in silence. */
export const PARAGRAPH_RULES: readonly Rule[] = [
  rule(
    'P1',
    {
      en: 'Paragraph {n} of the page of "{id}" is listed {times} times; list each line once, in it or in an article within it.',
      ar: 'عدد مرات ذكر الفقرة {n} من صفحة «{id}» هو {times}، ولكل سطر منها موضع واحد، في المقال أو في مقال داخله.',
    },
    ({ collection }) => {
      const placed = Object.entries(collection.articles).map(([key, article]) => ({ key, article }))
      const pages = groupBy(placed, ({ article }) => article.within ?? article.id)
      return [...pages].flatMap(([id, articles]) => {
        const numbers = articles.flatMap(({ article }) => article.paragraphs.map(({ n }) => n))
        const path = ['articles', articles[0]?.key ?? id, 'paragraphs']
        return Array.from({ length: Math.max(...numbers) }, (_, i) => i + 1).flatMap((n) => {
          const times = numbers.filter((number) => number === n).length
          return times === 1 ? [] : [{ path, params: { id, n, times } }]
        })
      })
    },
  ),
  rule(
    'P2',
    {
      en: 'Paragraph {n} stands after paragraph {before}: keep the order of the page.',
      ar: 'الفقرة {n} مكتوبة بعد الفقرة {before}: حافظ على ترتيب الصفحة.',
    },
    (index) =>
      paragraphsOf(index).flatMap(({ article, paragraph: { n }, path }) => {
        const place = article.paragraphs.findIndex((paragraph) => paragraph.n === n)
        const before = article.paragraphs[place - 1]?.n
        return before !== undefined && before > n ? [{ path: [...path, 'n'], params: { n, before } }] : []
      }),
  ),
  rule(
    'P3',
    {
      en: 'No claim cites paragraph {n} of "{id}": cite it, or say in `uncited` why not.',
      ar: 'لا إفادة تستشهد بالفقرة {n} من «{id}»: استشهد بها أو اذكر في uncited السبب.',
    },
    (index) =>
      paragraphsOf(index).flatMap(({ article, paragraph, path, citations }) =>
        paragraph.uncited === undefined && bodyParts(paragraph).some((part) => !isCited(part, citations))
          ? [{ path, params: { id: article.id, n: paragraph.n } }]
          : [],
      ),
  ),
  rule(
    'P4',
    {
      en: 'Paragraph {n} of "{id}" says why it is not cited, but {evidence} cites it.',
      ar: 'كُتب سبب ترك الفقرة {n} من «{id}»، غير أن {evidence} يستشهد بها.',
    },
    (index) =>
      paragraphsOf(index).flatMap(({ article, paragraph, path, citations }) => {
        const first = citations[0]
        const parts = bodyParts(paragraph)
        const someLeft = parts.length > 1 && parts.some((part) => !isCited(part, citations))
        if (paragraph.uncited === undefined || first === undefined || someLeft) return []
        const params = { id: article.id, n: paragraph.n, evidence: first.evidence.id }
        return [{ path: [...path, 'uncited'], params }]
      }),
  ),
  rule(
    'P5',
    {
      en: 'The parts of paragraph {n} of "{id}" must follow each other and cover it whole, up to {length}.',
      ar: 'أجزاء الفقرة {n} من «{id}» متتابعة وجوبًا وتغطيها كلها حتى {length}.',
    },
    (index) => paragraphsOf(index).flatMap((placed) => brokenParts(placed, index)),
  ),
  rule(
    'P6',
    {
      en: 'All evidence of "{claim}" is headline, caption, summary or the like ({kinds}): look for it in a body paragraph.',
      ar: 'شواهد «{claim}» كلها من العناوين وأشباهها ({kinds}): ابحث عنها في متن المقال.',
    },
    ({ claims, evidence }) => {
      const byClaim = groupBy(evidence, ({ claim }) => claim.id)
      return claims.flatMap(({ claim, path }) => {
        const kinds = (byClaim.get(claim.id) ?? []).flatMap((one) => kindOf(one) ?? [])
        if (kinds.length === 0 || !kinds.every((kind) => WEAK_KINDS.has(kind))) return []
        return [
          { path: [...path, 'evidence'], params: { claim: claim.id, kinds: [...new Set(kinds)].join(', ') } },
        ]
      })
    },
    'warning',
  ),
  rule(
    'P7',
    {
      en: 'Article "{id}" has no fingerprints for the paragraphs {missing} and has some for {extra}: run npm run fingerprint.',
      ar: 'بصمات المقال «{id}» تنقصها الفقرات {missing} وتزيد فيها {extra}: شغّل npm run fingerprint.',
    },
    ({ collection }) =>
      Object.entries(collection.articles).flatMap(([key, { id, paragraphs }]) => {
        const wanted = paragraphs.map(({ n }) => String(n))
        const present = Object.keys(collection.prints[id]?.paragraphs ?? {})
        const missing = wanted.filter((n) => !present.includes(n)).join(', ') || '–'
        const extra = present.filter((n) => !wanted.includes(n)).join(', ') || '–'
        if (missing === '–' && extra === '–') return []
        return [{ path: ['articles', key], params: { id, missing, extra } }]
      }),
  ),
  rule(
    'P8',
    {
      en: 'Article "{id}" stands within "{host}", which itself stands within another or is the same article.',
      ar: 'المقال «{id}» موضوع داخل «{host}»، وهذا نفسه داخل مقال آخر، أو هما مقال واحد.',
    },
    ({ collection, articles }) =>
      Object.entries(collection.articles).flatMap(([key, { id, within }]) =>
        within !== undefined && (within === id || articles.get(within)?.within !== undefined)
          ? [{ path: ['articles', key, 'within'], params: { id, host: within } }]
          : [],
      ),
  ),
  rule(
    'P9',
    {
      en: 'Fingerprint {n} of "{id}" has a sketch though its paragraph is short, or has none though it is long: run npm run fingerprint.',
      ar: 'بصمة الفقرة {n} من «{id}» فيها بصمة تقريبية والفقرة قصيرة، أو ليست فيها والفقرة طويلة: شغّل npm run fingerprint.',
    },
    ({ collection }) =>
      Object.entries(collection.prints).flatMap(([id, { paragraphs }]) =>
        Object.entries(paragraphs).flatMap(([n, { skeleton, sketch }]) =>
          (sketch !== undefined) === skeleton.length >= SKETCH_LETTERS
            ? []
            : [{ path: ['prints', id, 'paragraphs', n], params: { id, n } }],
        ),
      ),
  ),
]

interface PlacedParagraph {
  readonly article: Article
  readonly paragraph: Paragraph
  readonly path: readonly (string | number)[]
  readonly citations: readonly PlacedEvidence[]
}

function paragraphsOf({ collection, evidence }: RuleIndex): readonly PlacedParagraph[] {
  const cited = groupBy(evidence, ({ place }) => `${place?.article}-${place?.paragraph}`)
  return Object.entries(collection.articles).flatMap(([key, article]) =>
    article.paragraphs.map((paragraph, i) => ({
      article,
      paragraph,
      path: ['articles', key, 'paragraphs', i],
      citations: cited.get(`${article.id}-${paragraph.n}`) ?? [],
    })),
  )
}

/** Stretches of body text; a paragraph of one piece is one stretch without end. */
function bodyParts({ kind, parts }: Paragraph): readonly Span[] {
  if (parts === undefined) return kind === 'body' ? [[0, Number.MAX_SAFE_INTEGER]] : []
  return parts.filter((part) => part.kind === 'body').map(({ span }) => span)
}

/** A quote without a position (Q5 says so) counts wherever it may stand. */
const isCited = ([from, to]: Span, citations: readonly PlacedEvidence[]): boolean =>
  citations.some(({ evidence: { at } }) => at === undefined || (at[0] >= from && at[0] < to))

/** Kind of the part that the quote stands in, else of the paragraph. */
export function kindOf({ evidence: { at }, paragraph }: PlacedEvidence): ParagraphKind | undefined {
  const part = paragraph?.parts?.find(({ span }) => at !== undefined && at[0] >= span[0] && at[0] < span[1])
  return part?.kind ?? paragraph?.kind
}

/** Between two parts there may be one space, which belongs to neither. */
function brokenParts({ article, paragraph, path }: PlacedParagraph, index: RuleIndex): readonly Finding[] {
  const { n, parts } = paragraph
  if (parts === undefined) return []
  const length = index.collection.prints[article.id]?.paragraphs[String(n)]?.c.length
  let end = 0
  let fits = true
  for (const { span } of parts) {
    const gap = span[0] - end
    fits &&= span[1] > span[0] && (gap === 0 || (gap === 1 && end > 0))
    end = span[1]
  }
  if (fits && (length === undefined || end === length)) return []
  return [{ path: [...path, 'parts'], params: { id: article.id, n, length: length ?? end } }]
}
