import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { HOST, listenFrom } from './listen.ts'
import { contentSecurityPolicy } from './security-headers.ts'
import { createStaticServer } from './static-server.ts'

let root = ''
let origin = ''
let bare = ''
const servers: ReturnType<typeof createStaticServer>[] = []

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'isnad-serve-'))
  const [dist, originals] = [join(root, 'dist'), join(root, 'originals')]
  await mkdir(join(dist, 'assets'), { recursive: true })
  await mkdir(originals)
  await writeFile(join(root, 'secret.txt'), 'outside')
  await writeFile(join(dist, 'index.html'), '<!doctype html><html><head></head><body></body></html>')
  await writeFile(join(dist, 'embed.html'), '<!doctype html><html><head></head><body></body></html>')
  await writeFile(join(dist, 'assets/main-1a2b.js'), `export const text = '${'x'.repeat(3000)}'`)
  await writeFile(join(dist, '.hidden'), 'hidden')
  await symlink(join(root, 'secret.txt'), join(dist, 'link.txt'))
  await writeFile(join(originals, 'مقال أول.txt'), 'نص المقال الأول')
  await writeFile(join(originals, 'empty.txt'), '')
  await writeFile(join(originals, 'notes.zip'), 'not a text file')
  const withOriginals = createStaticServer({ folder: dist, originals })
  const without = createStaticServer({ folder: dist, originals: null })
  servers.push(withOriginals, without)
  origin = `http://${HOST}:${await listenFrom(withOriginals, 0)}`
  bare = `http://${HOST}:${await listenFrom(without, 0)}`
})

afterAll(async () => {
  for (const server of servers) server.close()
  await rm(root, { recursive: true })
})

/** A request with its path as it is: `fetch` would tidy `..` away before the server sees it. */
const rawStatus = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<number> =>
  new Promise((done, fail) => {
    const { hostname, port } = new URL(origin)
    request({ hostname, port, path, headers }, (response) => {
      response.resume()
      done(response.statusCode ?? 0)
    })
      .on('error', fail)
      .end()
  })

describe('the local server', () => {
  it('answers with the page, its type and the whole policy', async () => {
    const response = await fetch(`${bare}/`)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(response.headers.get('content-security-policy')).toBe(contentSecurityPolicy('header'))
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.get('cache-control')).toBe('no-cache')
  })

  it('allows nothing inline, no eval and no other origin', () => {
    const policy = contentSecurityPolicy('header')
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
    expect(policy).toContain("require-trusted-types-for 'script'")
    expect(policy).toMatch(/; trusted-types app-worker$/)
    expect(contentSecurityPolicy('meta')).not.toContain('frame-ancestors')
  })

  it('lets other pages frame embed.html alone, under the same policy otherwise', async () => {
    const [page, embed] = await Promise.all([fetch(`${origin}/`), fetch(`${origin}/embed.html`)])
    expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(page.headers.get('x-frame-options')).toBe('DENY')
    expect(embed.headers.get('x-frame-options')).toBeNull()
    const withoutFraming = (policy: string | null) => policy?.replace(/; frame-ancestors [^;]+/, '')
    expect(embed.headers.get('content-security-policy')).toContain('frame-ancestors *')
    expect(withoutFraming(embed.headers.get('content-security-policy'))).toBe(
      withoutFraming(page.headers.get('content-security-policy')),
    )
  })

  it.each(['br', 'gzip'])(
    'compresses with %s what is worth it, and caches what carries a hash',
    async (encoding) => {
      const response = await fetch(`${origin}/assets/main-1a2b.js`, {
        headers: { 'accept-encoding': encoding },
      })
      expect(response.headers.get('content-encoding')).toBe(encoding)
      expect(response.headers.get('cache-control')).toContain('immutable')
      expect(await response.text()).toHaveLength(3000 + "export const text = ''".length)
    },
  )

  it('lets nothing be kept that was not found: the next build may have it', async () => {
    const response = await fetch(`${origin}/assets/later-3c4d.js`)
    expect([response.status, response.headers.get('cache-control')]).toEqual([404, 'no-cache'])
  })

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/../../secret.txt',
    '/..\\secret.txt',
    '/link.txt',
    '/.hidden',
    '/%',
    '/a%00b',
    '/nothing.js',
    '/local-originals/..%2f..%2fsecret.txt',
    '/local-originals/notes.zip',
  ])('gives nothing from outside its folder: %s', async (path) => {
    expect(await rawStatus(path)).toBe(404)
  })

  it('reads only', async () => {
    expect((await fetch(`${origin}/`, { method: 'POST' })).status).toBe(405)
    const head = await fetch(`${origin}/`, { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
  })
})

describe('local originals', () => {
  it('are listed by name, told to the page, and read by name', async () => {
    expect(await (await fetch(`${origin}/`)).text()).toContain('content="local-originals/index.json"')
    const names = await (await fetch(`${origin}/local-originals/index.json`)).json()
    expect(names).toEqual(['مقال أول.txt'])
    const text = await fetch(`${origin}/local-originals/${encodeURIComponent(names[0])}`)
    expect(await text.text()).toBe('نص المقال الأول')
  })

  it.each([
    ['127.0.0.1:4173', 200],
    ['localhost', 200],
    ['[::1]:80', 200],
    ['attacker.example', 404],
    ['localhost.attacker.example:4173', 404],
  ])('are offered to a page of this machine alone, whatever name leads here: %s', async (host, status) => {
    expect(await rawStatus('/local-originals/index.json', { host })).toBe(status)
  })

  it('are not offered where there is no folder of them, nor inside a frame', async () => {
    expect(await (await fetch(`${bare}/`)).text()).not.toContain('local-originals')
    expect(await (await fetch(`${origin}/embed.html`)).text()).not.toContain('local-originals')
    expect((await fetch(`${bare}/local-originals/index.json`)).status).toBe(404)
  })
})

describe('listening', () => {
  it('takes the next port where one is taken', async () => {
    const taken = Number(new URL(origin).port)
    const other = createStaticServer({ folder: root, originals: null })
    servers.push(other)
    expect(await listenFrom(other, taken)).toBeGreaterThan(taken)
  })
})
