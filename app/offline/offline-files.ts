/** A file of the build, as the build tells the service worker. */
export interface BuiltFile {
  /** Relative to the folder of the site. */
  readonly url: string
  /** Of its content; `null` where the name carries a hash. */
  readonly revision: string | null
}

/** What a page says to the service worker: take the place of the old one; throw away what no open page needs. */
export type WorkerMessage = 'take-over' | 'tidy'

/** Names that carry a hash of their content mean the same in every build. */
const HASHED = /^(?:assets|data)\//

/**
 * How the names of the caches of a site begin; what follows tells builds apart.
 *
 * @param scope address of the folder of the site, with a slash at its end: several may lie on one host
 */
export const cachePrefix = (scope: string): string => `isnad-site ${scope} `

/** Under which name an open page holds a lock, so that the files of its build are kept while it is open. */
export const pageLock = (entryScript: string): string => `isnad-page ${entryScript}`

/** The entry script of the page that holds a lock; `null` if the lock is another's. */
export const entryOfLock = (name: string): string | null => /^isnad-page (.+)$/.exec(name)?.[1] ?? null

/** Whether a file of the site, named by its address, can be taken from any build that has it. */
export const isHashed = (address: string, scope: string): boolean =>
  address.startsWith(scope) && HASHED.test(address.slice(scope.length))

/**
 * The file of the site that a request is for, without query and fragment; the folder itself is its `index.html`.
 *
 * @param own addresses of the files of this build
 * @returns its address; `null` for what the service worker leaves to the network, as the local server's originals
 */
export function fileAddress(
  asked: { readonly method: string; readonly url: string },
  scope: string,
  own: ReadonlySet<string>,
): string | null {
  if (asked.method !== 'GET') return null
  const path = asked.url.replace(/[?#].*$/s, '')
  const address = path === scope ? `${scope}index.html` : path
  return own.has(address) || isHashed(address, scope) ? address : null
}

/**
 * Hashed files that a page names and its build does not have: the host was given another build while this one was
 * being fetched, and the two must not be mixed.
 */
export function strangersIn(html: string, scope: string, own: ReadonlySet<string>): readonly string[] {
  const named = html.match(/(?:assets|data)\/[\w.-]+\.(?:json|js|css)\b/g) ?? []
  return named.filter((name) => !own.has(scope + name))
}

/** The page as published: the local server adds a line where it offers originals (`app/serve/local-originals.ts`). */
export const asPublished = (html: string): string => html.replace(/<meta name="isnad-originals"[^>]*>/g, '')
