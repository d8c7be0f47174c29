import { DOCUMENT_LIMITS } from '#app/domain/document-limits.ts'
import { filesInFolder, worthALook } from '#app/platform/documents/folder-files.ts'
import { readInWorker } from '#app/platform/documents/read-in-worker.ts'
import type { DroppedFiles } from '#app/platform/file-drops.ts'
import { listLocalOriginals } from '#app/platform/local-originals.ts'
import { matchInWorker } from '#app/platform/match-in-worker.ts'
import { listenToPastes } from '#app/platform/pastes.ts'
import type { OriginalDocument, OriginalFile } from '#app/state/originals-slice.ts'
import type { DetailFile } from '#graph-data/compile/detail-file.ts'
import type { LocalText } from '#graph-data/schema/primitives.ts'
import type { DocumentRefusal } from '#graph-data/text/document-reading.ts'
import type { AppContext } from './app-context.ts'
import { keepIfAsked, recallOriginals, releaseKept } from './keep-originals.ts'

/** A file on its way in; its bytes are asked for when its turn comes. */
interface Incoming {
  readonly name: string
  readonly origin: OriginalFile['origin']
  readonly bytes: () => Promise<Blob | null>
}

type Row = Pick<OriginalFile, 'id' | 'name' | 'origin'>

let lastId = 0
const newId = (): string => {
  lastId += 1
  return `file-${lastId}`
}

/** One file at a time, whichever way they come, so that the same one twice is seen to be the same. */
const queues = new WeakMap<AppContext['store'], Promise<void>>()
/** Readings under way, so that one whose file is removed does not go on. */
const underWay = new Map<string, AbortController>()

/** Read files that the reader dropped, pasted or picked, and hold each against the articles. Nothing leaves the page. */
export const attachOriginals = (app: AppContext, files: readonly File[]): Promise<void> =>
  takeIn(
    app,
    files.map((file) => ({ name: file.name, origin: 'attached', bytes: async () => file })),
  )

/** The same for what was dropped: files, and all that folders hold. */
export async function attachDropped(app: AppContext, { files, folders }: DroppedFiles): Promise<void> {
  const walked = await Promise.all(
    folders.map(async (folder) => ({ folder, ...(await filesInFolder(folder)) })),
  )
  for (const { folder, files: found, others } of walked) tellOthers(app, folder.name, found.length, others)
  await attachOriginals(app, [...files, ...walked.flatMap((folder) => folder.files)])
}

/** The same for a folder that was picked. */
export function attachFolder(app: AppContext, picked: readonly File[]): Promise<void> {
  const { files, others } = worthALook(picked)
  const name = picked[0]?.webkitRelativePath.split('/')[0] ?? ''
  tellOthers(app, name, files.length, others)
  return attachOriginals(app, files)
}

const PASTED: LocalText = { ar: 'نص ملصق', en: 'Pasted text' }

/** A text that was pasted, as if it were a file. */
export function attachText(app: AppContext, text: string): Promise<void> {
  const names = new Set(app.store.getState().originals.map(({ name }) => name))
  const nameOf = (n: number): string => `${app.words().local(PASTED)} ${n}`
  let n = 1
  while (names.has(nameOf(n))) n += 1
  return takeIn(app, [{ name: nameOf(n), origin: 'attached', bytes: async () => new Blob([text]) }])
}

/** What is there without the reader's doing: files that this device keeps, and those that the local server offers. */
export async function attachByItself(app: AppContext): Promise<void> {
  listenToPastes(document, {
    files: (files) => void attachDropped(app, files),
    text: (text) => void attachText(app, text),
  })
  await attachKept(app, await recallOriginals(app))
  await attachLocalOriginals(app)
}

/** Take over the originals that the local server offers, if any. */
async function attachLocalOriginals(app: AppContext): Promise<void> {
  const offered = await listLocalOriginals(document)
  await takeIn(
    app,
    offered.map(({ name, fetchFile }) => ({ name, origin: 'local', bytes: fetchFile })),
  )
}

/** What an earlier visit kept, as it was read then. */
async function attachKept(
  app: AppContext,
  kept: readonly (OriginalDocument & { readonly name: string })[],
): Promise<void> {
  const rows = kept.map(({ name, ...document }) => {
    const row: OriginalFile = {
      ...{ id: newId(), name, origin: 'attached', state: { kind: 'reading' } },
      ...{ document, isKept: true },
    }
    app.store.getState().putOriginal(row)
    return row
  })
  await inTurn(app, async () => {
    for (const row of rows) if (row.document) await matchOriginalFile(app, row, row.document)
  })
}

/** Take a file out again: from the page, and from this device's memory. */
export function removeOriginal(app: AppContext, id: string): void {
  const original = app.store.getState().originals.find((known) => known.id === id)
  underWay.get(id)?.abort()
  app.store.getState().removeOriginal(id)
  if (original?.isKept && original.document) void releaseKept(app, original.document.text)
}

function tellOthers(app: AppContext, folder: string, taken: number, others: number): void {
  if (taken === 0) refuse(app, folder, { reason: 'empty-folder', limit: others })
  else if (others > 0) refuse(app, folder, { reason: 'passed-over', limit: others })
}

async function takeIn(app: AppContext, incoming: readonly Incoming[]): Promise<void> {
  const limit = DOCUMENT_LIMITS.filesAtOnce
  const taken = incoming.slice(0, limit)
  const next = incoming[limit]
  if (next) refuse(app, next.name, { reason: 'too-many-files', limit })
  // All at once, so that no proof says "not checked" of a file that waits its turn.
  const rows = taken.map(({ name, origin, bytes }) => {
    const row: Row = { id: newId(), name, origin }
    app.store.getState().putOriginal({ ...row, state: { kind: 'reading' } })
    return { row, bytes }
  })
  await inTurn(app, async () => {
    for (const { row, bytes } of rows) await readAndMatch(app, row, bytes)
  })
}

function inTurn(app: AppContext, act: () => Promise<void>): Promise<void> {
  const turn = (queues.get(app.store) ?? Promise.resolve()).then(act)
  queues.set(
    app.store,
    turn.catch(() => undefined),
  )
  return turn
}

const isThere = (app: AppContext, id: string): boolean =>
  app.store.getState().originals.some((known) => known.id === id)

async function readAndMatch(app: AppContext, row: Row, bytes: Incoming['bytes']): Promise<void> {
  if (!isThere(app, row.id)) return
  const abort = new AbortController()
  underWay.set(row.id, abort)
  const file = await bytes()
  const reading = file ? await readInWorker(file, abort.signal) : null
  underWay.delete(row.id)
  // The reader may have taken it away meanwhile.
  if (!isThere(app, row.id)) return
  if (!reading?.ok) {
    app.store.getState().removeOriginal(row.id)
    refuse(app, row.name, reading?.refusal ?? { reason: 'unreadable' })
    return
  }
  const { text, format, remarks } = reading
  const document: OriginalDocument = { text, format, remarks }
  if (isSameAsAnother(app, row, document)) return
  await matchOriginalFile(app, { ...row, document }, document)
  await keepIfAsked(app, row.id)
}

/** The same text under another name or in another format is no further file. */
function isSameAsAnother(app: AppContext, row: Row, { text }: OriginalDocument): boolean {
  const { originals, removeOriginal, notify } = app.store.getState()
  const same = originals.find(({ id, document }) => id !== row.id && document?.text === text)
  if (!same) return false
  removeOriginal(row.id)
  if (row.origin === 'attached') notify('file-again', row.name)
  return true
}

async function matchOriginalFile(
  { store }: AppContext,
  original: Omit<OriginalFile, 'state'>,
  document: OriginalDocument,
): Promise<void> {
  const state = await matched(store, document.text)
  const { originals, putOriginal, notify } = store.getState()
  if (!originals.some((known) => known.id === original.id)) return
  putOriginal({ ...original, state })
  // The local folder may well hold other texts; a file that somebody chose should say what became of it.
  const isUnknown = state.kind === 'read' && state.articles.length === 0
  if (isUnknown && original.origin === 'attached' && !original.isKept)
    notify('file-unrecognised', original.name)
}

async function matched(store: AppContext['store'], text: string): Promise<OriginalFile['state']> {
  try {
    return { kind: 'read', articles: await matchInWorker(text, await detailWhenReady(store)) }
  } catch (error) {
    return {
      kind: 'failed',
      details: error instanceof Error ? (error.stack ?? error.message) : String(error),
    }
  }
}

function refuse({ store }: AppContext, file: string, refusal: DocumentRefusal): void {
  store.getState().refuse({ id: newId(), file, refusal })
}

/** The fingerprints and quotes come with the detail file, which may still be on its way when a file is attached. */
function detailWhenReady(store: AppContext['store']): Promise<DetailFile> {
  return new Promise((done) => {
    const take = (): boolean => {
      const { detail } = store.getState()
      if (detail.kind === 'ready') done(detail.file)
      return detail.kind === 'ready'
    }
    if (take()) return
    const stop = store.subscribe(() => {
      if (take()) stop()
    })
  })
}
