import type { Plugin } from 'vite'
import { localOriginalsAnswer, ORIGINALS_META, ORIGINALS_PATH, originalsFolder } from './local-originals.ts'
import { contentSecurityPolicy, EMBED_FILE } from './security-headers.ts'

/** In development: offers the local originals to the page, as `npm start` does. Takes no part in a build. */
export function localOriginalsPlugin(root: string): Plugin {
  return {
    name: 'isnad-local-originals',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').replace(/[?#].*$/, '')
        if (!path.startsWith(ORIGINALS_PATH)) return next()
        originalsFolder(root)
          .then((folder) =>
            folder === null ? null : localOriginalsAnswer(folder, path.slice(ORIGINALS_PATH.length)),
          )
          .then((answer) => {
            response.statusCode = answer ? answer.status : 404
            if (answer) response.setHeader('Content-Type', answer.type)
            response.end(answer ? answer.body : '')
          }, next)
      })
    },
    transformIndexHtml: async (html, { filename }) =>
      !filename.endsWith(EMBED_FILE) && (await originalsFolder(root))
        ? html.replace('</head>', `${ORIGINALS_META}</head>`)
        : html,
  }
}

/** In a build: the security policy as a `<meta>`, for hosts that let no headers be set. */
export function metaPolicyPlugin(): Plugin {
  return {
    name: 'isnad-meta-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy('meta') },
        injectTo: 'head-prepend',
      },
    ],
  }
}
