import type { DetailFile } from '#graph-data/compile/detail-file.ts'
import type { Article } from '#graph-data/schema/article.ts'
import type { Evidence, Speaker } from '#graph-data/schema/claim.ts'
import { parseEvidenceId } from '#graph-data/schema/evidence-id.ts'
import { listOf } from '#graph-data/schema/list-of.ts'
import { articleOf } from '../article-facts.ts'
import { oncePer } from '../once-per.ts'

/** What a filter asks of a piece of evidence beyond the first file. */
export interface EvidenceFacts {
  /**
   * Who says it, never empty: entity ids, or `unnamed:<voice>@<body>` (`@<article>` where no body is told). An article
   * that names no speaker speaks itself, through its publisher.
   */
  readonly speakers: readonly string[]
  /** When it was said: EDTF. */
  readonly said: string
}

export type EvidenceFactsById = ReadonlyMap<string, EvidenceFacts>

/** Facts of all evidence, by its id; made once per detail file. */
export const evidenceFactsOf: (detail: DetailFile) => EvidenceFactsById = oncePer((detail: DetailFile) => {
  const facts = new Map<string, EvidenceFacts>()
  for (const { evidence } of Object.values(detail.claims)) {
    for (const piece of evidence) {
      const article = articleOf(detail, parseEvidenceId(piece.id)?.article ?? '')
      if (article) facts.set(piece.id, factsOf(piece, article))
    }
  }
  return facts
})

function factsOf(piece: Pick<Evidence, 'by' | 'said'>, article: Article): EvidenceFacts {
  const speakers = listOf(piece.by).map((speaker) => speakerKey(speaker, article.id))
  return {
    speakers: speakers.length > 0 ? speakers : [article.publisher.entity],
    said: piece.said ?? article.date.value,
  }
}

const speakerKey = (speaker: Speaker, article: string): string =>
  typeof speaker === 'string' ? speaker : `unnamed:${speaker.unnamed}@${speaker.of ?? article}`
