import { fileURLToPath } from 'node:url'
import { defineConfig, mergeConfig } from 'vitest/config'
import { SameEnvironmentFirst } from './app/checks/same-environment-first.ts'
import build from './vite.config.ts'

const inRoot = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

export default mergeConfig(
  build,
  defineConfig({
    test: {
      root: inRoot('.'),
      environment: 'node',
      setupFiles: [inRoot('app/checks/property-runs.ts')],
      include: ['{app,components,graph-data}/**/*.test.{ts,tsx}'],
      css: { modules: { classNameStrategy: 'non-scoped' } },
      // Starting a process and reading every module anew for each of the files took two thirds of the time; the tests keep
      // nothing between files, and what would spoil that shows at once, for all are run in two threads of one process.
      isolate: false,
      pool: 'threads',
      // Vitest leaves one core alone; of two that is half.
      maxWorkers: 2,
      sequence: { sequencer: SameEnvironmentFirst },
      // Some tests start real processes or fold all of Unicode; two shared cores may take long over that.
      testTimeout: 60_000,
      hookTimeout: 60_000,
    },
  }),
)
