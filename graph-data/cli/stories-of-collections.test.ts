import { readdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { loadCollection } from './load-collection.ts'

const COLLECTIONS = fileURLToPath(new URL('../collections/', import.meta.url))
const loaded = await Promise.all(
  (await readdir(COLLECTIONS)).map((name) => loadCollection(COLLECTIONS + name)),
)
const stories = loaded.flatMap(({ collection }) => Object.values(collection?.stories ?? {}))
const ids = stories.map((story) => [story.id, story] as const)

describe('the stories that we publish', () => {
  it('are found', () => expect(stories.length).toBeGreaterThan(0))

  it('leave the validator nothing to say, not even a warning', () => {
    const issues = loaded.flatMap((one) => one.issues).filter(({ path: [part] }) => part === 'stories')
    expect(issues.map(({ code, text }) => `${code} ${text.en}`)).toEqual([])
  })

  it.each(ids)('fill a lesson: %s', (_id, { steps }) => {
    const minutes = steps.reduce((sum, { seconds }) => sum + seconds, 0) / 60
    expect(steps.length).toBeGreaterThanOrEqual(6)
    expect(steps.length).toBeLessThanOrEqual(8)
    expect(minutes).toBeGreaterThanOrEqual(8)
    expect(minutes).toBeLessThanOrEqual(12)
  })

  it.each(ids)(
    'give the presenter something to reveal at each step, and mostly something to ask: %s',
    (_id, { steps }) => {
      expect(steps.filter(({ pinned }) => pinned.length === 0).map(({ id }) => id)).toEqual([])
      expect(steps.filter(({ ask }) => ask !== undefined).length).toBeGreaterThanOrEqual(steps.length / 2)
    },
  )

  it.each(ids)('end by sending the class to explore: %s', (_id, { steps }) => {
    expect(steps.at(-1)?.text.some(({ editorial }) => editorial)).toBe(true)
  })
})
