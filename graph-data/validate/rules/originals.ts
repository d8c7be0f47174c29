import type { Article } from '../../schema/article.ts'
import { sliceCodePoints } from '../../text/code-points.ts'
import { findQuote } from '../../text/find-quote.ts'
import { paragraphPrints } from '../../text/fingerprint.ts'
import { formC } from '../../text/form-c.ts'
import { splitParagraphs } from '../../text/split-paragraphs.ts'
import { splitSentences } from '../../text/split-sentences.ts'
import { words } from '../../text/words.ts'
import { textsOf } from '../collection-texts.ts'
import type { OriginalsRule, OriginalTexts } from '../rule.ts'
import type { PlacedEvidence, RuleIndex } from '../rule-index.ts'

/** A run of so many words of an article is the article's text, not ours (CURATION.md). */
const TELLING_RUN = 13

/** Q2, Q3 and O: the collection held against the articles' own words. */
export const ORIGINALS_RULES: readonly OriginalsRule[] = [
  originalsRule(
    'Q2',
    {
      en: 'The quote is not found at its position in {article}, paragraph {n}: run npm run anchor.',
      ar: 'الاقتباس غير موجود في موضعه من الفقرة {n} في «{article}»: شغّل npm run anchor.',
    },
    ({ evidence }, originals) =>
      withParagraphs(evidence, originals).flatMap(({ evidence: { quote, at }, place, text, path }) => {
        const found =
          at === undefined
            ? findQuote(text, quote).kind !== 'missing'
            : sliceCodePoints(text, ...at) === quote
        if (found || place === null) return []
        return [{ path: [...path, 'quote'], params: { article: place.article, n: place.paragraph } }]
      }),
  ),
  originalsRule(
    'Q3',
    {
      en: 'The quote is a whole sentence: take fewer of its words.',
      ar: 'الاقتباس جملة كاملة: خذ بعض كلماتها.',
    },
    ({ evidence }, originals) =>
      withParagraphs(evidence, originals).flatMap(({ evidence: { quote }, text, path }) => {
        const wanted = words(quote).join(' ')
        const isWhole = splitSentences(text).some(
          (span) => words(sliceCodePoints(text, ...span)).join(' ') === wanted,
        )
        return isWhole ? [{ path: [...path, 'quote'], params: {} }] : []
      }),
  ),
  originalsRule(
    'Q11',
    {
      en: 'The quote begins or ends inside a longer word of the article: take the word whole.',
      ar: 'يبدأ الاقتباس أو ينتهي في وسط كلمة من المقال: خذ الكلمة كاملة.',
    },
    ({ evidence }, originals) =>
      withParagraphs(evidence, originals).flatMap(({ evidence: { quote, at }, text, path }) =>
        findQuote(text, quote, at?.[0]).kind === 'inside-word'
          ? [{ path: [...path, 'quote'], params: {} }]
          : [],
      ),
    'warning',
  ),
  originalsRule(
    'O1',
    {
      en: 'The page of "{id}" has {lines} paragraphs in the original and {count} in the collection.',
      ar: 'عدد فقرات صفحة «{id}» في الأصل {lines}، وفي المجموعة {count}.',
    },
    ({ collection }, originals) =>
      Object.entries(collection.articles).flatMap(([key, { id, within }]) => {
        const document = originals.get(id)
        if (document === undefined || within !== undefined) return []
        const page = Object.values(collection.articles).filter((one) => one.id === id || one.within === id)
        const count = page.flatMap(({ paragraphs }) => paragraphs).length
        const lines = splitParagraphs(document).length
        return lines === count
          ? []
          : [{ path: ['articles', key, 'paragraphs'], params: { id, lines, count } }]
      }),
  ),
  originalsRule(
    'O2',
    {
      en: 'Paragraph {n} of "{id}" is not as its fingerprint says: has the original been changed?',
      ar: 'الفقرة {n} من «{id}» لا توافق بصمتها: هل تغيّر الأصل؟',
    },
    ({ collection }, originals) =>
      Object.entries(collection.articles).flatMap(([key, article]) => {
        const lines = linesOf(article, originals)
        return article.paragraphs.flatMap(({ n }, i) => {
          const [line, prints] = [lines[n - 1], collection.prints[article.id]?.paragraphs[String(n)]]
          if (line === undefined || prints === undefined) return []
          const made = paragraphPrints(line)
          const agrees =
            made.c.sha256 === prints.c.sha256 &&
            made.c.length === prints.c.length &&
            made.skeleton.sha256 === prints.skeleton.sha256 &&
            made.skeleton.length === prints.skeleton.length &&
            made.skeleton.rolling === prints.skeleton.rolling &&
            made.critical === prints.critical &&
            made.sketch === prints.sketch
          return agrees ? [] : [{ path: ['articles', key, 'paragraphs', i], params: { id: article.id, n } }]
        })
      }),
  ),
  originalsRule(
    'O3',
    {
      en: 'No original of article "{id}" was given: its quotes were not checked.',
      ar: 'لم يُعطَ أصل المقال «{id}»، فلم تُفحص اقتباساته.',
    },
    ({ collection }, originals) =>
      Object.entries(collection.articles).flatMap(([key, { id }]) =>
        originals.has(id) ? [] : [{ path: ['articles', key, 'id'], params: { id } }],
      ),
    'warning',
  ),
  originalsRule(
    'O4',
    {
      en: 'The headline of "{id}" does not stand so in its original.',
      ar: 'عنوان المقال «{id}» ليس على هذا النحو في أصله.',
    },
    ({ collection }, originals) =>
      Object.entries(collection.articles).flatMap(([key, article]) => {
        const { id, headline } = article
        if (headline === undefined || !originals.has(id)) return []
        const isThere = linesOf(article, originals).some((line) => line.includes(formC(headline)))
        return isThere ? [] : [{ path: ['articles', key, 'headline'], params: { id } }]
      }),
  ),
  originalsRule(
    'O5',
    {
      en: 'The spelling "{spelling}" does not stand in article "{article}".',
      ar: 'الصيغة «{spelling}» غير واردة في المقال «{article}».',
    },
    ({ collection, articles }, originals) =>
      collection.entities.flatMap(({ seen }, e) =>
        Object.entries(seen).flatMap(([id, spellings]) => {
          const article = articles.get(id)
          if (article === undefined || !originals.has(id)) return []
          const lines = linesOf(article, originals)
          const own = article.paragraphs.flatMap(({ n }) => lines[n - 1] ?? [])
          return spellings.flatMap((spelling, s) =>
            own.some((line) => line.includes(formC(spelling)))
              ? []
              : [{ path: ['entities', e, 'seen', id, s], params: { spelling, article: id } }],
          )
        }),
      ),
  ),
  originalsRule(
    'O6',
    {
      en: 'The text repeats {count} or more words in a row of an article: say it in our words.',
      ar: 'ينقل النص {count} كلمة متتالية أو أكثر من مقال: قلها بكلماتنا.',
    },
    ({ collection }, originals) => {
      const runs = new Set([...new Set(originals.values())].flatMap(runsOf))
      return textsOf(collection).flatMap(({ text, path }) =>
        runsOf(text).some((run) => runs.has(run)) ? [{ path, params: { count: TELLING_RUN } }] : [],
      )
    },
  ),
]

function originalsRule(
  code: string,
  sentence: OriginalsRule['sentence'],
  check: OriginalsRule['check'],
  severity: OriginalsRule['severity'] = 'error',
): OriginalsRule {
  return { code, severity, sentence, needsOriginals: true, check }
}

function linesOf({ id }: Article, originals: OriginalTexts): readonly string[] {
  return splitParagraphs(originals.get(id) ?? '')
}

/** Evidence whose paragraph stands in an original, with the paragraph's text. */
function withParagraphs(
  evidence: RuleIndex['evidence'],
  originals: OriginalTexts,
): readonly (PlacedEvidence & { readonly text: string })[] {
  const lines = new Map([...originals].map(([id, document]) => [id, splitParagraphs(document)]))
  return evidence.flatMap((placed) => {
    const text = lines.get(placed.place?.article ?? '')?.[(placed.place?.paragraph ?? 0) - 1]
    return text === undefined || placed.paragraph === undefined ? [] : [{ ...placed, text }]
  })
}

function runsOf(text: string): readonly string[] {
  const all = words(text)
  return all.slice(TELLING_RUN - 1).map((_, n) => all.slice(n, n + TELLING_RUN).join(' '))
}
