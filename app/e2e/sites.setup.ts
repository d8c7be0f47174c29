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

test('the published site is built', async () => {
  if (!(await isBuildStale(ROOT, REAL_SITE))) return
  const { exitCode, output } = await buildSite(null, REAL_SITE)
  expect(exitCode, output).toBe(0)
})

test('any collection folder can be built in its place', async () => {
  const { exitCode, output } = await buildSite(TOWNS, TOWNS_SITE)
  expect(exitCode, output).toBe(0)
  await rm(NESTED_ROOT, { recursive: true, force: true })
  await cp(TOWNS_SITE, join(NESTED_ROOT, NESTED_PATH), { recursive: true })
})

test.describe('a collection with a mistake', () => {
  test.describe.configure({ mode: 'serial' })

  test.beforeAll(async () => {
    await rm(INVALID, { recursive: true, force: true })
    await cp(TOWNS, INVALID, { recursive: true })
    const claims = join(INVALID, 'claims/water.yaml')
    const text = await readFile(claims, 'utf8')
    await writeFile(claims, text.replace('object: saqiya-3', 'object: saqiya-9'))
  })

  test('fails the build with file, line, code and sentence', async () => {
    const { exitCode, output } = await buildSite(INVALID, INVALID_SITE)
    expect(exitCode).not.toBe(0)
    expect(output).toMatch(/claims\/water\.yaml:\d+:\d+ [A-Z]+\d+ .*saqiya-9/)
  })

  test('is built all the same with ISNAD_ALLOW_INVALID=1', async () => {
    const { exitCode, output } = await buildSite(INVALID, INVALID_SITE, { ISNAD_ALLOW_INVALID: '1' })
    expect(exitCode, output).toBe(0)
  })
})
