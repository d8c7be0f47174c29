import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import process from 'node:process'

export const ROOT = resolve(import.meta.dirname, '../..')
/** Where the sites of a run are built; another folder for a second run beside the first. */
const BUILT = resolve(ROOT, process.env.ISNAD_E2E_BUILDS ?? '.cache/e2e')

/** The site as it is published. */
export const REAL_SITE = resolve(ROOT, 'dist')
/** The test collection; its articles are ours, so their texts may be here. */
export const TOWNS = resolve(import.meta.dirname, 'collection')
export const TOWNS_TEXTS = resolve(import.meta.dirname, 'texts')
export const TOWNS_SITE = resolve(BUILT, 'towns')
/** The test collection with a mistake in it. */
export const INVALID = resolve(BUILT, 'invalid-collection')
export const INVALID_SITE = resolve(BUILT, 'invalid')

/** A copy of that site in a folder below the root of its host. */
export const NESTED_ROOT = resolve(BUILT, 'nested')
export const NESTED_PATH = 'some/folder/'

/** The originals of the published collection, where this machine has them. */
export const REAL_TEXTS = process.env.ISNAD_REAL_ORIGINALS ?? null

/** Builds the site of a collection as `npm run build` does; answers with the exit code and all it printed. */
export function buildSite(
  collection: string | null,
  folder: string,
  env: NodeJS.ProcessEnv = {},
): Promise<{ readonly exitCode: number; readonly output: string }> {
  const named = collection === null ? {} : { ISNAD_COLLECTION: collection }
  return new Promise((done, fail) => {
    const child = spawn(
      process.execPath,
      [resolve(ROOT, 'node_modules/vite/bin/vite.js'), 'build', '--outDir', folder],
      { cwd: ROOT, env: { ...process.env, NODE_ENV: 'production', ...named, ...env } },
    )
    let output = ''
    child.stdout.on('data', (chunk) => (output += chunk))
    child.stderr.on('data', (chunk) => (output += chunk))
    child.on('error', fail)
    child.on('close', (code) => done({ exitCode: code ?? 1, output }))
  })
}
