import { fileURLToPath } from 'node:url'
import type { PluginOption } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'

/**
 * In a build: the service worker, `service-worker.js` beside the page, told which files the build has. All of them,
 * the reader of PDF files too: a part that was left out would be missing in the classroom. The page registers it
 * itself (`app/platform/offline.ts`); the manifest is a plain file in `public/`.
 */
export function offlinePlugin(): PluginOption {
  return VitePWA({
    // Tests read the same configuration and build nothing.
    disable: process.env.VITEST !== undefined,
    strategies: 'injectManifest',
    srcDir: fileURLToPath(new URL('../offline', import.meta.url)),
    filename: 'service-worker.ts',
    injectRegister: null,
    manifest: false,
    injectManifest: {
      rollupFormat: 'iife',
      globPatterns: ['**/*.{html,js,css,json,svg,png,woff2,webmanifest}'],
      // A list of mistakes is no site to keep.
      globIgnores: ['data/issues-*.json'],
      dontCacheBustURLsMatching: /^(?:assets|data)\//,
      maximumFileSizeToCacheInBytes: 4_000_000,
    },
  })
}
