/** Light or dark, as the page around an embedded picture asks; without it the reader's device decides. */
export type Scheme = 'light' | 'dark'

export interface EmbedAddress {
  readonly scheme: Scheme | null
  /** The address of the same place in the page itself. */
  readonly hash: string
}

const SCHEME = 'scheme='

/**
 * Parts what concerns the frame alone from an address: `#/claim/x?lang=ar&scheme=dark`. Another value than `light` or
 * `dark` says nothing. Never throws.
 */
export function readEmbedAddress(hash: string): EmbedAddress {
  const mark = hash.indexOf('?')
  if (mark < 0) return { scheme: null, hash }
  const pairs = hash.slice(mark + 1).split('&')
  const asked = pairs.findLast((pair) => pair.startsWith(SCHEME))?.slice(SCHEME.length)
  const rest = pairs.filter((pair) => !pair.startsWith(SCHEME)).join('&')
  return {
    scheme: asked === 'light' || asked === 'dark' ? asked : null,
    hash: hash.slice(0, mark) + (rest === '' ? '' : `?${rest}`),
  }
}

/** Inverse of `readEmbedAddress`. */
export function writeEmbedAddress({ scheme, hash }: EmbedAddress): string {
  if (scheme === null) return hash
  return `${hash === '' ? '#/' : hash}${hash.includes('?') ? '&' : '?'}${SCHEME}${scheme}`
}

/** CSS pixels; the width is that of the room it is put into. */
export const EMBED_HEIGHTS = { low: 420, middle: 560, high: 760 } as const
export type EmbedSize = keyof typeof EMBED_HEIGHTS

/**
 * HTML that shows a place in another page. Attributes only, no style: a strict page refuses those. The frame learns
 * nothing of the page around it (`no-referrer`) and may copy when the reader presses a copy button.
 *
 * @param link address of the place in the page itself, as copied links have it
 * @param title names the frame for who cannot see it
 */
export function embedCode(wish: {
  readonly link: string
  readonly title: string
  readonly size: EmbedSize
  readonly scheme: Scheme | null
}): string {
  const { link, title, size, scheme } = wish
  const mark = link.indexOf('#')
  const page = mark < 0 ? link : link.slice(0, mark)
  const folder = page.slice(0, page.lastIndexOf('/') + 1)
  const place = writeEmbedAddress({ scheme, hash: mark < 0 ? '' : link.slice(mark) })
  const attributes = [
    ['src', `${folder}embed.html${place}`],
    ['title', title],
    ['width', '100%'],
    ['height', String(EMBED_HEIGHTS[size])],
    ['loading', 'lazy'],
    ['referrerpolicy', 'no-referrer'],
    ['allow', 'clipboard-write'],
  ] as const
  return `<iframe ${attributes.map(([name, value]) => `${name}="${escaped(value)}"`).join(' ')}></iframe>`
}

const escaped = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
