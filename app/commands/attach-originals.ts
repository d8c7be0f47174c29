import { fetchLocalOriginals } from '#app/platform/local-originals.ts'
import { matchInWorker } from '#app/platform/match-in-worker.ts'
import { FILE_LIMIT_MEGABYTES, readTextFile } from '#app/platform/read-text-file.ts'
import type { OriginalFile } from '#app/state/originals-slice.ts'
import type { DetailFile } from '#graph-data/compile/detail-file.ts'
import type { AppContext } from './app-context.ts'

let lastId = 0
const newId = (): string => {
  lastId += 1
  return `file-${lastId}`
}

/** Read files that the reader dropped or picked, and hold each against the articles. Nothing leaves the page. */
export async function attachOriginals(app: AppContext, files: readonly File[]): Promise<void> {
  for (const file of files) {
    const id = newId()
    const original = { id, name: file.name, origin: 'attached' } as const
    app.store.getState().putOriginal({ ...original, state: { kind: 'reading' } })
    const read = await readTextFile(file)
    if (read.ok) {
      await matchOriginalFile(app, original, read.text)
      continue
    }
    const limit = read.reason === 'too-large' ? { limitMegabytes: FILE_LIMIT_MEGABYTES } : {}
    app.store.getState().removeOriginal(id)
    app.store.getState().refuse({ id, file: file.name, reason: read.reason, ...limit })
  }
}

/** Take over the originals that the local server offers, if any. */
export async function attachLocalOriginals(app: AppContext): Promise<void> {
  const offered = await fetchLocalOriginals(document)
  const originals = offered.map(({ name, text }) => ({ id: newId(), name, origin: 'local', text }) as const)
  // All at once, so that no proof says "not checked" of a file that waits its turn.
  for (const { text: _text, ...original } of originals) {
    app.store.getState().putOriginal({ ...original, state: { kind: 'reading' } })
  }
  for (const { text, ...original } of originals) await matchOriginalFile(app, original, text)
}

async function matchOriginalFile(
  { store }: AppContext,
  original: Omit<OriginalFile, 'state'>,
  text: string,
): Promise<void> {
  const articles = await matchInWorker(text, await printsWhenReady(store))
  const { originals, putOriginal, notify } = store.getState()
  // The reader may have taken it away meanwhile.
  if (!originals.some((known) => known.id === original.id)) return
  putOriginal({ ...original, state: { kind: 'read', articles } })
  // The local folder may well hold other texts; a file that somebody chose should say what became of it.
  if (articles.length === 0 && original.origin === 'attached') notify('file-unrecognised', original.name)
}

/** The fingerprints come with the detail file, which may still be on its way when a file is attached. */
function printsWhenReady(store: AppContext['store']): Promise<DetailFile['prints']> {
  return new Promise((done) => {
    const take = (): boolean => {
      const { detail } = store.getState()
      if (detail.kind === 'ready') done(detail.file.prints)
      return detail.kind === 'ready'
    }
    if (take()) return
    const stop = store.subscribe(() => {
      if (take()) stop()
    })
  })
}
