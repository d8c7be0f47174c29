import { expect, test } from 'vitest'
import { draftClaim, findingsOf } from '../test-collection.ts'
import type { DraftCollection } from '../test-draft.ts'

type DraftStep = DraftCollection['stories'][string]['steps'][number]

const ofStep = (more: Partial<DraftStep>) => (draft: DraftCollection) => {
  Object.assign(draft.stories.tour?.steps[0] ?? {}, more)
}
const ids = (count: number) => Array.from({ length: count }, (_, n) => `e${n}x`)

test('[N1] at most nine entities are in focus', () => {
  expect(findingsOf('N1', ofStep({ focus: ids(10) }))).toMatchObject([
    { params: { step: 'signing', count: 10 } },
  ])
  expect(findingsOf('N1', ofStep({ focus: ids(9), context: ids(30) }))).toEqual([])
})

test('[N2] a step shows at most twelve lines, chosen or all between what is in focus', () => {
  const crowded = (count: number, more: Partial<DraftStep> = {}) =>
    findingsOf('N2', (draft) => {
      ofStep(more)(draft)
      const claim = draftClaim(draft, 'haddad-signs-treaty')
      draft.claims.more = ids(count - 1).map((id) => ({ ...claim, id }))
    })
  expect(crowded(13)).toMatchObject([{ params: { count: 13, limit: 12 } }])
  expect(crowded(12)).toEqual([])
  expect(crowded(13, { claims: ['haddad-signs-treaty'] })).toEqual([])
})

test('[N3] both ends of a claim that a step shows are in it', () => {
  const claims = ['haddad-asks-for-boats']
  expect(findingsOf('N3', ofStep({ claims }))).toMatchObject([{ params: { claim: claims[0], id: 'boats' } }])
  expect(findingsOf('N3', ofStep({ claims, context: ['boats'] }))).toEqual([])
})

test('[N4] an entity is in focus or in context', () => {
  expect(findingsOf('N4', ofStep({ context: ['treaty', 'waha'] }))).toMatchObject([
    { params: { id: 'treaty' } },
  ])
  expect(findingsOf('N4', ofStep({ context: ['waha'] }))).toEqual([])
})

test('[N5] a sentence rests on claims that the step shows', () => {
  const text = [{ text: { ar: 'جملة', en: 'A sentence' }, claims: ['haddad-asks-for-boats'] }]
  expect(findingsOf('N5', ofStep({ text }))).toMatchObject([{ severity: 'warning' }])
  expect(findingsOf('N5', ofStep({ text, focus: ['nadim-haddad', 'treaty', 'boats'] }))).toEqual([])
})
