import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

/** Builds the pages on which the pixel tests look at real canvases. */
// biome-ignore lint/style/noDefaultExport: Vite asks for it
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  cacheDir: '../../../node_modules/.cache/vite-pixel',
  optimizeDeps: { entries: ['demo.html', 'labels.html', 'slices.html'], include: ['cytoscape'] },
  build: {
    target: 'es2023',
    outDir: '../../../node_modules/.cache/pixel',
    emptyOutDir: true,
    rollupOptions: {
      input: ['demo.html', 'labels.html', 'slices.html'].map((page) =>
        fileURLToPath(new URL(page, import.meta.url)),
      ),
    },
  },
})
