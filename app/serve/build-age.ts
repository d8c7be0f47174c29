import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** What a build is made of, below the repository. */
const SOURCES = [
  'app',
  'components',
  'graph-data',
  'public',
  'package.json',
  'package-lock.json',
  'vite.config.ts',
  'tsconfig.json',
]
const NOT_SOURCES = /(?:\.test\.tsx?|\.md)$|^(?:e2e|bench|node_modules)$/

/**
 * Whether the site must be built before it is served: it is not there, or something it is made of is newer.
 *
 * @param others what else it is made of: the folder of a collection in place of the published one
 */
export async function isBuildStale(
  root: string,
  dist: string,
  others: readonly string[] = [process.env.ISNAD_COLLECTION ?? ''].filter(Boolean),
): Promise<boolean> {
  const built = await modified(join(dist, 'index.html'))
  if (built === null) return true
  const sources = SOURCES.map((name) => join(root, name))
  const newest = await Promise.all([...sources, ...others].map(newestBelow))
  return Math.max(...newest) > built
}

async function newestBelow(path: string): Promise<number> {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => null)
  if (entries === null) return (await modified(path)) ?? 0
  const relevant = entries.filter((entry) => !NOT_SOURCES.test(entry.name))
  const times = await Promise.all(relevant.map((entry) => newestBelow(join(path, entry.name))))
  // The folder's own time tells of files that were taken away.
  return Math.max(0, (await modified(path)) ?? 0, ...times)
}

async function modified(path: string): Promise<number | null> {
  const entry = await stat(path).catch(() => null)
  return entry === null ? null : entry.mtimeMs
}
