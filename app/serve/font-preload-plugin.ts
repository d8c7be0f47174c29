import type { Plugin } from 'vite'

/** The parts of the font that the first words on any page are set in. */
const FIRST_FONTS = /vazirmatn-(?:arabic|latin)-wght-normal[^/]*\.woff2$/
const PARTS = 2

/**
 * In a build: has the browser fetch the font with the page. Found only when the first words are laid out, it would come
 * after them, and everything would be set twice, first in another letter.
 *
 * @throws {Error} while building, if the font is not where it was
 */
export function fontPreloadPlugin(): Plugin {
  let base = './'
  return {
    name: 'isnad-font-preload',
    apply: 'build',
    configResolved(config) {
      base = config.base
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) => {
        const fonts = Object.keys(bundle ?? {}).filter((name) => FIRST_FONTS.test(name))
        if (fonts.length !== PARTS)
          throw new Error(`${PARTS} parts of the font are wanted: ${fonts.join(', ')}`)
        return fonts.map((name) => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: base + name },
          injectTo: 'head' as const,
        }))
      },
    },
  }
}
