import { contentSecurityPolicy } from '#app/serve/security-headers.ts'
import {
  asPublished,
  type BuiltFile,
  cachePrefix,
  entryOfLock,
  fileAddress,
  isHashed,
  strangersIn,
  type WorkerMessage,
} from './offline-files.ts'

// The site without a network. Each build has a cache of its own: a page keeps the build it was loaded from, whichever
// worker answers it, and a cache goes when no open page needs it. A new build waits until the reader asks for it.

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: readonly BuiltFile[] }

const FILES = self.__WB_MANIFEST
const SCOPE = self.registration.scope
const PAGE = `${SCOPE}index.html`
const ADDRESSES: ReadonlySet<string> = new Set(FILES.map(({ url }) => SCOPE + url))
const PREFIX = cachePrefix(SCOPE)
const CACHE_NAME = nameOf(FILES)
/** Fetched side by side while the reader is reading: few, so that what the reader opens comes first. */
const AT_ONCE = 4
const IS_LOCAL = /^(?:127\.0\.0\.1|localhost|\[::1\])$/.test(self.location.hostname)

self.addEventListener('install', (event) => event.waitUntil(keepBuild()))
self.addEventListener('activate', (event) => event.waitUntil(tidy().then(() => self.clients.claim())))
self.addEventListener('message', (event) => {
  const message: WorkerMessage = event.data
  if (message === 'take-over') event.waitUntil(self.skipWaiting())
  if (message === 'tidy') event.waitUntil(tidy())
})
self.addEventListener('fetch', (event) => {
  const address = fileAddress(event.request, SCOPE, ADDRESSES)
  if (address !== null) event.respondWith(answer(event.request, address))
})

async function nameOf(files: readonly BuiltFile[]): Promise<string> {
  const text = new TextEncoder().encode(JSON.stringify(files))
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', text))
  return PREFIX + Array.from(digest.slice(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** All files or none: a build of which one is missing is not installed, and tried again with the next visit. */
async function keepBuild(): Promise<void> {
  const cache = await caches.open(await CACHE_NAME)
  const waiting = [...ADDRESSES]
  const work = async (): Promise<void> => {
    for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
      const isKept = isHashed(address, SCOPE) && (await cache.match(address)) !== undefined
      if (!isKept) await cache.put(address, await fileOfBuild(address))
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
}

async function fileOfBuild(address: string): Promise<Response> {
  const isLasting = isHashed(address, SCOPE)
  const known = isLasting ? await keptAnywhere(address) : undefined
  if (known) return known
  // The folder, not `index.html`: some hosts lead from the one to the other.
  const response = await fetch(address === PAGE ? SCOPE : address, {
    cache: isLasting ? 'default' : 'no-cache',
  })
  if (!response.ok) throw new Error(`${response.status} ${address}`)
  if (address !== PAGE) return address.endsWith('.js') ? withPolicy(response) : response
  const html = asPublished(await response.text())
  const strangers = strangersIn(html, SCOPE, ADDRESSES)
  if (strangers.length > 0) throw new Error(`the page is of another build: ${strangers.join(', ')}`)
  return new Response(html, { headers: plainHeaders(response) })
}

/** The policy in a page's `<meta>` does not reach its workers; where the host sends none, their files bring it along. */
function withPolicy(response: Response): Response {
  if (response.headers.has('Content-Security-Policy')) return response
  const headers = plainHeaders(response)
  headers.set('Content-Security-Policy', contentSecurityPolicy('header'))
  return new Response(response.body, { headers })
}

function plainHeaders(response: Response): Headers {
  const headers = new Headers(response.headers)
  // What is kept is unpacked.
  headers.delete('Content-Encoding')
  headers.delete('Content-Length')
  return headers
}

async function answer(request: Request, address: string): Promise<Response> {
  const own = await caches.match(address, { cacheName: await CACHE_NAME, ignoreVary: true })
  if (own) return address === PAGE && IS_LOCAL ? withOriginals(request, own) : own
  const kept = isHashed(address, SCOPE) ? await keptAnywhere(address) : undefined
  return kept ?? fetch(request)
}

/** A file from the cache of any build of this site. */
async function keptAnywhere(address: string): Promise<Response | undefined> {
  for (const cacheName of await ourCaches()) {
    const kept = await caches.match(address, { cacheName, ignoreVary: true })
    if (kept) return kept
  }
  return undefined
}

/** A server on this machine may offer originals today and not yesterday: its page, as long as it is of this build. */
async function withOriginals(request: Request, own: Response): Promise<Response> {
  try {
    const served = await fetch(request)
    const html = await served.clone().text()
    return served.ok && asPublished(html) === (await own.clone().text()) ? served : own
  } catch {
    return own
  }
}

const ourCaches = async (): Promise<readonly string[]> =>
  (await caches.keys()).filter((name) => name.startsWith(PREFIX))

/** Throws away the caches of other builds, but for those of which a page is open. */
async function tidy(): Promise<void> {
  const mine = await CACHE_NAME
  // What a newer worker gathers is not to be taken from it; when its turn comes, it tidies up itself.
  if (self.registration.installing !== null || self.registration.waiting !== null) return
  const { held = [] } = await self.navigator.locks.query()
  const entries = held.map(({ name = '' }) => entryOfLock(name)).filter((entry) => entry !== null)
  for (const cacheName of await ourCaches()) {
    if (cacheName === mine) continue
    const found = await Promise.all(entries.map((entry) => caches.match(entry, { cacheName })))
    if (found.every((response) => response === undefined)) await caches.delete(cacheName)
  }
}
