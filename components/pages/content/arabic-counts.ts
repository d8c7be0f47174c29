import { CLAIMS, ENTITIES, MORE_INSIDE, OF_ARTICLES, OF_EVIDENCE } from '../../i18n/messages/nouns.ar.ts'
import { arabicCount } from '../../i18n/plural.ts'
import { useText } from '../../i18n/text-context.tsx'
import type { AboutFacts } from '../about-model.ts'

/** The sizes of the collection as counted nouns, by the grammar of their number; articles and evidence after من. */
export function useArabicCounts({ counts }: AboutFacts) {
  const { number } = useText()
  return {
    articles: arabicCount(counts.articles, number, OF_ARTICLES),
    /** With the comma before it; empty where there are none. */
    articlesInside:
      counts.articlesInside === 0 ? '' : `، ${arabicCount(counts.articlesInside, number, MORE_INSIDE)}`,
    entities: arabicCount(counts.entities, number, ENTITIES),
    claims: arabicCount(counts.claims, number, CLAIMS),
    evidence: arabicCount(counts.evidence, number, OF_EVIDENCE),
  }
}
