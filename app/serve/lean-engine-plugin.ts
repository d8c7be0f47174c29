import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const SOURCE = fileURLToPath(new URL('../../node_modules/cytoscape/src/', import.meta.url))
const PARTS = fileURLToPath(new URL('../../components/canvas/engine/', import.meta.url))

/** Modules of the engine that the page has no use for, by path below its `src/`, and what stands for them. */
const REPLACED: Readonly<Record<string, string>> = {
  'collection/algorithms/index.mjs': 'nothing.ts',
  'extensions/layout/breadthfirst.mjs': 'no-layout.ts',
  'extensions/layout/circle.mjs': 'no-layout.ts',
  'extensions/layout/concentric.mjs': 'no-layout.ts',
  'extensions/layout/cose.mjs': 'no-layout.ts',
  'extensions/layout/grid.mjs': 'no-layout.ts',
  'extensions/layout/random.mjs': 'no-layout.ts',
  'extensions/renderer/base/coord-ele-math/labels.mjs': 'no-label-places.ts',
  'extensions/renderer/base/load-listeners.mjs': 'listeners.ts',
  'extensions/renderer/canvas/drawing-label-text.mjs': 'no-labels.ts',
  'extensions/renderer/canvas/texture-cache-defs.mjs': 'no-textures.ts',
  'extensions/renderer/canvas/webgl/drawing-redraw-webgl.mjs': 'nothing.ts',
  'version.mjs': 'nothing.ts',
}

/** What the engine wants of packages that only its published file carries. */
const STAND_INS: Readonly<Record<string, string>> = {
  'lodash/debounce.js': 'debounce.ts',
  'lodash/get.js': 'data-path.ts',
  'lodash/set.js': 'data-path.ts',
  'lodash/toPath.js': 'data-path.ts',
  heap: 'heap.ts',
}

/**
 * Builds Cytoscape from its published source without what the page never calls, a third of its bytes: WebGL, automatic
 * layouts (positions come with the collection), graph algorithms (graphology walks the graph), its own mouse and touch,
 * labels (`paint-placed-labels.ts`), pictures of elements drawn ahead.
 * The version is pinned; a module that an upgrade moves stops the build here instead of coming back unnoticed.
 *
 * @throws {Error} while building, if a part that is to be left out is not where it was
 */
export function leanEnginePlugin(): Plugin {
  return {
    name: 'isnad-lean-engine',
    enforce: 'pre',
    apply: 'build',
    buildStart() {
      const moved = Object.keys(REPLACED).filter((path) => !existsSync(SOURCE + path))
      if (moved.length > 0) throw new Error(`Cytoscape no longer has ${moved.join(', ')}`)
    },
    resolveId(source, importer) {
      if (source === 'cytoscape') return `${SOURCE}index.mjs`
      if (!importer?.startsWith(SOURCE)) return null
      const standIn = STAND_INS[source] ?? replacementOf(resolve(dirname(importer), source))
      return standIn === undefined ? null : PARTS + standIn
    },
  }
}

const replacementOf = (path: string): string | undefined =>
  path.startsWith(SOURCE) ? REPLACED[path.slice(SOURCE.length)] : undefined
