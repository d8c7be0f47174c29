import { DOCUMENT_LIMITS } from '#app/domain/document-limits.ts'
import type { DocumentReading, DocumentRemark } from '#graph-data/text/document-reading.ts'
import { type PageItem, pageText } from './page-lines.ts'
import { pdfBudget } from './pdf-streams.ts'

type PdfLibrary = typeof import('pdfjs-dist/legacy/build/pdf.mjs')

/**
 * The text of a PDF, page by page. Only text is asked for: no picture is decoded, no form, script, link or attachment
 * is looked at, nothing is fetched. Meant for a worker that is ended when it takes too long.
 */
export async function readPdf(bytes: Uint8Array): Promise<DocumentReading> {
  const refusal = await pdfBudget(bytes)
  if (refusal) return { ok: false, refusal }
  const { getDocument } = await loadLibrary()
  const loading = getDocument({
    data: bytes,
    verbosity: 0,
    stopAtErrors: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    disableAutoFetch: true,
    disableRange: true,
    disableStream: true,
    disableWorkerRendering: true,
    enableXfa: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    useWasm: false,
  })
  try {
    const document = await loading.promise
    return await readPages(document)
  } catch (error) {
    return { ok: false, refusal: refusalOf(error) }
  } finally {
    await loading.destroy().catch(() => undefined)
  }
}

/** Both halves of pdf.js in this thread: a worker of its own could not be ended with ours. */
async function loadLibrary(): Promise<PdfLibrary> {
  givePromiseParts()
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
  return import('pdfjs-dist/legacy/build/pdf.mjs')
}

/** pdf.js expects it of the engine; those before 2024 have it not. */
export function givePromiseParts(): void {
  if ('withResolvers' in Promise) return
  Object.defineProperty(Promise, 'withResolvers', {
    configurable: true,
    writable: true,
    value: () => {
      let resolve: unknown
      let reject: unknown
      const promise = new Promise((done, fail) => {
        resolve = done
        reject = fail
      })
      return { promise, resolve, reject }
    },
  })
}

type PdfDocument = Awaited<ReturnType<PdfLibrary['getDocument']>['promise']>

async function readPages(document: PdfDocument): Promise<DocumentReading> {
  const { pages: limit, characters } = DOCUMENT_LIMITS
  if (document.numPages > limit) return { ok: false, refusal: { reason: 'too-many-pages', limit } }
  const texts: string[] = []
  const lost: number[] = []
  let repaired = 0
  let length = 0
  for (let n = 1; n <= document.numPages; n += 1) {
    const page = await readPage(document, n)
    if (page === null) {
      lost.push(n)
      continue
    }
    if (page.isRepaired) repaired += 1
    length += page.text.length
    if (length > characters) {
      return { ok: false, refusal: { reason: 'too-long', limit: characters, place: { kind: 'page', n } } }
    }
    texts.push(page.text)
  }
  const text = texts.filter((page) => page !== '').join('\n')
  if (lost.length === document.numPages) return { ok: false, refusal: { reason: 'damaged', format: 'pdf' } }
  if (!/[\p{L}\p{N}]/u.test(text)) return { ok: false, refusal: { reason: 'no-text', format: 'pdf' } }
  const remarks: DocumentRemark[] = []
  if (repaired > 0) remarks.push({ kind: 'order-repaired', pages: repaired })
  if (lost.length > 0) remarks.push({ kind: 'pages-lost', pages: lost })
  return { ok: true, text, format: 'pdf', remarks }
}

async function readPage(
  document: PdfDocument,
  n: number,
): Promise<{ readonly text: string; readonly isRepaired: boolean } | null> {
  try {
    const page = await document.getPage(n)
    const { items } = await page.getTextContent()
    page.cleanup()
    return pageText(items.flatMap(toItem))
  } catch {
    return null
  }
}

type ContentItem = Awaited<
  ReturnType<Awaited<ReturnType<PdfDocument['getPage']>>['getTextContent']>
>['items'][number]

function toItem(item: ContentItem): readonly PageItem[] {
  if (!('str' in item)) return []
  const [a, b, c, d, x, y] = item.transform.map(Number)
  const size = Math.hypot(c ?? 0, d ?? 0) || Math.hypot(a ?? 0, b ?? 0) || item.height
  return [{ str: item.str, x: x ?? 0, y: y ?? 0, width: item.width, size, isMirrored: (a ?? 0) < 0 }]
}

function refusalOf(error: unknown): Extract<DocumentReading, { ok: false }>['refusal'] {
  const name = error instanceof Error ? error.name : ''
  if (name === 'PasswordException') return { reason: 'encrypted', format: 'pdf' }
  return { reason: 'damaged', format: 'pdf' }
}
