import { readdir, readFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { type Article, type ArticlePrints, articlePrintsSchema, articleSchema } from '../schema/article.ts'
import { paragraphPrints } from '../text/fingerprint.ts'
import { splitParagraphs } from '../text/split-paragraphs.ts'
import type { OriginalTexts } from '../validate/rule.ts'
import { readCollection } from './read-collection.ts'

/** Documents of a folder, matched with the articles of a collection. */
export interface OriginalsFolder {
  /** Document by article id; an article `within` another has its host's document. */
  readonly texts: OriginalTexts
  /** Names of files that hold no article of the collection. */
  readonly unknown: readonly string[]
  /** Articles of which no file was found. */
  readonly missing: readonly string[]
}

/** A file counts as an article's document when it holds at least this share of its paragraphs. */
const ENOUGH = 0.5

/**
 * Reads a folder of originals, whatever its files are called: which article a file holds is told by fingerprints.
 * An article that has no fingerprints yet is told by its file name (`<id>.txt`).
 *
 * @param folder folder of text files; sub-folders and hidden files are not read
 * @param collection path of the collection folder
 * @throws when one of the folders cannot be read
 */
export async function readOriginals(folder: string, collection: string): Promise<OriginalsFolder> {
  const { articles, prints } = await articlesIn(collection)
  const texts = new Map<string, string>()
  const unknown: string[] = []
  for (const { name, text } of await documentsIn(folder)) {
    const held = articles.filter((article) => holds(name, text, article, prints.get(article.id)))
    if (held.length === 0) unknown.push(name)
    for (const { id } of held) if (!texts.has(id)) texts.set(id, text)
  }
  for (const { id, within } of articles) {
    const host = within === undefined ? undefined : texts.get(within)
    if (host !== undefined) texts.set(id, host)
  }
  return { texts, unknown, missing: articles.map(({ id }) => id).filter((id) => !texts.has(id)) }
}

async function articlesIn(collection: string) {
  const { value } = await readCollection(collection)
  const { articles, prints } = value as { articles: object; prints: object }
  return {
    articles: Object.values(articles).flatMap((article) => articleSchema.safeParse(article).data ?? []),
    prints: new Map(
      Object.entries(prints).flatMap(([id, print]) => {
        const { data } = articlePrintsSchema.safeParse(print)
        return data === undefined ? [] : [[id, data]]
      }),
    ),
  }
}

async function documentsIn(folder: string): Promise<readonly { name: string; text: string }[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
  return Promise.all(
    names.sort().map(async (name) => ({ name, text: await readFile(join(folder, name), 'utf8') })),
  )
}

function holds(name: string, text: string, article: Article, prints: ArticlePrints | undefined): boolean {
  if (prints === undefined) return basename(name, extname(name)) === article.id
  const found = new Set(splitParagraphs(text).map((paragraph) => paragraphPrints(paragraph).skeleton.sha256))
  const wanted = Object.values(prints.paragraphs)
  const matched = wanted.filter(({ skeleton }) => found.has(skeleton.sha256))
  return wanted.length > 0 && matched.length >= wanted.length * ENOUGH
}
