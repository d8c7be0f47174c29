import { fileURLToPath } from 'node:url'
import optimizeLocales from '@react-aria/optimize-locales-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { CHUNK_GROUPS } from './app/serve/chunk-groups.ts'
import { localOriginalsPlugin, metaPolicyPlugin } from './app/serve/dev-plugin.ts'
import { fontPreloadPlugin } from './app/serve/font-preload-plugin.ts'
import { leanEnginePlugin } from './app/serve/lean-engine-plugin.ts'
import { offlinePlugin } from './app/serve/offline-plugin.ts'
import { collectionPlugin } from './graph-data/cli/collection-plugin.ts'

const ROOT = fileURLToPath(new URL('.', import.meta.url))
const inRoot = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  root: inRoot('app'),
  publicDir: inRoot('public'),
  // Relative, so that one build works in whatever folder it is put; VITE_BASE for hosts that want it spelled out.
  base: process.env.VITE_BASE ?? './',
  cacheDir: inRoot('node_modules/.cache/vite'),
  plugins: [
    react(),
    // React Aria brings the words of some thirty languages; two are spoken here.
    optimizeLocales.vite({ locales: ['ar-AE', 'en-US'] }),
    leanEnginePlugin(),
    collectionPlugin(),
    fontPreloadPlugin(),
    localOriginalsPlugin(ROOT),
    metaPolicyPlugin(),
    offlinePlugin(),
  ],
  build: {
    outDir: inRoot('dist'),
    emptyOutDir: true,
    target: 'es2023',
    // Nothing may be inlined as a data address in scripts or styles: the policy allows such images only.
    assetsInlineLimit: 0,
    // What the page and its picture import is fetched with them, not after them. Lists for all other parts would make the
    // start larger; of those only the styles are named, without which they cannot be shown.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (file, dependencies, { hostType }) =>
        hostType === 'html' || file.includes('/Picture-')
          ? dependencies
          : dependencies.filter((name) => name.endsWith('.css')),
    },
    reportCompressedSize: false,
    rollupOptions: {
      // The page, and the one for frames of other pages.
      input: [inRoot('app/index.html'), inRoot('app/embed.html')],
      output: {
        codeSplitting: { groups: CHUNK_GROUPS },
      },
      treeshake: {
        // The zod schemas are for the build; the page uses their types and the plain values beside them.
        moduleSideEffects: (id) => !/graph-data\/(?:schema|compile)\//.test(id),
      },
    },
  },
  // Workers that read documents fetch what each kind needs when it comes.
  worker: { format: 'es' },
  server: { host: '127.0.0.1', fs: { allow: [ROOT] } },
  optimizeDeps: { entries: ['index.html', 'embed.html'] },
})
