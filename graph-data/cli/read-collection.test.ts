import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadCollection } from './load-collection.ts'
import { readCollection } from './read-collection.ts'
import { sampleFolder, writeTestFile } from './test-folder.ts'

const CLAIMS = `# claims of the sample
- id: one
  subject: a
  evidence:
    - { id: daily-2, quote: "كلمات" }
    - id: daily-3
      quote: words
`

test('the value has the shape of the files, folders by file name', async () => {
  const { value, issues } = await readCollection(await sampleFolder())
  expect(issues).toEqual([])
  expect(Object.keys(value).sort()).toEqual([
    'articles',
    'claims',
    'collection',
    'conflicts',
    'entities',
    'layout',
    'prints',
    'stories',
    'views',
    'vocabulary',
  ])
  expect(Object.keys(value.prints)).toEqual(['daily', 'daily-lake'])
})

test('what an issue is about is found in its file, else the nearest thing above it', async () => {
  const folder = await sampleFolder()
  const path = await writeTestFile(folder, 'claims/more.yaml', CLAIMS)
  const { placeOf } = await readCollection(folder)
  const at = (...parts: (string | number)[]) => placeOf(['claims', 'more', ...parts])
  expect(at(0)).toEqual({ file: path, line: 2, column: 3 })
  expect(at(0, 'subject')).toEqual({ file: path, line: 3, column: 12 })
  expect(at(0, 'evidence', 0, 'quote')).toEqual({ file: path, line: 5, column: 29 })
  expect(at(0, 'evidence', 1, 'quote')).toEqual({ file: path, line: 7, column: 14 })
  expect(at(0, 'evidence', 1, 'at')).toEqual({ file: path, line: 6, column: 7 })
  expect(at(7)?.line).toBe(2)
  expect(placeOf(['nowhere'])).toBeNull()
})

test('JSON files have places too', async () => {
  const folder = await sampleFolder()
  await writeTestFile(folder, 'layout.json', '{ "positions": {\n  "waha": [0, 0],\n  "ghost": [9, 9] } }')
  const { placeOf } = await readCollection(folder)
  expect(placeOf(['layout', 'positions', 'ghost'])).toMatchObject({ line: 3, column: 3 })
})

test('files that a collection may lack count as empty', async () => {
  const folder = await sampleFolder()
  for (const name of ['conflicts.yaml', 'layout.json', 'stories'])
    await rm(join(folder, name), { recursive: true })
  const { value, issues } = await readCollection(folder)
  expect(issues).toEqual([])
  expect(value).toMatchObject({ conflicts: [], layout: { positions: {} }, stories: {} })
  await writeTestFile(folder, 'conflicts.yaml', '# none yet\n')
  expect((await readCollection(folder)).value).toMatchObject({ conflicts: [] })
})

test('[F1] a file that every collection needs is missed by name, once', async () => {
  const folder = await sampleFolder()
  await rm(join(folder, 'views.yaml'))
  const { collection, issues } = await loadCollection(folder)
  expect(collection).toBeNull()
  expect(issues.map(({ code, params }) => [code, params.name])).toEqual([['F1', 'views.yaml']])
})

test('[F2] YAML that does not parse is an issue with its place, and nothing more is said of the file', async () => {
  const folder = await sampleFolder()
  const path = await writeTestFile(folder, 'entities.yaml', '- id: one\n  kind: "open\n- id: two\n')
  const { collection, issues } = await loadCollection(folder)
  expect(collection).toBeNull()
  expect(issues.map(({ code }) => code)).toEqual(issues.map(() => 'F2'))
  expect(issues[0]?.place).toMatchObject({ file: path })
  expect(issues[0]?.text.ar).toContain('YAML')
})

test('[F2] a key written twice is an issue', async () => {
  const folder = await sampleFolder()
  await writeTestFile(folder, 'claims/more.yaml', '- id: one\n  id: two\n')
  const { issues } = await loadCollection(folder)
  expect(issues[0]).toMatchObject({ code: 'F2', place: { line: 2 } })
})

test('[S1] a part of the wrong shape is an issue at its place', async () => {
  const folder = await sampleFolder()
  await writeTestFile(
    folder,
    'conflicts.yaml',
    '- id: one\n  claims: [a, b]\n  kind: quarrel\n  why: { ar: "س", en: s }\n',
  )
  const { issues } = await loadCollection(folder)
  expect(issues).toMatchObject([
    { code: 'S1', path: ['conflicts', 0, 'kind'], place: { line: 3, column: 9 } },
  ])
})

test('a folder that is not there is an error, not an empty collection', async () => {
  await expect(readCollection('/nowhere/at/all')).rejects.toThrow('ENOENT')
})
