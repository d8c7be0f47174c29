import type { Article } from '../schema/article.ts'
import type { Evidence, Speaker } from '../schema/claim.ts'
import { listOf } from '../schema/list-of.ts'

/** One link of the chain by which a report reached the page: an entity, or a speaker the text does not name. */
export type Voice =
  | { readonly kind: 'entity'; readonly id: string }
  | { readonly kind: 'unnamed'; readonly unnamed: string; readonly of?: string }

/** What a chain needs of an article. */
export type ArticleVoices = Pick<Article, 'from' | 'publisher'>

/**
 * The isnad of a piece of evidence, from the speaker towards the page: `by`, then `via` in order, then the agency or
 * outlet whose text the article is, then the publisher. Each voice once, at its first place.
 */
export function voiceChain(evidence: Pick<Evidence, 'by' | 'via'>, article: ArticleVoices): readonly Voice[] {
  const page =
    article.from === undefined ? [article.publisher.entity] : [article.from, article.publisher.entity]
  const chain = new Map<string, Voice>()
  for (const speaker of [...listOf(evidence.by), ...listOf(evidence.via), ...page]) {
    const voice = voiceOf(speaker)
    const key = voice.kind === 'entity' ? voice.id : `unnamed:${voice.unnamed}@${voice.of ?? ''}`
    if (!chain.has(key)) chain.set(key, voice)
  }
  return [...chain.values()]
}

function voiceOf(speaker: Speaker): Voice {
  if (typeof speaker === 'string') return { kind: 'entity', id: speaker }
  const { unnamed, of } = speaker
  return of === undefined ? { kind: 'unnamed', unnamed } : { kind: 'unnamed', unnamed, of }
}
