import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'

const PORT = Number(process.env.PIXEL_PORT ?? 5392)

/** Looks at real canvases in a real Chromium. `LONG=1` takes the two outer zooms instead of the three between. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.pixel.spec.ts',
  outputDir: fileURLToPath(new URL('../../../node_modules/.cache/pixel-results', import.meta.url)),
  timeout: 60_000,
  fullyParallel: true,
  workers: 2,
  reporter: 'line',
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    viewport: { width: 1200, height: 700 },
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: ['--no-sandbox'],
    },
  },
  webServer: {
    // Built: a page of loose modules takes longer to start than its labels to be measured.
    command: `npx vite build --logLevel warn && npx vite preview --host 127.0.0.1 --port ${PORT} --strictPort`,
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    url: `http://127.0.0.1:${PORT}/labels.html`,
    reuseExistingServer: false,
  },
})
