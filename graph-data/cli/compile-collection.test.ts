import { expect, test } from 'vitest'
import { compileCollection } from '../compile/compile-collection.ts'
import { coreFileSchema } from '../compile/core-file.ts'
import { detailFileSchema } from '../compile/detail-file.ts'
import { notesFileSchema, storiesFileSchema } from '../compile/story-files.ts'
import { draftClaim, draftProof, sampleCollection } from '../validate/test-collection.ts'
import type { DraftCollection } from '../validate/test-draft.ts'

const compiled = (change?: (draft: DraftCollection) => void) => compileCollection(sampleCollection(change))

test('the files fit their schemas, and bear the version by which they are matched', () => {
  const { core, detail, stories, notes } = compiled()
  expect(coreFileSchema.parse(JSON.parse(JSON.stringify(core)))).toEqual(core)
  expect(detailFileSchema.parse(JSON.parse(JSON.stringify(detail)))).toEqual(detail)
  expect(storiesFileSchema.parse(JSON.parse(JSON.stringify(stories)))).toEqual(stories)
  expect(notesFileSchema.parse(JSON.parse(JSON.stringify(notes)))).toEqual(notes)
  expect([detail, stories, notes].map(({ version }) => version)).toEqual(
    Array(3).fill(core.collection.version),
  )
})

test('claim, entity and article ids are the same in both files', () => {
  const { core, detail } = compiled()
  expect(Object.keys(detail.claims)).toEqual(core.claims.map(({ id }) => id))
  expect(Object.keys(detail.entities)).toEqual(core.entities.map(({ id }) => id))
  expect(detail.articles.map(({ id }) => id)).toEqual(core.articles.map(({ id }) => id))
})

test('what is derived is in the core file: family, status, origins, the place of evidence', () => {
  const { core } = compiled((draft) => {
    draft.conflicts = []
  })
  expect(core.claims.map(({ id, family, status, origins }) => [id, family, status, origins])).toEqual([
    ['haddad-signs-treaty', 'stated', 'supported', 1],
    ['haddad-asks-for-boats', 'planned', 'prospective', 1],
    ['boats-belong-to-waha', 'denied', 'denied', 0],
  ])
  expect(core.claims[2]?.evidence).toEqual([
    { id: 'daily-3b', article: 'daily', paragraph: 3, stance: 'denies', mode: 'fact', origin: 'waha' },
  ])
})

test('a claim in a conflict is contested', () => {
  expect(compiled().core.claims[1]?.status).toBe('contested')
})

test('roles are lists, however they were written', () => {
  expect(compiled().core.claims.map((claim) => claim.with)).toEqual([
    { place: ['harbour'] },
    { asked: ['waha'] },
    {},
  ])
})

test('the core file carries no evidence text, no description and no empty optional field', () => {
  const { core } = compiled((draft) => {
    Object.assign(draft.entities[0] ?? {}, { formerly: ['haddad'] })
    Object.assign(draftClaim(draft, 'haddad-signs-treaty'), { formerly: ['signing'] })
  })
  const text = JSON.stringify(core)
  expect(text).not.toContain('quote')
  expect(text).not.toContain('restatement')
  expect(core.entities.filter((entity) => 'formerly' in entity).map(({ formerly }) => formerly)).toEqual([
    ['haddad'],
  ])
  expect(core.claims.filter((claim) => 'formerly' in claim)).toHaveLength(1)
})

test('evidence that is not anchored, or of no article, cannot be compiled', () => {
  expect(() => compiled((draft) => void delete draftProof(draft, 'haddad-signs-treaty').span)).toThrow(
    'not anchored',
  )
  expect(() =>
    compiled((draft) => Object.assign(draftProof(draft, 'haddad-signs-treaty'), { id: 'weekly-1' })),
  ).toThrow('names no article')
})

test('the presenter’s notes are in a file of their own, and nowhere else', () => {
  const { core, detail, stories, notes } = compiled((draft) => {
    Object.assign(draft.stories.tour?.steps[0] ?? {}, { notes: { ar: 'همسة للمعلّم', en: 'a whisper' } })
  })
  expect(notes.notes).toEqual({ tour: { signing: { ar: 'همسة للمعلّم', en: 'a whisper' } } })
  expect(stories.stories[0]?.steps[0]).toMatchObject({ id: 'signing', seconds: 30, pinned: ['daily-2'] })
  expect(JSON.stringify([core, detail, stories])).not.toMatch(/همسة|whisper/)
})

test('the core file names the stories, their steps and how long they take, in the order of the collection', () => {
  const { core, stories } = compiled((draft) => {
    const { tour } = draft.stories
    if (tour === undefined) throw new Error('the sample has no story')
    const [step] = tour.steps
    if (step === undefined) throw new Error('the story has no step')
    const steps = [step, { ...step, id: 'after', seconds: 45 }]
    draft.stories.walk = { ...tour, id: 'walk', steps }
    draft.collection.stories = ['walk']
  })
  expect(core.stories).toEqual([
    { id: 'walk', title: { ar: 'جولة', en: 'Tour' }, steps: ['signing', 'after'], seconds: 75 },
    { id: 'tour', title: { ar: 'جولة', en: 'Tour' }, steps: ['signing'], seconds: 30 },
  ])
  expect(stories.stories.map(({ id }) => id)).toEqual(['walk', 'tour'])
})
