import { expect, test } from 'vitest'
import { sampleFiles, sampleIndex } from '#app/domain/test-sample.ts'
import type { CoreClaim } from '#graph-data/compile/core-file.ts'
import type { PlayedStep, PlayedStory } from '#graph-data/compile/story-files.ts'
import { articlesOn, quotedPieces, sheetOfStory } from './sheet-of-story.ts'

const index = sampleIndex()
const [tour] = sampleFiles().stories.stories
const step = tour?.steps[0]
const claims = index.core.claims
const drawable = claims.filter(({ object }) => object !== undefined)

function storyOf(...steps: readonly Partial<PlayedStep>[]): PlayedStory {
  if (!tour || !step) throw new Error('the sample has a story')
  return { ...tour, steps: steps.map((change, n) => ({ ...step, id: `step-${n}`, ...change })) }
}

const sentence = (...ids: readonly string[]): PlayedStep['text'][number] => ({
  text: { ar: 'جملة', en: 'A sentence' },
  claims: [...ids],
  editorial: ids.length === 0,
})

const ends = (claim: CoreClaim | undefined): string[] => (claim ? [claim.subject, claim.object ?? ''] : [])
const [first, second] = drawable

test('claims are numbered in the order of the sentences, those only drawn after them', () => {
  const [sheet] = sheetOfStory(
    index,
    storyOf({
      text: [sentence(second?.id ?? '')],
      focus: [...ends(first), ...ends(second)],
      claims: [first?.id ?? '', second?.id ?? ''],
    }),
  )
  expect(sheet?.claims.map(({ n, claim, isCited }) => [n, claim.id, isCited])).toEqual([
    [1, second?.id, true],
    [2, first?.id, false],
  ])
  expect(sheet?.sentences[0]?.numbers).toEqual([1])
})

test('a claim keeps its number, and is quoted where it is first cited', () => {
  const cites = { text: [sentence(first?.id ?? '')], focus: ends(first), claims: [first?.id ?? ''] }
  const [one, two] = sheetOfStory(index, storyOf(cites, cites))
  expect(one?.claims[0]).toMatchObject({ n: 1, quotedIn: null })
  expect(one?.claims[0]?.quoted.length).toBeGreaterThan(0)
  expect(two?.claims[0]).toMatchObject({ n: 1, quoted: [], quotedIn: 1 })
})

test('a claim drawn in one step and cited in a later one is quoted in the later', () => {
  const drawn = { text: [sentence()], focus: ends(first), claims: [first?.id ?? ''] }
  const cites = { ...drawn, text: [sentence(first?.id ?? '')] }
  const [one, two] = sheetOfStory(index, storyOf(drawn, cites))
  expect(one?.claims[0]).toMatchObject({ isCited: false, quoted: [], quotedIn: null })
  expect(two?.claims[0]?.quoted.length).toBeGreaterThan(0)
})

test('without a choice of its own a step draws all lines between two in focus, and no claim without a second end', () => {
  const [sheet] = sheetOfStory(index, storyOf({ text: [sentence()], focus: ends(first), claims: undefined }))
  const inFocus = new Set(ends(first))
  expect(sheet?.drawn).toEqual(
    claims.filter(
      ({ subject, object }) => inFocus.has(subject) && object !== undefined && inFocus.has(object),
    ),
  )
  expect(sheet?.drawn.length).toBeGreaterThan(0)
})

const piece = (id: string, stance: 'asserts' | 'denies') => ({
  id,
  article: id.split('-')[0] ?? '',
  paragraph: 1,
  stance,
  mode: 'fact' as const,
  origin: id,
})

test('what a step pins is quoted; else the first for the claim and the first against it', () => {
  if (!first) throw new Error('the sample has a drawable claim')
  const evidence = [
    piece('a-1', 'asserts'),
    piece('b-1', 'asserts'),
    piece('c-1', 'denies'),
    piece('d-1', 'denies'),
  ]
  const claim: CoreClaim = { ...first, evidence }
  const ids = (pinned: readonly string[]) => quotedPieces(claim, pinned).map(({ id }) => id)
  expect(ids([])).toEqual(['a-1', 'c-1'])
  expect(ids(['b-1'])).toEqual(['b-1'])
  expect(ids([`${claim.id}/d-1`, 'x-9'])).toEqual(['d-1'])
})

test('articles come in the order of the collection, each once', () => {
  const pieces = claims.flatMap(({ evidence }) => evidence)
  const articles = articlesOn(index, [...pieces].reverse())
  expect(articles).toEqual(index.core.articles.map(({ id }) => id).filter((id) => articles.includes(id)))
  expect(new Set(articles)).toEqual(new Set(pieces.map(({ article }) => article)))
})
