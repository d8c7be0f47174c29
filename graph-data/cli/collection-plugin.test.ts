import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build, createServer } from 'vite'
import { afterEach, expect, test, vi } from 'vitest'
import type { CoreFile } from '../compile/core-file.ts'
import type { DraftCollection } from '../validate/test-draft.ts'
import { collectionPlugin } from './collection-plugin.ts'
import { emptyFolder, sampleFolder, writeTestFile } from './test-folder.ts'

const PAGE =
  '<!doctype html><html><head><title>t</title></head><body><script type="module" src="./main.js"></script></body></html>'
const MAIN = "import * as urls from 'virtual:isnad-collection'\nwindow.urls = urls\n"

afterEach(() => vi.unstubAllEnvs())

async function site(): Promise<string> {
  const root = await emptyFolder()
  await writeTestFile(root, 'index.html', PAGE)
  await writeTestFile(root, 'main.js', MAIN)
  return root
}

async function built(base: string, change?: (draft: DraftCollection) => void) {
  const root = await site()
  await build({
    root,
    base,
    configFile: false,
    logLevel: 'silent',
    build: { modulePreload: false },
    plugins: [collectionPlugin({ folder: await sampleFolder(change) })],
  })
  const html = await readFile(join(root, 'dist/index.html'), 'utf8')
  const scripts = (await readdir(join(root, 'dist/assets'))).filter((name) => name.endsWith('.js'))
  const script = await readFile(join(root, 'dist/assets', scripts[0] ?? ''), 'utf8')
  const names = await readdir(join(root, 'dist/data'))
  return { root, html, script, names }
}

const breakIt = (draft: DraftCollection) => {
  draft.views.opening.entities = ['nobody']
}

test('a build carries the files of the collection, named by content, and preloads the first', async () => {
  const { root, html, script, names } = await built('./')
  expect(names.map((name) => name.replace(/[0-9a-f]{10}/, 'hash')).sort()).toEqual([
    'core-hash.json',
    'detail-hash.json',
    'notes-hash.json',
    'stories-hash.json',
  ])
  const core = names.find((name) => name.startsWith('core-')) ?? ''
  const file = JSON.parse(await readFile(join(root, 'dist/data', core), 'utf8')) as CoreFile
  expect(file.claims.map(({ id }) => id)).toContain('haddad-signs-treaty')
  expect(html).toContain(`<link rel="preload" as="fetch" crossorigin href="./data/${core}">`)
  expect(script).toContain(`./data/${core}`)
  expect(script).toContain('document.baseURI')
})

test('an absolute base stands before every address', async () => {
  const { html, script } = await built('/isnad/')
  expect(html).toMatch(/href="\/isnad\/data\/core-[0-9a-f]{10}\.json"/)
  expect(script).toMatch(/\/isnad\/data\/detail-[0-9a-f]{10}\.json/)
})

test('a collection with errors fails the build with place, code and message of each', async () => {
  await expect(built('./', breakIt)).rejects.toThrow(/views\.yaml:\d+:\d+ I2 There is no entity "nobody"/)
})

test('with ISNAD_ALLOW_INVALID=1 the site carries the issues in place of the data', async () => {
  vi.stubEnv('ISNAD_ALLOW_INVALID', '1')
  const { root, html, names } = await built('./', breakIt)
  expect(names).toEqual([expect.stringMatching(/^issues-[0-9a-f]{10}\.json$/)])
  expect(html).not.toContain('preload')
  const { issues } = JSON.parse(await readFile(join(root, 'dist/data', names[0] ?? ''), 'utf8')) as {
    issues: { code: string; place: { file: string } }[]
  }
  expect(issues[0]).toMatchObject({ code: 'I2', place: { file: 'views.yaml' } })
})

test('in development the files are served, and follow a change of the collection', async () => {
  const folder = await sampleFolder()
  const server = await createServer({
    root: await site(),
    configFile: false,
    logLevel: 'silent',
    server: { port: 0, host: '127.0.0.1' },
    plugins: [collectionPlugin({ folder })],
  })
  try {
    await server.listen()
    const address = server.httpServer?.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const origin = `http://127.0.0.1:${port}`
    const coreUrl = async () => {
      const script = await (await fetch(`${origin}/@id/__x00__virtual:isnad-collection`)).text()
      return /\/data\/core-[0-9a-f]{10}\.json/.exec(script)?.[0] ?? ''
    }
    const first = await coreUrl()
    const response = await fetch(origin + first)
    expect(response.headers.get('content-type')).toContain('application/json')
    expect(((await response.json()) as CoreFile).format).toBe(1)
    const entities = await readFile(join(folder, 'entities.yaml'), 'utf8')
    await writeTestFile(folder, 'entities.yaml', entities.replaceAll('Nadim Haddad', 'N. Haddad'))
    await vi.waitUntil(async () => (await coreUrl()) !== first, { timeout: 8000, interval: 100 })
    expect(await (await fetch(origin + (await coreUrl()))).text()).toContain('N. Haddad')
  } finally {
    await server.close()
  }
}, 20_000)
