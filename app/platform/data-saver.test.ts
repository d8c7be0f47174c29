import { afterEach, expect, test, vi } from 'vitest'
import { isDataSaved } from './data-saver.ts'

afterEach(() => vi.unstubAllGlobals())

test('data is spared where the browser says that its reader wishes it', () => {
  vi.stubGlobal('navigator', { connection: { saveData: true } })
  expect(isDataSaved()).toBe(true)
})

test.each([
  ['has no such switch', {}],
  ['has it off', { connection: { saveData: false } }],
  ['says something else', { connection: { saveData: 'on' } }],
  ['knows no connection', { connection: null }],
])('it is not where the browser %s', (_, navigator) => {
  vi.stubGlobal('navigator', navigator)
  expect(isDataSaved()).toBe(false)
})
