import { collectionFolder } from '#graph-data/cli/collection-folder.ts'
import { loadCollection } from '#graph-data/cli/load-collection.ts'
import { readOriginals } from '#graph-data/cli/originals-folder.ts'
import type { Collection } from '#graph-data/schema/collection.ts'
import { claimsOf } from '#graph-data/schema/collection.ts'
import { parseEvidenceId } from '#graph-data/schema/evidence-id.ts'
import type { LocalText } from '#graph-data/schema/primitives.ts'
import { splitParagraphs } from '#graph-data/text/split-paragraphs.ts'

/** What the proof of one piece of evidence must show, told by the files of the collection and not by the app. */
export interface ProofCase {
  readonly claim: string
  readonly evidence: string
  /** Whether the claim is an edge; one with a value is in lists and cards only. */
  readonly isEdge: boolean
  readonly isFirst: boolean
  readonly statement: LocalText
  readonly quote: string
  readonly restatement: LocalText
  readonly cite: string
  /** Number of the paragraph, and how many its article has. */
  readonly n: number
  /** The paragraph itself, form C, by its number in the text; null where the texts are not at hand. */
  readonly verbatim: string | null
}

/** What was read before: to read and check the published collection takes longer than many a journey. */
const known = new Map<string, Promise<readonly ProofCase[]>>()

/**
 * All pieces of evidence of a collection.
 *
 * @param folder of the collection; `null` names the published one
 * @param texts folder with the articles, or `null`
 */
export function proofCases(folder: string | null, texts: string | null): Promise<readonly ProofCase[]> {
  const key = JSON.stringify([folder, texts])
  const cases = known.get(key) ?? readCases(folder, texts)
  known.set(key, cases)
  return cases
}

async function readCases(folder: string | null, texts: string | null): Promise<readonly ProofCase[]> {
  const path = await collectionFolder(folder ?? undefined)
  const { collection, issues } = await loadCollection(path)
  if (collection === null) throw new Error(`the collection cannot be read: ${issues[0]?.text.en ?? ''}`)
  const documents = texts === null ? null : (await readOriginals(texts, path)).texts
  const cases = claimsOf(collection).flatMap((claim) =>
    claim.evidence.map((evidence, position) => ({
      claim: claim.id,
      evidence: evidence.id,
      isEdge: claim.object !== undefined,
      isFirst: position === 0,
      statement: claim.statement,
      quote: evidence.quote,
      ...placeOf(collection, documents, evidence.id),
    })),
  )
  if (cases.length === 0) throw new Error('the collection has no evidence: nothing would be tested')
  return cases
}

function placeOf(collection: Collection, documents: ReadonlyMap<string, string> | null, evidence: string) {
  const place = parseEvidenceId(evidence)
  const article = Object.values(collection.articles).find(({ id }) => id === place?.article)
  const paragraph = article?.paragraphs.find(({ n }) => n === place?.paragraph)
  if (!article || !paragraph) throw new Error(`no paragraph for ${evidence}`)
  const document = documents?.get(article.id)
  const verbatim = document === undefined ? undefined : splitParagraphs(document)[paragraph.n - 1]
  if (documents !== null && verbatim === undefined) throw new Error(`no text for ${evidence}`)
  const cite = `#/article/${article.id}/${paragraph.n}`
  return { restatement: paragraph.restatement, cite, n: paragraph.n, verbatim: verbatim ?? null }
}
