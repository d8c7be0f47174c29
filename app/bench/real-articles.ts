import { matchOriginal } from '#app/domain/match-original.ts'
import { type MatchSources, matchSources } from '#app/domain/match-sources.ts'
import { collectionFolder } from '#graph-data/cli/collection-folder.ts'
import { loadCollection } from '#graph-data/cli/load-collection.ts'
import { readOriginals } from '#graph-data/cli/originals-folder.ts'
import { compileCollection } from '#graph-data/compile/compile-collection.ts'
import type { Article } from '#graph-data/schema/article.ts'
import { findAlike } from '#graph-data/text/find-alike.ts'
import { formC } from '#graph-data/text/form-c.ts'
import { letterCount, prepareDocument } from '#graph-data/text/prepare-document.ts'
import { paragraphsOf } from '#graph-data/text/search-document.ts'
import { words } from '#graph-data/text/words.ts'
import { editWords } from './draws.ts'

/** The collection with the articles themselves, which only a checkout beside the shared folder has. */
export interface RealArticles {
  readonly sources: MatchSources
  readonly articles: readonly Article[]
  /** Document by the id of the article whose page it is. */
  readonly documents: ReadonlyMap<string, string>
}

export async function readRealArticles(originals: string): Promise<RealArticles> {
  const folder = await collectionFolder(undefined)
  const { collection } = await loadCollection(folder)
  if (collection === null) throw new Error('the collection cannot be loaded')
  const { detail } = compileCollection(collection)
  const { texts } = await readOriginals(originals, folder)
  const hosts = detail.articles.filter(({ within }) => within === undefined)
  const documents = hosts.map(({ id }) => [id, texts.get(id) ?? ''] as const)
  return { sources: matchSources(detail), articles: detail.articles, documents: new Map(documents) }
}

export interface EditedRun {
  readonly total: number
  readonly found: number
  readonly weak: number
  /** Found, but in another place than where it stands. */
  readonly wrong: number
  readonly absent: readonly string[]
}

/** How many body paragraphs are found again after random edits of words, for fixed seeds. */
export function editedRun(real: RealArticles, rate: number, seeds: readonly number[]): EditedRun {
  const vocabulary = [...real.documents.values()]
    .flatMap((text) => text.split(/\s+/u))
    .filter((w) => w.length > 2)
  const run = { total: 0, found: 0, weak: 0, wrong: 0, absent: [] as string[] }
  for (const seed of seeds) {
    for (const [host, text] of real.documents) {
      const edited = editWords(text, rate, seed * 7919, vocabulary)
      const lines = linesOf(text, edited)
      const found = matchOriginal(edited, real.sources)
      for (const article of real.articles.filter(({ id, within }) => id === host || within === host)) {
        const match = found.find(({ id }) => id === article.id)?.paragraphs
        for (const { n } of article.paragraphs.filter(isBody)) {
          const paragraph = match?.get(n)
          run.total += 1
          if (paragraph === undefined || !('text' in paragraph))
            run.absent.push(`${article.id} ${n}, seed ${seed}`)
          else {
            run.found += 1
            if (paragraph.rung === 'weak') run.weak += 1
            if (!isSamePlace(paragraph.text, lines[n - 1] ?? '')) run.wrong += 1
          }
        }
      }
    }
  }
  return run
}

/** The edited lines of the document's paragraphs, in order; a line may have lost all its words. */
function linesOf(text: string, edited: string): readonly string[] {
  const after = edited.split(/\r?\n/u)
  return text.split(/\r?\n/u).flatMap((line, i) => (formC(line) === '' ? [] : [after[i] ?? '']))
}

const isBody = ({ kind, parts }: Article['paragraphs'][number]): boolean =>
  kind === 'body' || (parts ?? []).some((part) => part.kind === 'body')

/** Most words of the place are those of the line where the paragraph stands. */
function isSamePlace(place: string, line: string): boolean {
  const own = new Set(words(line))
  const all = words(place)
  return all.filter((word) => own.has(word)).length >= all.length * 0.7
}

/** The likest place that each paragraph has in a document, whoever the document is: 0 to 1. */
export function likenesses(real: RealArticles, document: string, articleIds: readonly string[]): number[] {
  const prepared = prepareDocument(document)
  const open = articleIds.flatMap((id) => {
    const prints = real.sources.prints[id]
    return (prints === undefined ? [] : paragraphsOf(prints)).flatMap(({ sketch, critical, skeleton }) =>
      sketch === undefined ? [] : [{ sketch, critical, length: skeleton.length }],
    )
  })
  return findAlike(prepared, new Uint8Array(letterCount(prepared)), open).map(
    (places) => places[0]?.likeness ?? 0,
  )
}

/** The articles of a page: its own and those within it. */
export const articlesOnPage = ({ articles }: RealArticles, host: string): readonly string[] =>
  articles.filter(({ id, within }) => id === host || within === host).map(({ id }) => id)
