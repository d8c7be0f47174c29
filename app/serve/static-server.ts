import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { extname } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { localOriginalsAnswer, ORIGINALS_META, ORIGINALS_PATH } from './local-originals.ts'
import { resolveFile } from './resolve-file.ts'
import { EMBED_FILE, embedHeaders, SECURITY_HEADERS } from './security-headers.ts'

export interface ServerOptions {
  /** The built site. */
  readonly folder: string
  /** Folder of originals to offer to the page; `null` for none. */
  readonly originals: string | null
}

export interface Answer {
  readonly status: number
  readonly type: string
  readonly body: Buffer
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
}

/** Names under assets/ and data/ carry a hash of their content. */
const HASHED = /\/(?:assets|data)\//

const COMPRESSIBLE = /^(?:text\/|application\/(?:json|manifest)|image\/svg)/
const SMALLEST_COMPRESSED = 1024

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** The production site on this machine: right types, the security headers, compression, nothing outside its folder. */
export function createStaticServer(options: ServerOptions): Server {
  const packed = new Map<string, Buffer>()
  return createServer((request, response) => {
    answerTo(request, isForThisMachine(request) ? options : { ...options, originals: null })
      .then((answer) => send(request, response, answer, packed))
      .catch((error: unknown) => {
        response.writeHead(500, { ...SECURITY_HEADERS, 'Content-Type': 'text/plain; charset=utf-8' })
        response.end(`Isnad: ${error instanceof Error ? error.message : String(error)}\n`)
      })
  })
}

/**
 * Whether the page was asked for by a name of this machine. Another site can have its own name lead here (DNS
 * rebinding) and read what its origin is given: the site is public, the originals are not.
 */
const isForThisMachine = ({ headers }: IncomingMessage): boolean =>
  /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/i.test(headers.host ?? '')

async function answerTo(request: IncomingMessage, { folder, originals }: ServerOptions): Promise<Answer> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return plain(405, 'Method not allowed')
  const path = pathOf(request)
  if (originals !== null && path.startsWith(ORIGINALS_PATH)) {
    return (
      (await localOriginalsAnswer(originals, path.slice(ORIGINALS_PATH.length))) ?? plain(404, 'Not found')
    )
  }
  const file = await resolveFile(folder, path)
  if (file === null) return plain(404, 'Not found')
  const type = TYPES[extname(file)] ?? 'application/octet-stream'
  const body = await readFile(file)
  if (!file.endsWith('.html') || originals === null || isEmbed(path)) return { status: 200, type, body }
  return {
    status: 200,
    type,
    body: Buffer.from(body.toString('utf8').replace('</head>', `${ORIGINALS_META}</head>`)),
  }
}

async function send(
  request: IncomingMessage,
  response: ServerResponse,
  { status, type, body }: Answer,
  packed: Map<string, Buffer>,
): Promise<void> {
  const path = pathOf(request)
  const isHashed = status === 200 && HASHED.test(path)
  const encoding = encodingFor(request, type, body)
  const payload = encoding === null ? body : await compress(body, encoding, isHashed ? path : null, packed)
  response.writeHead(status, {
    ...(isEmbed(path) ? embedHeaders() : SECURITY_HEADERS),
    'Content-Type': type,
    'Content-Length': payload.length,
    'Cache-Control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    Vary: 'Accept-Encoding',
    ...(encoding === null ? {} : { 'Content-Encoding': encoding }),
  })
  response.end(request.method === 'HEAD' ? undefined : payload)
}

/** By its name, also below a folder: a site may lie anywhere on its host. */
const isEmbed = (path: string): boolean => path.endsWith(`/${EMBED_FILE}`)

const pathOf = (request: IncomingMessage): string => (request.url ?? '/').replace(/[?#].*$/, '')

function encodingFor(request: IncomingMessage, type: string, body: Buffer): 'br' | 'gzip' | null {
  if (body.length < SMALLEST_COMPRESSED || !COMPRESSIBLE.test(type)) return null
  const accepted = String(request.headers['accept-encoding'] ?? '')
  if (/\bbr\b/.test(accepted)) return 'br'
  return /\bgzip\b/.test(accepted) ? 'gzip' : null
}

/** @param hashedPath names the content for good, so that it is compressed once; `null` for what may change */
async function compress(
  body: Buffer,
  encoding: 'br' | 'gzip',
  hashedPath: string | null,
  packed: Map<string, Buffer>,
): Promise<Buffer> {
  const key = `${encoding} ${hashedPath}`
  const known = packed.get(key)
  if (known) return known
  const made =
    encoding === 'br'
      ? await brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } })
      : await zip(body)
  if (hashedPath !== null) packed.set(key, made)
  return made
}

function plain(status: number, text: string): Answer {
  return { status, type: 'text/plain; charset=utf-8', body: Buffer.from(`${text}\n`) }
}
