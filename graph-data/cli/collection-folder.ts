import { readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Folder that holds the collections of this repository. */
const COLLECTIONS = fileURLToPath(new URL('../collections/', import.meta.url))

/**
 * The collection folder to work on: the one given, else the one that `ISNAD_COLLECTION` names, else the only one
 * under `graph-data/collections`.
 *
 * @throws when nothing is given and there is not exactly one
 */
export async function collectionFolder(given: string | undefined): Promise<string> {
  const named = given ?? process.env.ISNAD_COLLECTION
  if (named !== undefined && named !== '') return resolve(named)
  const entries = await readdir(COLLECTIONS, { withFileTypes: true }).catch(() => [])
  const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
  const [only, ...more] = folders
  if (only === undefined || more.length > 0) {
    throw new Error(`${folders.length} collections under ${COLLECTIONS}: name one, or set ISNAD_COLLECTION`)
  }
  return join(COLLECTIONS, only.name)
}
