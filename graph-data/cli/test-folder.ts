import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { stringify } from 'yaml'
import { DAILY_LINES, type DraftCollection, draftCollection } from '../validate/test-draft.ts'

/** For tests only: an empty folder that is gone when the test ends. */
export async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'isnad-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** Writes a file and the folders above it; returns its path. */
export async function writeTestFile(folder: string, name: string, text: string): Promise<string> {
  const path = join(folder, name)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
  return path
}

/** The sample collection as files in a folder of its own, as `change` leaves it. */
export async function sampleFolder(
  change: (draft: DraftCollection) => void = () => undefined,
): Promise<string> {
  const draft = draftCollection()
  change(draft)
  const folder = await emptyFolder()
  const { articles, prints, claims, stories, layout, ...files } = draft
  const entries: readonly (readonly [string, string])[] = [
    ...Object.entries(files).map(([key, value]) => [`${key}.yaml`, stringify(value)] as const),
    ...Object.entries(articles).map(([key, value]) => [`articles/${key}.yaml`, stringify(value)] as const),
    ...Object.entries(prints).map(
      ([key, value]) => [`articles/${key}.prints.json`, JSON.stringify(value)] as const,
    ),
    ...Object.entries(claims).map(([key, value]) => [`claims/${key}.yaml`, stringify(value)] as const),
    ...Object.entries(stories).map(([key, value]) => [`stories/${key}.yaml`, stringify(value)] as const),
    ['layout.json', JSON.stringify(layout)],
  ]
  for (const [name, text] of entries) await writeTestFile(folder, name, text)
  return folder
}

/** A folder with the page of the sample under a name that tells nothing, its lines as `change` leaves them. */
export async function sampleOriginals(
  change: (lines: readonly string[]) => readonly string[] = (lines) => lines,
  name = 'page (1).txt',
): Promise<string> {
  const folder = await emptyFolder()
  await writeTestFile(folder, name, change(DAILY_LINES).join('\r\n\r\n'))
  return folder
}
