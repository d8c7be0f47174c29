import { cp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { isBuildStale } from '#app/serve/build-age.ts'
import {
  buildSite,
  INVALID,
  INVALID_SITE,
  NESTED_PATH,
  NESTED_ROOT,
  REAL_SITE,
  ROOT,
  TOWNS,
  TOWNS_SITE,
} from './site-folders.ts'

test.setTimeout(120_000)

/**
 * What an earlier suite has built, and seen built, of the very same sources is not built again. The copy in a folder and the
 * invalid site are the last that these tests make.
 */
const isMade = async (site: string, ...others: readonly string[]): Promise<boolean> =>
  !(await isBuildStale(ROOT, site, [...others, import.meta.filename]))

/** What was not looked at again counts as skipped, not as passed. */
const SEEN = 'built, and seen built, of these very sources'

test('the published site is built', async () => {
  if (!(await isBuildStale(ROOT, REAL_SITE))) return
  const { exitCode, output } = await buildSite(null, REAL_SITE)
  expect(exitCode, output).toBe(0)
})

test('any collection folder can be built in its place', async () => {
  const nested = join(NESTED_ROOT, NESTED_PATH)
  test.skip((await isMade(TOWNS_SITE, TOWNS)) && (await isMade(nested, TOWNS)), SEEN)
  const { exitCode, output } = await buildSite(TOWNS, TOWNS_SITE)
  expect(exitCode, output).toBe(0)
  await rm(NESTED_ROOT, { recursive: true, force: true })
  await cp(TOWNS_SITE, nested, { recursive: true })
})

test.describe('a collection with a mistake', () => {
  test.describe.configure({ mode: 'serial' })

  let isBuilt = false
  test.beforeAll(async () => {
    isBuilt = await isMade(INVALID_SITE, TOWNS)
    if (isBuilt) return
    await rm(INVALID, { recursive: true, force: true })
    await cp(TOWNS, INVALID, { recursive: true })
    const claims = join(INVALID, 'claims/water.yaml')
    const text = await readFile(claims, 'utf8')
    await writeFile(claims, text.replace('object: saqiya-3', 'object: saqiya-9'))
  })

  test('fails the build with file, line, code and sentence', async () => {
    test.skip(isBuilt, SEEN)
    const { exitCode, output } = await buildSite(INVALID, INVALID_SITE)
    expect(exitCode).not.toBe(0)
    expect(output).toMatch(/claims\/water\.yaml:\d+:\d+ [A-Z]+\d+ .*saqiya-9/)
  })

  test('is built all the same with ISNAD_ALLOW_INVALID=1', async () => {
    test.skip(isBuilt, SEEN)
    const { exitCode, output } = await buildSite(INVALID, INVALID_SITE, { ISNAD_ALLOW_INVALID: '1' })
    expect(exitCode, output).toBe(0)
  })
})
