/** The test cases of a report that somebody has to look at, by name. */
export interface ToldCases {
  readonly failed: readonly string[]
  /** Passed only when repeated. */
  readonly repeated: readonly string[]
}

export const NONE_TOLD: ToldCases = { failed: [], repeated: [] }

const at = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
const listAt = (value: unknown, key: string): readonly unknown[] => {
  const found = at(value, key)
  return Array.isArray(found) ? found : []
}
const fileName = (path: unknown): string => String(path).split('/').at(-1) ?? ''

/** Reads the JSON report of Vitest; a file that could not be collected is named itself. */
export function toldByVitest(report: unknown): ToldCases {
  const failed = listAt(report, 'testResults').flatMap((file) => {
    const cases = listAt(file, 'assertionResults').filter((one) => at(one, 'status') === 'failed')
    const names = cases.map((one) => `${fileName(at(file, 'name'))} › ${String(at(one, 'fullName'))}`)
    return names.length === 0 && at(file, 'status') === 'failed' ? [fileName(at(file, 'name'))] : names
  })
  return { failed, repeated: [] }
}

/** Reads the JSON report of Playwright. */
export function toldByPlaywright(report: unknown): ToldCases {
  const specs = listAt(report, 'suites').flatMap(specsOf)
  const named = (status: string): readonly string[] =>
    specs
      .filter((spec) => listAt(spec, 'tests').some((one) => at(one, 'status') === status))
      .map(
        (spec) => `${fileName(at(spec, 'file'))}:${String(at(spec, 'line'))} › ${String(at(spec, 'title'))}`,
      )
  return { failed: named('unexpected'), repeated: named('flaky') }
}

const specsOf = (suite: unknown): readonly unknown[] => [
  ...listAt(suite, 'specs'),
  ...listAt(suite, 'suites').flatMap(specsOf),
]
