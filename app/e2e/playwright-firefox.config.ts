import { defineConfig } from '@playwright/test'

/**
 * The second browser. Playwright's runner counts the cases; the browser itself, the Firefox that people have and not
 * a build of Playwright's, is driven by Puppeteer. It visits `dist`, which is built before.
 */
export default defineConfig({
  testDir: '.',
  testMatch: 'firefox-smoke.ts',
  outputDir: '../../test-results/firefox',
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 1,
  timeout: 120_000,
  reporter: 'list',
})
