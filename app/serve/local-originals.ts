import { readdir, readFile, stat } from 'node:fs/promises'
import { isAbsolute, join, resolve } from 'node:path'
import type { Answer } from './static-server.ts'

/** Where a local server offers originals, below its root. */
export const ORIGINALS_PATH = '/local-originals/'

/** Tells the page that this server offers originals; a published page carries no such line and asks for nothing. */
export const ORIGINALS_META = '<meta name="isnad-originals" content="local-originals/index.json">'

/** As much as the page takes. */
const LARGEST_BYTES = 25 * 1024 * 1024

/** Files whose content the page is asked to look at; what they are, it finds out itself. */
const DOCUMENT_NAME = /\.(?:txt|text|md|html?|xhtml|docx|pdf)$/i

/** The folder of originals: `ORIGINALS`, else `originals/` below the repository. `null` where there is none. */
export async function originalsFolder(root: string): Promise<string | null> {
  const named = process.env.ORIGINALS ?? 'originals'
  if (named === '') return null
  const folder = isAbsolute(named) ? named : resolve(root, named)
  const entry = await stat(folder).catch(() => null)
  return entry?.isDirectory() ? folder : null
}

/**
 * Answers for a path below `ORIGINALS_PATH`: `index.json` lists the documents of the folder by name, and each name
 * answers with its bytes. Read anew each time, so that a file put there needs a reload only. `null` for anything else.
 */
export async function localOriginalsAnswer(folder: string, path: string): Promise<Answer | null> {
  const names = await documents(folder)
  if (path === 'index.json') {
    return {
      status: 200,
      type: 'application/json; charset=utf-8',
      body: Buffer.from(JSON.stringify(names)),
    }
  }
  const name = names.find((candidate) => encodeURIComponent(candidate) === path || candidate === path)
  if (name === undefined) return null
  // The page knows what it is by its bytes; the browser is told nothing by which it would open it itself.
  return { status: 200, type: 'application/octet-stream', body: await readFile(join(folder, name)) }
}

async function documents(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries
    .filter((entry) => !entry.name.startsWith('.') && DOCUMENT_NAME.test(entry.name))
    .map((entry) => entry.name)
    .sort()
  const sizes = await Promise.all(names.map((name) => fileSize(join(folder, name))))
  return names.filter(
    (_name, position) => (sizes[position] ?? 0) > 0 && (sizes[position] ?? 0) <= LARGEST_BYTES,
  )
}

/** 0 for what is no file, such as a broken link. */
async function fileSize(path: string): Promise<number> {
  const entry = await stat(path).catch(() => null)
  return entry?.isFile() ? entry.size : 0
}
