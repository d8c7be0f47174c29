import { fetchCore, fetchDetail, fetchIssues } from '#app/platform/collection-files.ts'
import type { AppContext } from './app-context.ts'

/** Fetch what the first picture needs; or, of an invalid collection, the list of what is wrong with it. */
export async function loadCollection({ files, store }: AppContext): Promise<void> {
  const { setCore } = store.getState()
  if (files.core === null) {
    const issues = files.issues === null ? null : await fetchIssues(files.issues)
    if (issues?.ok) setCore({ kind: 'invalid', issues: issues.value })
    else setCore({ kind: 'failed', reason: issues?.reason ?? 'this build carries no collection' })
    return
  }
  const core = await fetchCore(files.core)
  setCore(core.ok ? { kind: 'ready', file: core.value } : { kind: 'failed', reason: core.reason })
}

/** Fetches that are under way: whoever opens a proof before the page is idle asks for the same file. */
const underWay = new WeakMap<AppContext, Promise<void>>()

/** Fetch what proofs need, while the picture is read or when one is opened. Asked again after a failure, it tries again. */
export function loadDetail(app: AppContext): Promise<void> {
  const loading = underWay.get(app) ?? fetchTheDetail(app).finally(() => underWay.delete(app))
  underWay.set(app, loading)
  return loading
}

async function fetchTheDetail({ files, store }: AppContext): Promise<void> {
  const { core, detail, setDetail, notify } = store.getState()
  if (core.kind !== 'ready' || detail.kind === 'ready' || files.detail === null) return
  if (detail.kind === 'failed') setDetail({ kind: 'waiting' })
  const fetched = await fetchDetail(files.detail, core.file.collection.version)
  if (fetched.ok) setDetail({ kind: 'ready', file: fetched.value })
  else {
    setDetail({ kind: 'failed', reason: fetched.reason })
    notify('detail-failed', fetched.reason)
  }
}
