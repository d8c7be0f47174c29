import { DOCUMENT_LIMITS, toMegabytes } from '#app/domain/document-limits.ts'
import { trustedWorkerAddress } from '#app/platform/trusted-types.ts'
import type { DocumentReading } from '#graph-data/text/document-reading.ts'
import workerUrl from './read-worker.ts?worker&url'

export interface ReadTask {
  readonly kind: 'read'
  readonly bytes: Uint8Array<ArrayBuffer>
}

export interface ReadAnswer {
  readonly kind: 'isnad-reading'
  readonly reading: DocumentReading
}

/**
 * `readDocument` in a worker of its own, which is ended afterwards, when it takes too long, or when the reader no
 * longer wants it. Never rejects. Where no worker can be had, text and HTML are read here; Word and PDF are refused,
 * for nothing could stop them.
 */
export async function readInWorker(file: Blob, signal: AbortSignal): Promise<DocumentReading> {
  const { fileBytes } = DOCUMENT_LIMITS
  if (file.size > fileBytes) {
    return { ok: false, refusal: { reason: 'too-large', limit: toMegabytes(fileBytes) } }
  }
  const bytes = await bytesOf(file)
  if (bytes === null) return { ok: false, refusal: { reason: 'unreadable' } }
  const worker = startWorker()
  if (worker !== null) return ask(worker, bytes, signal)
  const { readDocument } = await import('./read-document.ts')
  return readDocument(bytes, null)
}

async function bytesOf(file: Blob): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    return null
  }
}

function startWorker(): Worker | null {
  try {
    return new Worker(trustedWorkerAddress(workerUrl), { type: 'module' })
  } catch {
    return null
  }
}

function ask(worker: Worker, bytes: Uint8Array<ArrayBuffer>, signal: AbortSignal): Promise<DocumentReading> {
  const { seconds } = DOCUMENT_LIMITS
  return new Promise((done) => {
    const finish = (reading: DocumentReading): void => {
      clearTimeout(timer)
      worker.terminate()
      done(reading)
    }
    const refuse = (reason: 'too-slow' | 'reader-missing'): void =>
      finish({ ok: false, refusal: { reason, ...(reason === 'too-slow' ? { limit: seconds } : {}) } })
    const timer = setTimeout(() => refuse('too-slow'), seconds * 1000)
    signal.addEventListener('abort', () => refuse('too-slow'), { once: true })
    worker.addEventListener('message', ({ data }: MessageEvent<ReadAnswer>) => {
      // pdf.js greets the page in the same way.
      if (data?.kind === 'isnad-reading') finish(data.reading)
    })
    worker.addEventListener('error', (event) => {
      event.preventDefault()
      refuse('reader-missing')
    })
    const task: ReadTask = { kind: 'read', bytes }
    worker.postMessage(task, [bytes.buffer])
  })
}
