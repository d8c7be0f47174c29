import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { FILE_MISSING, FILE_NOT_READABLE } from '../schema/early-rules.ts'
import { type Issue, type IssuePath, issueOf } from '../schema/issue.ts'
import { type Place, parseSource, placeIn, type SourceFile } from './source-file.ts'

/** An issue and the place in the files that it is about; null where no file holds it. */
export interface PlacedIssue extends Issue {
  readonly place: Place | null
}

/** What the files of a folder hold, by file name without ending. */
interface RawCollection extends Readonly<Record<string, unknown>> {
  readonly articles: Readonly<Record<string, unknown>>
  readonly prints: Readonly<Record<string, unknown>>
  readonly claims: Readonly<Record<string, unknown>>
  readonly stories: Readonly<Record<string, unknown>>
}

/** A collection folder as it was read: a value for `parseCollection`, and where each part of it stands. */
export interface ReadCollection {
  /** Meant to be a `CollectionFiles`, not checked yet; what is a folder is a record already. */
  readonly value: RawCollection
  /** Missing files and YAML that does not parse; the value lacks what they should have held. */
  readonly issues: readonly PlacedIssue[]
  /** Every file that was read, also those that did not parse. */
  readonly files: readonly SourceFile[]
  /** File, line and column of the nearest part of `path` that stands in a file; null where no file holds it. */
  readonly placeOf: (path: IssuePath) => Place | null
}

const SINGLE_FILES = [
  { key: 'collection', name: 'collection.yaml', required: true },
  { key: 'vocabulary', name: 'vocabulary.yaml', required: true },
  { key: 'entities', name: 'entities.yaml', required: true },
  { key: 'conflicts', name: 'conflicts.yaml', required: false },
  { key: 'views', name: 'views.yaml', required: true },
  { key: 'layout', name: 'layout.json', required: false },
  { key: 'secondReading', name: 'second-reading.yaml', required: false },
] as const

const FOLDERS = [
  { key: 'articles', folder: 'articles', ending: '.yaml' },
  { key: 'prints', folder: 'articles', ending: '.prints.json' },
  { key: 'claims', folder: 'claims', ending: '.yaml' },
  { key: 'stories', folder: 'stories', ending: '.yaml' },
] as const

/**
 * Reads the files of a collection folder. Files that a collection may lack count as empty.
 *
 * @param folder path of the collection folder
 * @throws when the folder itself cannot be read
 */
export async function readCollection(folder: string): Promise<ReadCollection> {
  await readdir(folder)
  const files: SourceFile[] = []
  const missing: PlacedIssue[] = []
  for (const { key, name, required } of SINGLE_FILES) {
    const file = await readSource(folder, name, [key])
    if (file !== null) files.push(file)
    else if (required) {
      const issue = issueOf(FILE_MISSING, { path: [key], params: { name } })
      missing.push({ ...issue, place: { file: join(folder, name), line: 1, column: 1 } })
    }
  }
  for (const { key, folder: subfolder, ending } of FOLDERS) {
    for (const name of await namesIn(join(folder, subfolder), ending)) {
      const file = await readSource(folder, `${subfolder}/${name}${ending}`, [key, name])
      if (file !== null) files.push(file)
    }
  }
  const broken = files.flatMap((file) =>
    file.errors.map(({ message, place }) => {
      const params = { line: place.line, column: place.column, reason: message }
      return { ...issueOf(FILE_NOT_READABLE, { path: file.prefix, params }), place }
    }),
  )
  return {
    value: assemble(files),
    issues: [...missing, ...broken],
    files,
    placeOf: (path) => placeOf(files, path),
  }
}

async function readSource(folder: string, name: string, prefix: IssuePath): Promise<SourceFile | null> {
  const path = join(folder, name)
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  return text === null ? null : parseSource(path, prefix, text)
}

/** Names in a sub-folder, without this ending, sorted so that the order of claims never depends on the disk. */
async function namesIn(folder: string, ending: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  return names
    .filter((name) => name.endsWith(ending) && !name.startsWith('.'))
    .map((name) => name.slice(0, -ending.length))
    .sort()
}

function assemble(files: readonly SourceFile[]): RawCollection {
  const folders = { articles: {}, prints: {}, claims: {}, stories: {} }
  const records: Readonly<Record<string, Record<string, unknown>>> = folders
  const singles: Record<string, unknown> = { conflicts: [], layout: { positions: {} } }
  for (const { prefix, value } of files) {
    const [key = '', entry] = prefix
    const record = records[key]
    if (record !== undefined && entry !== undefined) record[entry] = value
    else if (value !== null || !isOptional(key)) singles[key] = value
  }
  return { ...singles, ...folders }
}

/** An optional file that holds only comments counts as missing, not as a wrong shape. */
const isOptional = (key: string | number) => SINGLE_FILES.some((file) => file.key === key && !file.required)

function placeOf(files: readonly SourceFile[], path: IssuePath): Place | null {
  const file = files.find((one) => one.prefix.every((part, index) => part === path[index]))
  return file === undefined ? null : placeIn(file, path.slice(file.prefix.length))
}
