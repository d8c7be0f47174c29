import { readFileSync } from 'node:fs'
import { mergeConfig } from '/work/main/node_modules/vite/dist/node/index.js'
import { BaseSequencer } from '/work/main/node_modules/vitest/dist/node.js'
import base from '/work/main/vite.config.ts'
class S extends BaseSequencer {
  async sort(files) {
    const s = await super.sort(files)
    const dom = (f) => readFileSync(f.moduleId, 'utf8').slice(0, 200).includes('@vitest-environment happy-dom')
    return [...s.filter((f) => !dom(f)), ...s.filter(dom)]
  }
}
export default mergeConfig(base, { test: { maxWorkers: Number(process.env.W ?? 2), sequence: { sequencer: S } } })
