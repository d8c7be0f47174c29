import process from 'node:process'
import { defineConfig } from '@playwright/test'
import { chooseBrowser } from '#app/checks/browser-places.ts'
import { thisMachine } from '#app/checks/find-browser.ts'

const BROWSER = chooseBrowser(thisMachine())
const IS_ROOT = process.getuid?.() === 0

/**
 * What the quick suite walks: the way from a line to its paragraph, what surrounds it, and the stories. The other files,
 * of what was built around that, are walked by the long suite.
 */
const FIRST = [
  'accessibility-tree',
  'addresses',
  'attach',
  'axe',
  'every-proof',
  'failures',
  'find',
  'keyboard',
  'legend',
  'matches',
  'one-screen',
  'opening',
  'presenter',
  'story',
  'take-away',
].map((name) => `${name}.spec.ts`)

/** Journeys through the production build; `sites.setup.ts` builds what they visit, each worker serves it to itself. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // On a machine that others use, a journey may fail that is right. It is repeated once, and named in the table.
  retries: 1,
  workers: 2,
  // A journey may wait long on two shared cores; what it expects is held all the same.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    viewport: { width: 1366, height: 768 },
    contextOptions: { reducedMotion: 'reduce' },
    // What is not there to be clicked by then will not come: no journey need wait to its end for it.
    actionTimeout: 30_000,
    // A page's answers are to come from its server, where a journey can change them; `offline.spec.ts` has its own way.
    serviceWorkers: 'block',
    launchOptions: {
      ...(BROWSER === null ? {} : { executablePath: BROWSER }),
      // A browser run by root, as in a container, has no sandbox of its own.
      args: IS_ROOT ? ['--no-sandbox'] : [],
    },
  },
  projects: [
    { name: 'sites', testMatch: 'sites.setup.ts' },
    { name: 'journeys', testMatch: FIRST, dependencies: ['sites'] },
    { name: 'further', testMatch: '*.spec.ts', testIgnore: FIRST, dependencies: ['sites'] },
  ],
})
