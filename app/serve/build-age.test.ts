import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isBuildStale } from './build-age.ts'

let root = ''
const at = (path: string): string => join(root, path)
const touch = (path: string, seconds: number): Promise<void> => utimes(at(path), seconds, seconds)

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'isnad-age-'))
  await mkdir(at('app/e2e'), { recursive: true })
  await mkdir(at('dist'))
  await writeFile(at('app/main.tsx'), '')
  await writeFile(at('dist/index.html'), '')
  for (const path of ['app/main.tsx', 'app/e2e', 'app']) await touch(path, 1000)
  await touch('dist/index.html', 2000)
})

afterEach(() => rm(root, { recursive: true }))

describe('a build', () => {
  it('newer than all it is made of is served as it is', async () => {
    expect(await isBuildStale(root, at('dist'))).toBe(false)
  })

  it('is stale when a source is newer', async () => {
    await touch('app/main.tsx', 3000)
    expect(await isBuildStale(root, at('dist'))).toBe(true)
  })

  it('is stale when what is put in place of the published collection is newer', async () => {
    await mkdir(at('elsewhere'))
    await touch('elsewhere', 1500)
    expect(await isBuildStale(root, at('dist'), [at('elsewhere')])).toBe(false)
    await touch('elsewhere', 3000)
    expect(await isBuildStale(root, at('dist'), [at('elsewhere')])).toBe(true)
  })

  it('is stale when a source was taken away', async () => {
    await rm(at('app/main.tsx'))
    expect(await isBuildStale(root, at('dist'))).toBe(true)
  })

  it('is not stale because of a test', async () => {
    await writeFile(at('app/main.test.ts'), '')
    await writeFile(at('app/e2e/journey.spec.ts'), '')
    await touch('app', 1000)
    expect(await isBuildStale(root, at('dist'))).toBe(false)
  })

  it('that is not there is stale', async () => {
    expect(await isBuildStale(root, at('elsewhere'))).toBe(true)
  })
})
