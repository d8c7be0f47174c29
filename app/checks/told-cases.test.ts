import { expect, test } from 'vitest'
import { toldByPlaywright, toldByVitest } from './told-cases.ts'

test('failed cases of Vitest are named with their file, and a file that could not be read by itself', () => {
  const report = {
    testResults: [
      {
        name: '/a/one.test.ts',
        status: 'failed',
        assertionResults: [
          { status: 'failed', fullName: 'it holds' },
          { status: 'passed', fullName: 'it stands' },
        ],
      },
      { name: '/a/two.test.ts', status: 'failed', assertionResults: [] },
      { name: '/a/three.test.ts', status: 'passed', assertionResults: [] },
    ],
  }
  expect(toldByVitest(report).failed).toEqual(['one.test.ts › it holds', 'two.test.ts'])
})

test('cases of Playwright are found at any depth, failed ones and those right only when repeated apart', () => {
  const spec = (line: number, status: string) => ({
    title: 'opens',
    file: 'a.spec.ts',
    line,
    tests: [{ status }],
  })
  const report = {
    suites: [
      { specs: [spec(3, 'expected'), spec(9, 'flaky')], suites: [{ specs: [spec(20, 'unexpected')] }] },
    ],
  }
  expect(toldByPlaywright(report)).toEqual({
    failed: ['a.spec.ts:20 › opens'],
    repeated: ['a.spec.ts:9 › opens'],
  })
})
