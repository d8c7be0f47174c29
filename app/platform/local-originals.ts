import { decodeText } from './read-text-file.ts'

export interface LocalOriginal {
  readonly name: string
  readonly text: string
}

/**
 * The originals that the local server offers (`npm start`, `npm run dev`). Such a server says so in a `<meta>` of the
 * page; without it nothing is asked for, so that a published site makes no request that must fail.
 */
export async function fetchLocalOriginals(page: Document): Promise<readonly LocalOriginal[]> {
  const list = page.querySelector<HTMLMetaElement>('meta[name="isnad-originals"]')?.content
  if (!list) return []
  try {
    const listAddress = new URL(list, page.baseURI)
    const names: unknown = await (await fetch(listAddress)).json()
    if (!Array.isArray(names)) return []
    const files = names.filter((name) => typeof name === 'string')
    const read = await Promise.all(files.map((name) => fetchOriginal(name, listAddress)))
    return read.filter((original) => original !== null)
  } catch {
    // The server stopped or has none: the page works without, and the proof says that nothing was checked.
    return []
  }
}

async function fetchOriginal(name: string, listAddress: URL): Promise<LocalOriginal | null> {
  const response = await fetch(new URL(encodeURIComponent(name), listAddress))
  if (!response.ok) return null
  const decoded = decodeText(new Uint8Array(await response.arrayBuffer()))
  return decoded.ok ? { name, text: decoded.text } : null
}
