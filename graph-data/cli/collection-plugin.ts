import type { ServerResponse } from 'node:http'
import { sep } from 'node:path'
import type { HtmlTagDescriptor, Plugin, ViteDevServer } from 'vite'
import { type BuiltData, buildData, type DataFile } from './build-data.ts'
import { collectionFolder } from './collection-folder.ts'
import { readOriginals } from './originals-folder.ts'
import { printCounts, printIssues } from './print-issues.ts'

const VIRTUAL_ID = 'virtual:isnad-collection'
const RESOLVED_ID = `\0${VIRTUAL_ID}`

export interface CollectionPluginOptions {
  /** Collection folder; by default `ISNAD_COLLECTION`, else the only one under `graph-data/collections`. */
  readonly folder?: string
  /** Folder of originals to validate with; nothing of it reaches the built site. */
  readonly originals?: string
}

/**
 * Vite plugin that puts a collection into the site: validates and compiles it to `data/<name>-<hash>.json` (core,
 * detail, stories, notes), tells the page their addresses through `virtual:isnad-collection`, and preloads the first. A collection with errors fails the build with the list of them; with `ISNAD_ALLOW_INVALID=1`, and in dev,
 * `data/issues-<hash>.json` takes the files' place.
 */
export function collectionPlugin(options: CollectionPluginOptions = {}): Plugin {
  let isBuild = false
  let base = '/'
  let built: Promise<BuiltData> | null = null
  let say: (text: string) => void = () => undefined
  const data = () =>
    (built ??= build(options).then((made) => {
      if (made.issues !== null) say(errorList(made))
      return made
    }))

  return {
    name: 'isnad-collection',
    configResolved(config) {
      isBuild = config.command === 'build'
      base = config.base
      // A build that fails says it once, by failing.
      const isSaid = isBuild && process.env.ISNAD_ALLOW_INVALID !== '1'
      if (!isSaid) say = (text) => config.logger.error(text)
    },
    async buildStart() {
      if (!isBuild) return
      built = null
      const { loaded, issues, ...files } = await data()
      for (const file of loaded.files) this.addWatchFile(file.path)
      if (issues !== null && process.env.ISNAD_ALLOW_INVALID !== '1') this.error(errorList(await data()))
      for (const file of [...Object.values(files), issues]) {
        if (file !== null) this.emitFile({ type: 'asset', fileName: file.fileName, source: file.text })
      }
    },
    resolveId: (id) => (id === VIRTUAL_ID ? RESOLVED_ID : undefined),
    async load(id) {
      if (id !== RESOLVED_ID) return undefined
      return virtualModule(await data(), base)
    },
    configureServer(server) {
      watchFolder(server, options, () => {
        built = null
      })
      server.middlewares.use((request, response, next) => {
        serve(data, base, request.url ?? '', response).then((served) => served || next(), next)
      })
    },
    transformIndexHtml: {
      order: 'post',
      handler: async () => preloadTags(await data(), base),
    },
  }
}

async function build({ folder, originals }: CollectionPluginOptions): Promise<BuiltData> {
  const path = await collectionFolder(folder)
  if (originals === undefined) return buildData(path)
  return buildData(path, (await readOriginals(originals, path)).texts)
}

function errorList({ loaded }: BuiltData): string {
  const errors = loaded.issues.filter((issue) => issue.severity === 'error')
  const hint = 'With ISNAD_ALLOW_INVALID=1 a build carries a page that lists them.'
  return `The collection has errors.\n${printIssues(errors, 'en', process.cwd())}${printCounts(errors, 'en')}${hint}`
}

/** Addresses are resolved against the document, so that a relative base works in whatever folder the site lies. */
function virtualModule({ core, detail, stories, notes, issues }: BuiltData, base: string): string {
  const url = (file: DataFile | null) =>
    file === null ? 'null' : `new URL(${JSON.stringify(base + file.fileName)}, document.baseURI).href`
  return [
    `export const coreUrl = ${url(core)}`,
    `export const detailUrl = ${url(detail)}`,
    `export const storiesUrl = ${url(stories)}`,
    `export const notesUrl = ${url(notes)}`,
    `export const issuesUrl = ${url(issues)}`,
    '',
  ].join('\n')
}

function preloadTags({ core }: BuiltData, base: string): HtmlTagDescriptor[] {
  if (core === null) return []
  const attrs = { rel: 'preload', as: 'fetch', crossorigin: true, href: base + core.fileName }
  return [{ tag: 'link', attrs, injectTo: 'head' }]
}

function watchFolder(server: ViteDevServer, options: CollectionPluginOptions, forget: () => void): void {
  collectionFolder(options.folder).then(
    (folder) => {
      server.watcher.add(folder)
      server.watcher.on('all', (_event, path) => {
        if (!path.startsWith(folder + sep)) return
        forget()
        const module = server.moduleGraph.getModuleById(RESOLVED_ID)
        if (module !== undefined) server.moduleGraph.invalidateModule(module)
        server.ws.send({ type: 'full-reload' })
      })
    },
    (error: unknown) => server.config.logger.error(String(error)),
  )
}

async function serve(
  data: () => Promise<BuiltData>,
  base: string,
  url: string,
  response: ServerResponse,
): Promise<boolean> {
  const path = url.replace(/[?#].*$/, '')
  const name = path.startsWith(base) ? path.slice(base.length) : path.replace(/^\//, '')
  if (!name.startsWith('data/')) return false
  const { loaded: _, ...files } = await data()
  const file = Object.values(files).find((one) => one?.fileName === name)
  if (file === undefined || file === null) return false
  response.setHeader('Content-Type', 'application/json')
  response.setHeader('Cache-Control', 'no-store')
  response.end(file.text)
  return true
}
