import { createHash } from 'node:crypto'
import { relative } from 'node:path'
import { compileCollection } from '../compile/compile-collection.ts'
import { coreFileSchema } from '../compile/core-file.ts'
import { detailFileSchema } from '../compile/detail-file.ts'
import { notesFileSchema, storiesFileSchema } from '../compile/story-files.ts'
import type { OriginalTexts } from '../validate/rule.ts'
import { type LoadedCollection, loadCollection } from './load-collection.ts'

/** A file of the site, named by its content. */
export interface DataFile {
  /** Path below the site's base: `data/core-1f2e3d4c.json`. */
  readonly fileName: string
  readonly text: string
}

/** The data files of a site; where the collection has errors, `issues` alone. */
export interface BuiltData {
  readonly loaded: LoadedCollection
  readonly core: DataFile | null
  readonly detail: DataFile | null
  readonly stories: DataFile | null
  readonly notes: DataFile | null
  readonly issues: DataFile | null
}

/**
 * Loads a collection folder and makes its data files, each checked by its schema.
 *
 * @throws when the folder cannot be read, or when a compiled file does not fit its schema (a bug of the compiler)
 */
export async function buildData(folder: string, originals?: OriginalTexts): Promise<BuiltData> {
  const loaded = await loadCollection(folder, originals)
  if (loaded.collection === null || loaded.issues.some((issue) => issue.severity === 'error')) {
    const none = { core: null, detail: null, stories: null, notes: null }
    return { loaded, ...none, issues: issuesFile(loaded, folder) }
  }
  const { core, detail, stories, notes } = compileCollection(loaded.collection)
  return {
    loaded,
    core: dataFile('core', coreFileSchema.parse(core)),
    detail: dataFile('detail', detailFileSchema.parse(detail)),
    stories: dataFile('stories', storiesFileSchema.parse(stories)),
    notes: dataFile('notes', notesFileSchema.parse(notes)),
    issues: null,
  }
}

function issuesFile({ issues, notRun }: LoadedCollection, folder: string): DataFile {
  const placed = issues.map(({ place, ...issue }) => ({
    ...issue,
    place: place === null ? null : { ...place, file: relative(folder, place.file) },
  }))
  return dataFile('issues', { format: 1, issues: placed, notRun })
}

function dataFile(name: string, value: unknown): DataFile {
  const text = JSON.stringify(value)
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 10)
  return { fileName: `data/${name}-${hash}.json`, text }
}
