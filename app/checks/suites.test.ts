import { describe, expect, test } from 'vitest'
import { SUITES, stepsOf } from './suites.ts'

const CHECKOUT = { shared: '/elsewhere', propertyFiles: ['a.test.ts'] }

describe.each(SUITES)('suite %s', (suite) => {
  const steps = stepsOf(suite, CHECKOUT)
  const names = steps.map((step) => step.name)

  test('names each step once, since the table and `needs` go by name', () => {
    expect(new Set(names).size).toBe(names.length)
  })

  test('makes what a step needs before that step', () => {
    for (const [position, step] of steps.entries())
      for (const need of step.needs ?? []) expect(names.slice(0, position)).toContain(need)
  })

  test('builds once', () => {
    expect(names.filter((name) => name === 'build')).toHaveLength(1)
  })
})

test('the long suite runs only the unit tests that hold properties', () => {
  const properties = stepsOf('long', CHECKOUT).find((step) => step.name === 'properties')
  expect(properties?.command).toContain('a.test.ts')
  expect(properties?.env).toEqual({ LONG: '1' })
})

test('journeys are split between the suites by their tags, so that none runs twice', () => {
  const grepOf = (suite: (typeof SUITES)[number], name: string) =>
    stepsOf(suite, CHECKOUT)
      .find((step) => step.name === name)
      ?.command.slice(-2)
  expect(grepOf('quick', 'end to end')).toEqual(['--grep-invert', '@long|@shared'])
  expect(grepOf('long', 'every proof')).toEqual(['--grep', '@long'])
  expect(grepOf('long', 'long journeys')).toEqual(['--grep-invert', 'every piece of evidence shows'])
  expect(grepOf('long', 'further journeys')).toEqual(['--grep-invert', '@long|@shared'])
  expect(grepOf('shared', 'real originals')).toEqual(['--grep', '@shared'])
})

test('the second browser belongs to the long suite, which goes on without it', () => {
  const wanting = SUITES.filter((suite) => stepsOf(suite, CHECKOUT).some(({ wants }) => wants === 'firefox'))
  expect(wanting).toEqual(['long'])
})
