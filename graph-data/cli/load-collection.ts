import type { Collection } from '../schema/collection.ts'
import type { Issue, IssuePath } from '../schema/issue.ts'
import { parseCollection } from '../schema/parse-collection.ts'
import type { OriginalTexts } from '../validate/rule.ts'
import { RULES } from '../validate/rules.ts'
import { type NotRun, validateCollection } from '../validate/validate-collection.ts'
import { type PlacedIssue, readCollection } from './read-collection.ts'
import type { SourceFile } from './source-file.ts'

/** What became of a collection folder: read, parsed, validated. */
export interface LoadedCollection {
  /** Null where files are missing or a part has the wrong shape; there then are issues that say so. */
  readonly collection: Collection | null
  readonly issues: readonly PlacedIssue[]
  /** Rules that could not run, and why. */
  readonly notRun: readonly NotRun[]
  readonly files: readonly SourceFile[]
}

const NOTHING_RAN: readonly NotRun[] = RULES.map(({ code }) => ({
  code,
  reason: {
    en: 'files are missing or have the wrong shape; mend that first',
    ar: 'هناك ملفات ناقصة أو لا يوافق شكلها المخطط؛ أصلح ذلك أولًا',
  },
}))

/**
 * Reads, parses and validates a collection folder.
 *
 * @param folder path of the collection folder
 * @param originals documents by article id, for the rules that need them
 * @throws when the folder cannot be read; bad data comes back as issues
 */
export async function loadCollection(folder: string, originals?: OriginalTexts): Promise<LoadedCollection> {
  const read = await readCollection(folder)
  const place = (issue: Issue): PlacedIssue => ({ ...issue, place: read.placeOf(issue.path) })
  const parsed = parseCollection(read.value)
  if (!parsed.ok) {
    const shapes = parsed.issues.filter(
      (issue) => !read.issues.some((known) => covers(known.path, issue.path)),
    )
    return {
      collection: null,
      issues: [...read.issues, ...shapes.map(place)],
      notRun: NOTHING_RAN,
      files: read.files,
    }
  }
  const report = validateCollection(parsed.collection, originals === undefined ? {} : { originals })
  return {
    collection: parsed.collection,
    issues: [...read.issues, ...report.issues.map(place)],
    notRun: report.notRun,
    files: read.files,
  }
}

/** A file that does not parse has no value: that its shape is wrong too says nothing new. */
const covers = (known: IssuePath, path: IssuePath) => known.every((part, index) => part === path[index])
