import { describe, expect, it } from 'vitest'
import { ORIGINALS_META } from '#app/serve/local-originals.ts'
import {
  asPublished,
  cachePrefix,
  entryOfLock,
  fileAddress,
  isHashed,
  pageLock,
  strangersIn,
} from './offline-files.ts'

const SCOPE = 'https://host.example/some/folder/'
const OWN = new Set(['index.html', 'icon.svg', 'assets/main-1a2b.js'].map((url) => SCOPE + url))
const asked = (url: string, method = 'GET') => fileAddress({ method, url }, SCOPE, OWN)

describe('the service worker answers', () => {
  it('the folder, with or without a query, with its page', () => {
    expect(asked(SCOPE)).toBe(`${SCOPE}index.html`)
    expect(asked(`${SCOPE}?from=installed#/claim/a`)).toBe(`${SCOPE}index.html`)
  })

  it('files of its build, and hashed ones that an older build may have', () => {
    expect(asked(`${SCOPE}icon.svg`)).toBe(`${SCOPE}icon.svg`)
    expect(asked(`${SCOPE}assets/older-9z.js`)).toBe(`${SCOPE}assets/older-9z.js`)
  })

  it.each([
    ['originals of the local server', `${SCOPE}local-originals/index.json`, 'GET'],
    ['another site on the same host', 'https://host.example/assets/main-1a2b.js', 'GET'],
    ['another host', 'https://other.example/some/folder/icon.svg', 'GET'],
    ['what is sent', `${SCOPE}icon.svg`, 'POST'],
  ])('nothing else: %s', (_what, url, method) => {
    expect(asked(url, method)).toBeNull()
  })
})

describe('files of builds', () => {
  it('are told apart by their folder: a site in a folder below another keeps its own caches', () => {
    expect(`${cachePrefix(SCOPE)}1`.startsWith(cachePrefix('https://host.example/'))).toBe(false)
    expect(isHashed(`${SCOPE}data/core-1.json`, SCOPE)).toBe(true)
    expect(isHashed(`${SCOPE}index.html`, SCOPE)).toBe(false)
  })

  it('are kept for the page that names its entry', () => {
    expect(entryOfLock(pageLock(`${SCOPE}assets/main-1a2b.js`))).toBe(`${SCOPE}assets/main-1a2b.js`)
    expect(entryOfLock('another lock')).toBeNull()
  })

  it('of two builds are noticed in one page', () => {
    const page = '<script src="./assets/main-1a2b.js"></script><link href="./data/core-77.json">'
    expect(strangersIn(page, SCOPE, OWN)).toEqual(['data/core-77.json'])
  })

  it('hold the page without what the local server adds', () => {
    expect(asPublished(`<head>${ORIGINALS_META}</head>`)).toBe('<head></head>')
  })
})
