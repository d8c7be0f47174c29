import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { indexOf } from '#app/domain/collection-index.ts'
import { OPENING_VIEW, type ViewSpec, visibleGraph } from '#app/domain/visible-graph.ts'
import { toCanvasModel } from '#app/screens/to-canvas-model.ts'
import type { CanvasModel } from '#components/canvas/canvas-model.ts'
import { edgeKey, elementsOf, nodeKey } from '#components/canvas/cytoscape/draw-elements.ts'
import { buildScene } from '#components/canvas/geometry/scene.ts'
import { createText } from '#components/i18n/create-text.ts'
import { ar } from '#components/i18n/messages.ar.ts'
import { type Collection, generateCollection } from './generate-collection.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const PAGES = fileURLToPath(new URL('./pages/', import.meta.url))
const WORK = join(ROOT, 'node_modules/.cache/bench')
export const DIST = join(ROOT, 'dist')

/** Entities and claims of a collection made for the bench. */
export type Size = readonly [entities: number, claims: number]

/** The folder of our page with another collection in it; the real one as it is built. */
export async function ourSite(size: Size | null): Promise<string> {
  if (size === null) return DIST
  const folder = join(WORK, `isnad-${size[0]}`)
  await rm(folder, { recursive: true, force: true })
  await cp(DIST, folder, { recursive: true })
  const { core, detail } = generateCollection(await realCollection(), ...size)
  const files = await dataFiles()
  await writeFile(join(folder, files.core), JSON.stringify(core))
  await writeFile(join(folder, files.detail), JSON.stringify(detail))
  return folder
}

/** Builds the pages to compare with, and writes for each collection the graph that they draw. */
export async function referenceSite(sizes: readonly (Size | null)[]): Promise<string> {
  const folder = join(WORK, 'pages')
  await build({
    configFile: false,
    root: PAGES,
    logLevel: 'warn',
    base: './',
    cacheDir: join(ROOT, 'node_modules/.cache/vite-bench'),
    resolve: { alias: { cytoscape: join(ROOT, 'node_modules/cytoscape/dist/cytoscape.esm.min.mjs') } },
    build: {
      target: 'es2023',
      outDir: folder,
      emptyOutDir: true,
      modulePreload: false,
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      rollupOptions: { input: ['plain', 'default', 'floor'].map((page) => join(PAGES, `${page}.html`)) },
    },
  })
  await mkdir(folder, { recursive: true })
  const real = await realCollection()
  for (const size of sizes) {
    const { core } = size === null ? real : generateCollection(real, ...size)
    for (const [name, view] of Object.entries(VIEWS)) {
      const text = createText({ language: 'ar', digits: 'latn', messages: ar })
      const index = indexOf(core)
      const model = toCanvasModel(index, visibleGraph(index, view), text)
      await writeFile(join(folder, `${modelName(size, name)}.json`), JSON.stringify(model))
      await writeFile(join(folder, `${modelName(size, name)}-elements.json`), JSON.stringify(labelled(model)))
    }
  }
  return folder
}

/**
 * The graph as a plain page has it: ready for Cytoscape, each label written. Where lines bow is worked out here already:
 * that page would have no detours, and must not pay for ours.
 */
const labelled = (model: CanvasModel) => {
  const labels = new Map([
    ...model.nodes.map(({ id, label }) => [nodeKey(id), { text: label }] as const),
    ...model.edges.map(({ id, label }) => [edgeKey(id), { text: label }] as const),
  ])
  return elementsOf(buildScene(model)).map((element) => ({
    ...element,
    data: { ...element.data, ...labels.get(element.data.id ?? '') },
  }))
}

export const VIEWS = {
  opening: OPENING_VIEW,
  all: { base: { kind: 'all' }, rings: 0 },
} as const satisfies Readonly<Record<string, ViewSpec>>

export const modelName = (size: Size | null, view: string): string => `${size?.[0] ?? 'collection'}-${view}`

async function dataFiles(): Promise<{ readonly core: string; readonly detail: string }> {
  const names = await readdir(join(DIST, 'data'))
  const find = (start: string): string => {
    const name = names.find((candidate) => candidate.startsWith(start))
    if (name === undefined) throw new Error(`dist/data has no ${start}: run "npm run build" first`)
    return `data/${name}`
  }
  return { core: find('core-'), detail: find('detail-') }
}

async function realCollection(): Promise<Collection> {
  const files = await dataFiles()
  const read = async (path: string) => JSON.parse(await readFile(join(DIST, path), 'utf8'))
  return { core: await read(files.core), detail: await read(files.detail) }
}
