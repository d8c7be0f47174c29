import type { CoreFile } from '#graph-data/compile/core-file.ts'
import type { DetailFile } from '#graph-data/compile/detail-file.ts'
import type { Issue } from '#graph-data/schema/issue.ts'

export type Fetched<T> =
  | { readonly ok: true; readonly value: T }
  /** `reason`: technical, for copyable details. */
  | { readonly ok: false; readonly reason: string }

const ATTEMPTS = 3
const FIRST_PAUSE_MS = 400

/** The file the first picture needs. The build checked it against its schema, so only its format number is looked at. */
export const fetchCore = (url: string): Promise<Fetched<CoreFile>> => fetchFormat<CoreFile>(url)

/** The file behind the proofs. */
export const fetchDetail = (url: string, version: string): Promise<Fetched<DetailFile>> =>
  fetchOfRelease<DetailFile>(url, version)

/**
 * A later file, with a few attempts: a reader who clicks on a train should not see an error at once.
 *
 * @param version version of the core file; a file of another release is refused, the page would mix the two.
 */
export async function fetchOfRelease<T extends { readonly format: number; readonly version: string }>(
  url: string,
  version: string,
): Promise<Fetched<T>> {
  let fetched: Fetched<T> = { ok: false, reason: 'not tried' }
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (attempt > 0) await pause(FIRST_PAUSE_MS * 2 ** attempt)
    fetched = await fetchFormat<T>(url)
    if (fetched.ok) break
  }
  if (fetched.ok && fetched.value.version !== version) {
    return {
      ok: false,
      reason: `${url} is of version ${fetched.value.version}, core file of ${version}`,
    }
  }
  return fetched
}

/** What is wrong with an invalid collection; only builds made with `ISNAD_ALLOW_INVALID=1` carry it. */
export async function fetchIssues(url: string): Promise<Fetched<readonly Issue[]>> {
  const fetched = await fetchFormat<{ format: number; issues: readonly Issue[] }>(url)
  return fetched.ok ? { ok: true, value: fetched.value.issues } : fetched
}

async function fetchFormat<T extends { readonly format: number }>(url: string): Promise<Fetched<T>> {
  const fetched = await fetchJson<T>(url)
  if (!fetched.ok || fetched.value.format === 1) return fetched
  return { ok: false, reason: `${url}: format ${fetched.value.format} is not known` }
}

async function fetchJson<T>(url: string): Promise<Fetched<T>> {
  try {
    const response = await fetch(url)
    if (!response.ok) return { ok: false, reason: `${url}: ${response.status} ${response.statusText}` }
    // The shape is the build's promise: it checked the file with zod before writing it.
    return { ok: true, value: (await response.json()) as T }
  } catch (error) {
    return { ok: false, reason: `${url}: ${error instanceof Error ? error.message : String(error)}` }
  }
}

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds))
