import { describe, expect, it } from 'vitest'
import { HOME } from '../address.ts'
import { stepPlace, storyAfter, storyAt } from './story-state.ts'

const STORIES = [
  { id: 'tale', title: { ar: 'حكاية', en: 'Tale' }, steps: ['one', 'two', 'three'], seconds: 90 },
  { id: 'other', title: { ar: 'أخرى', en: 'Other' }, steps: ['start'], seconds: 30 },
]
const NOTHING = { story: null, left: null, language: 'ar' } as const
const at = (id: string, step: string | null) => ({ kind: 'story', id, step }) as const

describe('the open story', () => {
  it('follows the place', () => {
    expect(storyAfter(STORIES, HOME, NOTHING)).toBeNull()
    expect(storyAfter(STORIES, at('nothing', null), NOTHING)).toBeNull()
    expect(storyAfter(STORIES, at('tale', null), NOTHING)).toEqual(storyAt('tale', 0, 'ar'))
    expect(storyAfter(STORIES, at('tale', 'three'), NOTHING)?.step).toBe(2)
  })

  it('keeps language and playing from step to step, and leaves behind what was opened over one', () => {
    const story = {
      ...storyAt('tale', 0, 'both'),
      isPlaying: true,
      isBlank: true,
      isAsking: true,
      revealed: { claim: 'a', evidence: null },
      typed: '3',
      strokes: [{ id: 1, points: [] }],
    }
    const next = storyAfter(STORIES, at('tale', 'two'), { ...NOTHING, story })
    expect(next).toEqual({ ...storyAt('tale', 1, 'both'), isPlaying: true })
    expect(storyAfter(STORIES, at('other', null), { ...NOTHING, story })).toEqual(storyAt('other', 0, 'ar'))
  })

  it('is the same object while the step is the same', () => {
    const story = { ...storyAt('tale', 1, 'en'), isAsking: true }
    expect(storyAfter(STORIES, at('tale', 'two'), { ...NOTHING, story })).toBe(story)
  })

  it('is come back to as it was left, at the step where it was left', () => {
    const left = { ...storyAt('tale', 1, 'both'), isAsking: true }
    expect(storyAfter(STORIES, at('tale', 'two'), { ...NOTHING, left })).toBe(left)
    expect(storyAfter(STORIES, at('tale', 'one'), { ...NOTHING, left })).toEqual(storyAt('tale', 0, 'ar'))
  })
})

it('names every step in the address, the first one too', () => {
  expect(STORIES.flatMap((story) => story.steps.map((_, step) => stepPlace(story, step)))).toEqual([
    at('tale', 'one'),
    at('tale', 'two'),
    at('tale', 'three'),
    at('other', 'start'),
  ])
})
