import { describe, expect, test } from 'vitest'
import { sampleFiles, sampleIndex } from '#app/domain/test-sample.ts'
import { SHEET_KINDS } from '#components/handout/handout-model.ts'
import type { PaperPicture } from '#components/handout/paper-picture.ts'
import { LANGUAGES } from '#graph-data/schema/primitives.ts'
import { toDossier } from './to-dossier.ts'
import { toPaperPicture } from './to-paper-picture.ts'
import { toStorySheet } from './to-story-sheet.ts'
import { paperOf } from './usual-paper.ts'

const { detail, stories, notes } = sampleFiles()
const index = sampleIndex()
const [story] = stories.stories
if (!story) throw new Error('the sample has a story')

const LINK = 'https://isnad.example/sub/#/story/tour?lang=en'
const sheetOf = (kind: (typeof SHEET_KINDS)[number]) =>
  toStorySheet({
    index,
    detail,
    story,
    kind,
    languages: LANGUAGES,
    notes: notes.notes[story.id] ?? null,
    link: LINK,
  })

describe('a sheet of a story', () => {
  test('has the presenter’s notes on the teacher’s copy alone', () => {
    for (const kind of SHEET_KINDS) {
      const told = sheetOf(kind).steps.map((step) => step.notes)
      if (kind === 'teacher') expect(told.every((note) => note !== null)).toBe(true)
      else expect(told.every((note) => note === null)).toBe(true)
    }
  })

  test('quotes at most twelve words, each from an article that its list has', () => {
    const { steps, articles } = sheetOf('teacher')
    const quotes = steps.flatMap(({ claims }) => claims.flatMap((claim) => claim.quotes))
    expect(quotes.length).toBeGreaterThan(0)
    const listed = new Set(articles.map(({ id }) => id))
    for (const { quote, articleId } of quotes) {
      expect(quote.split(/\s+/).length).toBeLessThanOrEqual(12)
      expect(listed.has(articleId)).toBe(true)
    }
  })

  test('numbers a line of the picture as its claim is numbered', () => {
    for (const { picture, claims } of sheetOf('class').steps) {
      for (const line of picture?.lines ?? []) {
        expect(claims.find(({ id }) => id === line.claimId)?.n).toBe(line.n)
      }
    }
  })

  test('has pictures narrow enough for their text beside them, but where a table needs the whole breadth', () => {
    const besides = (kind: (typeof SHEET_KINDS)[number]) =>
      sheetOf(kind).steps.flatMap(({ picture }) => picture?.isBeside ?? [])
    expect(besides('class')).toContain(true)
    expect(besides('questions')).not.toContain(true)
  })

  test('says where it comes from, and where the articles are to be had', () => {
    expect(sheetOf('class').credit).toMatchObject({
      link: LINK,
      articlesLink: 'https://isnad.example/sub/#/about/articles',
      version: index.core.collection.version,
      licence: detail.record.licence,
    })
  })
})

test.each([...index.entities.keys()])('the dossier of %s quotes every evidence of its claims once', (id) => {
  const { relations, roles, articles } = toDossier({ index, detail }, id, LINK)
  const claims = [...relations, ...roles].flatMap((group) => group.claims)
  const quoted = claims.flatMap((claim) => claim.quotes.map((quote) => `${claim.id} ${quote.id}`))
  const expected = (index.claimsOf.get(id) ?? []).flatMap((claim) =>
    claim.evidence.map((piece) => `${claim.id} ${piece.id}`),
  )
  expect(quoted.toSorted()).toEqual(expected.toSorted())
  const listed = new Set(articles.map((article) => article.id))
  expect(claims.flatMap(({ quotes }) => quotes).every(({ articleId }) => listed.has(articleId))).toBe(true)
})

const drawable = index.core.claims.filter(({ object }) => object !== undefined).slice(0, 8)
const pictureOf = (languages: readonly ('ar' | 'en')[]): PaperPicture => {
  const picture = toPaperPicture({
    index,
    focus: [],
    claims: drawable.map((claim, at) => ({ claim, n: at + 1 })),
    languages,
  })
  if (!picture) throw new Error('there is something to draw')
  return picture
}

describe('the picture of a step on paper', () => {
  test('has a line with its number for each claim, and all of it within its frame', () => {
    const { lines, nodes, width, height } = pictureOf(['ar'])
    expect(lines.map(({ n }) => n)).toEqual(drawable.map((_, at) => at + 1))
    const points = [
      ...lines.map(({ badge }) => badge),
      ...nodes.map(({ x, y }) => ({ x, y })),
      ...nodes.flatMap(({ labelX, label }) => label.map(({ y }) => ({ x: labelX, y }))),
    ]
    for (const { x, y } of points) {
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x).toBeLessThanOrEqual(width)
      expect(y).toBeGreaterThanOrEqual(0)
      expect(y).toBeLessThanOrEqual(height)
    }
  })

  test('names in two languages stand under one another, the first larger, each with its direction', () => {
    for (const { label } of pictureOf(['en', 'ar']).nodes) {
      const [first, last] = [label[0], label.at(-1)]
      expect(first).toMatchObject({ isBold: true, direction: 'ltr' })
      expect(last).toMatchObject({ isBold: false, direction: 'rtl' })
      expect(last?.font).toBeLessThan(first?.font ?? 0)
      expect(last?.y).toBeGreaterThan(first?.y ?? 0)
    }
  })

  test('what is in no focus is drawn as surroundings, for its line has to end somewhere', () => {
    expect(pictureOf(['ar']).nodes.every(({ isContext }) => isContext)).toBe(true)
  })

  test('is none where there is nothing to draw', () => {
    expect(toPaperPicture({ index, focus: [], claims: [], languages: ['ar'] })).toBeNull()
  })
})

test.each([
  ['en-US', 'letter'],
  ['es-MX', 'letter'],
  ['en-GB', 'a4'],
  ['ar', 'a4'],
  ['ar-Arab-EG', 'a4'],
] as const)('readers with %s print on %s', (tag, paper) => {
  expect(paperOf(tag)).toBe(paper)
})
