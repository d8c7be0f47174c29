export interface LocalOriginal {
  readonly name: string
  /** Asked for when its turn comes; `null` if the server does not give it any more. */
  readonly fetchFile: () => Promise<Blob | null>
}

/**
 * The originals that the local server offers (`npm start`, `npm run dev`). Such a server says so in a `<meta>` of the
 * page; without it nothing is asked for, so that a published site makes no request that must fail.
 */
export async function listLocalOriginals(page: Document): Promise<readonly LocalOriginal[]> {
  const list = page.querySelector<HTMLMetaElement>('meta[name="isnad-originals"]')?.content
  if (!list) return []
  try {
    const listAddress = new URL(list, page.baseURI)
    const names: unknown = await (await fetch(listAddress)).json()
    if (!Array.isArray(names)) return []
    return names
      .filter((name) => typeof name === 'string')
      .map((name) => ({ name, fetchFile: () => fetchOriginal(name, listAddress) }))
  } catch {
    // The server stopped or has none: the page works without, and the proof says that nothing was checked.
    return []
  }
}

async function fetchOriginal(name: string, listAddress: URL): Promise<Blob | null> {
  try {
    const response = await fetch(new URL(encodeURIComponent(name), listAddress))
    return response.ok ? await response.blob() : null
  } catch {
    return null
  }
}
