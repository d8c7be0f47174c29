import { readdir, readFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { articlePrintsSchema, articleSchema } from '../schema/article.ts'
import { recognise } from '../text/match-document.ts'
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

/**
 * Reads a folder of originals, whatever its files are called: which article a file holds is told by fingerprints.
 * An article that no file is recognised as, most likely because it has no fingerprints yet, is looked for by name
 * (`<id>.txt`).
 *
 * @param folder folder of text files; sub-folders and hidden files are not read
 * @param collection path of the collection folder
 * @throws when one of the folders cannot be read
 */
export async function readOriginals(folder: string, collection: string): Promise<OriginalsFolder> {
  const { articles, prints } = await articlesIn(collection)
  const documents = await documentsIn(folder)
  const texts = new Map<string, string>()
  const used = new Set<string>()
  const take = (id: string, document: TextFile) => {
    used.add(document.name)
    if (!texts.has(id)) texts.set(id, document.text)
  }
  for (const document of documents) {
    for (const { article } of recognise(document.text, prints)) take(article, document)
  }
  for (const { id } of articles.filter((article) => !texts.has(article.id))) {
    const document = documents.find(({ name }) => basename(name, extname(name)) === id)
    if (document !== undefined) take(id, document)
  }
  for (const { id, within } of articles) {
    const host = within === undefined ? undefined : texts.get(within)
    if (host !== undefined) texts.set(id, host)
  }
  return {
    texts,
    unknown: documents.map(({ name }) => name).filter((name) => !used.has(name)),
    missing: articles.map(({ id }) => id).filter((id) => !texts.has(id)),
  }
}

interface TextFile {
  readonly name: string
  readonly text: string
}

/** Articles and fingerprints as far as they have the right shape; what has not is `loadCollection`'s to report. */
async function articlesIn(collection: string) {
  const { value } = await readCollection(collection)
  const { articles, prints } = value
  const shaped = Object.entries(prints).flatMap(([id, print]) => {
    const { data } = articlePrintsSchema.safeParse(print)
    return data === undefined ? [] : [[id, data] as const]
  })
  return {
    articles: Object.values(articles).flatMap((article) => articleSchema.safeParse(article).data ?? []),
    prints: Object.fromEntries(shaped),
  }
}

async function documentsIn(folder: string): Promise<readonly TextFile[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
  return Promise.all(
    names.sort().map(async (name) => ({ name, text: await readFile(join(folder, name), 'utf8') })),
  )
}
