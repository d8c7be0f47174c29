import { readFileSync } from 'node:fs'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * Test files in vitest's order, but those that want a document behind those that want none. A worker is given up, and all
 * its modules with it, whenever the next file wants another environment: in mixed order that takes longer than the tests.
 */
export class SameEnvironmentFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const wanting = new Set(sorted.filter(wantsDocument))
    return [...sorted.filter((file) => !wanting.has(file)), ...wanting]
  }
}

const wantsDocument = ({ moduleId }: TestSpecification): boolean =>
  readFileSync(moduleId, 'utf8').startsWith('// @vitest-environment')
