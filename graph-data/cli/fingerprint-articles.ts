import { type ArticlePrints, articleSchema } from '../schema/article.ts'
import { paragraphPrints } from '../text/fingerprint.ts'
import { splitParagraphs } from '../text/split-paragraphs.ts'
import type { OriginalTexts } from '../validate/rule.ts'

export interface Fingerprints {
  readonly prints: ReadonlyMap<string, ArticlePrints>
  /** In English, for whoever runs the command. */
  readonly problems: readonly string[]
}

/**
 * Fingerprints of every article that has an original, for the paragraphs that the article lists.
 *
 * @param articles values of `articles/*.yaml`, not checked yet
 * @param originals documents by article id
 */
export function fingerprintArticles(
  articles: Readonly<Record<string, unknown>>,
  originals: OriginalTexts,
): Fingerprints {
  const prints = new Map<string, ArticlePrints>()
  const problems: string[] = []
  for (const [name, value] of Object.entries(articles)) {
    const { data: article, error } = articleSchema.safeParse(value)
    if (article === undefined)
      problems.push(`articles/${name}.yaml: ${error.issues[0]?.message ?? 'wrong shape'}`)
    const document = article === undefined ? undefined : originals.get(article.id)
    if (article === undefined || document === undefined) continue
    const lines = splitParagraphs(document)
    const found = article.paragraphs.flatMap(({ n }) => {
      const line = lines[n - 1]
      if (line === undefined)
        problems.push(`${article.id}: the original has ${lines.length} paragraphs, no ${n}`)
      return line === undefined ? [] : [[String(n), paragraphPrints(line)] as const]
    })
    prints.set(article.id, { norm: 'n1', paragraphs: Object.fromEntries(found) })
  }
  return { prints, problems }
}
