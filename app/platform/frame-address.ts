import { readEmbedAddress, type Scheme, writeEmbedAddress } from '#app/domain/embed/embed-address.ts'
import type { AddressBar } from './address-bar.ts'

/**
 * The hash of a page inside a frame. It makes no steps in the browser's history, which belongs to the page around it;
 * links lead to the page itself, beside this one.
 */
export function createFrameAddress(page: Window): AddressBar {
  const { scheme } = readEmbedAddress(page.location.hash)
  const replace = (hash: string): void => {
    const own = writeEmbedAddress({ scheme, hash })
    if (own !== page.location.hash) page.history.replaceState(null, '', own)
  }
  return {
    read: () => readEmbedAddress(page.location.hash).hash,
    push: replace,
    replace,
    onChange: (listener) => {
      const handle = (): void => void listener(true)
      page.addEventListener('hashchange', handle)
      return () => page.removeEventListener('hashchange', handle)
    },
    linkTo: (hash) => new URL('./', page.location.href).href + hash,
  }
}

/** What the page around the frame asks for; `null`: the reader's device decides. */
export const askedScheme = (page: Window): Scheme | null => readEmbedAddress(page.location.hash).scheme
