import type { Article } from '../schema/article.ts'
import type { Evidence, Speaker, Stance } from '../schema/claim.ts'
import { parseEvidenceId } from '../schema/evidence-id.ts'
import { listOf } from '../schema/list-of.ts'

/** What an origin needs of an article. */
export type ArticleOrigin = Pick<Article, 'id' | 'from' | 'publisher'>

/**
 * Where a piece of evidence comes from in the end: first of `by`, else first of `via`, else the article's `from`, else
 * its publisher. Two papers that quote one official are one origin.
 *
 * @returns an entity id, or for a voice without a name `unnamed:<voice>@<where>`, `<where>` being the body it speaks
 * for, else the first named voice after it (`via`, `from`), else the article: nothing tells then whether the unnamed
 * official of another article is the same
 */
export function originOf(evidence: Pick<Evidence, 'by' | 'via'>, article: ArticleOrigin): string {
  const voices = [...listOf(evidence.by), ...listOf(evidence.via)]
  const first: Speaker = voices[0] ?? article.from ?? article.publisher.entity
  if (typeof first === 'string') return first
  const named = listOf(evidence.via).find((voice) => typeof voice === 'string')
  return `unnamed:${first.unnamed}@${first.of ?? named ?? article.from ?? article.id}`
}

/**
 * The origins that assert (or deny) a claim, each once, in the order of the evidence.
 *
 * @throws if evidence names an article that is not there: a validated collection has none such
 */
export function independentOrigins(
  claim: { readonly evidence: readonly Pick<Evidence, 'id' | 'stance' | 'by' | 'via'>[] },
  articlesById: ReadonlyMap<string, ArticleOrigin>,
  stance: Stance = 'asserts',
): readonly string[] {
  const origins = claim.evidence
    .filter((evidence) => evidence.stance === stance)
    .map((evidence) => {
      const article = articlesById.get(parseEvidenceId(evidence.id)?.article ?? '')
      if (article === undefined) throw new Error(`evidence ${evidence.id} names no article`)
      return originOf(evidence, article)
    })
  return [...new Set(origins)]
}
