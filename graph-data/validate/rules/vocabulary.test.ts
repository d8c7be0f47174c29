import { expect, test } from 'vitest'
import { draftClaim, findingsOf } from '../test-collection.ts'
import type { DraftCollection } from '../test-draft.ts'

type DraftPredicate = DraftCollection['vocabulary']['predicates'][number]

const change = (id: string, more: Partial<DraftPredicate>) => (draft: DraftCollection) => {
  const { predicates } = draft.vocabulary
  draft.vocabulary.predicates = predicates.map((one) => (one.id === id ? { ...one, ...more } : one))
}

const add = (more: Partial<DraftPredicate>) => (draft: DraftCollection) => {
  const [first] = draft.vocabulary.predicates
  if (first !== undefined) draft.vocabulary.predicates.push({ ...first, ...more })
}

test('[V1] a predicate is in a group that the vocabulary lists', () => {
  expect(findingsOf('V1', change('owns', { group: 'owning' }))).toMatchObject([
    { path: ['vocabulary', 'predicates', 2, 'group'], params: { id: 'owns', group: 'owning' } },
  ])
  expect(findingsOf('V1', change('owns', { group: 'making' }))).toEqual([])
})

test('[V2] the roles of a predicate stand in the vocabulary', () => {
  expect(findingsOf('V2', change('owns', { with: ['place', 'price'] }))).toMatchObject([
    { path: ['vocabulary', 'predicates', 2, 'with', 1], params: { role: 'price' } },
  ])
  expect(findingsOf('V2', change('owns', { with: ['place', 'asked'] }))).toEqual([])
})

test.each(['related-to', 'other', 'linked-with', 'involves'])('[V3] %s says nothing', (id) => {
  expect(findingsOf('V3', add({ id }))).toHaveLength(1)
})

test('[V3] a name that only contains a vague word may be exact', () => {
  expect(findingsOf('V3', add({ id: 'relates-border-incident-to' }))).toEqual([])
})

test('[V4] sixty predicates are enough', () => {
  const grown = (count: number) =>
    findingsOf('V4', (draft) => {
      while (draft.vocabulary.predicates.length < count)
        add({ id: `p${draft.vocabulary.predicates.length}x` })(draft)
    })
  expect(grown(61)).toMatchObject([{ severity: 'warning', params: { count: 61, limit: 60 } }])
  expect(grown(60)).toEqual([])
})

test('[V5] a predicate that one claim uses says why', () => {
  const without = (draft: DraftCollection) => {
    for (const predicate of draft.vocabulary.predicates) delete predicate.reason
  }
  expect(findingsOf('V5', without)).toHaveLength(3)
  const usedTwice = findingsOf('V5', (draft) => {
    without(draft)
    draft.claims.more = [{ ...draftClaim(draft, 'haddad-signs-treaty'), id: 'again' }]
  })
  expect(usedTwice.map(({ params }) => params.id)).toEqual(['asks-for', 'owns'])
})

test('[V6] a predicate that no claim uses is noticed', () => {
  expect(findingsOf('V6', add({ id: 'sinks' }))).toMatchObject([
    { severity: 'warning', params: { id: 'sinks' } },
  ])
  expect(findingsOf('V6')).toEqual([])
})

test('[V7] every kind has its label', () => {
  expect(findingsOf('V7', (draft) => void draft.vocabulary.kinds.pop())).toMatchObject([
    { params: { kind: 'place' } },
  ])
  expect(findingsOf('V7')).toEqual([])
})

test('[V8] a predicate takes an object or a value', () => {
  expect(findingsOf('V8', add({ id: 'sinks', object: [] }))).toMatchObject([{ params: { id: 'sinks' } }])
  expect(findingsOf('V8', add({ id: 'sinks', object: [], value: true }))).toEqual([])
})

test('[V9] a symmetric predicate is the same from both ends', () => {
  const label = { ar: 'جارة', en: 'borders' }
  const ends = { symmetric: true, subject: ['state'], object: ['state'] } satisfies Partial<DraftPredicate>
  expect(findingsOf('V9', add({ id: 'borders', label, inverse: label, ...ends }))).toEqual([])
  expect(
    findingsOf('V9', add({ id: 'borders', label, inverse: label, ...ends, object: ['place'] })),
  ).toHaveLength(1)
  expect(findingsOf('V9', add({ id: 'borders', label, ...ends }))).toHaveLength(1)
})
