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

test('[N4] an entity is in focus or in context, once', () => {
  expect(findingsOf('N4', ofStep({ context: ['treaty', 'waha'] }))).toMatchObject([
    { params: { id: 'treaty' } },
  ])
  expect(findingsOf('N4', ofStep({ focus: ['treaty', 'waha', 'treaty'] }))).toMatchObject([
    { path: ['stories', 'tour', 'steps', 0, 'focus', 2] },
  ])
  expect(findingsOf('N4', ofStep({ context: ['waha'] }))).toEqual([])
})

test('[N5] a sentence rests on claims that the step shows', () => {
  const text = [{ text: { ar: 'جملة', en: 'A sentence' }, claims: ['haddad-asks-for-boats'] }]
  expect(findingsOf('N5', ofStep({ text }))).toMatchObject([{ severity: 'warning' }])
  expect(findingsOf('N5', ofStep({ text, focus: ['nadim-haddad', 'treaty', 'boats'] }))).toEqual([])
})

test('[N5] a claim with a value is no line: its subject in focus is enough', () => {
  const found = (focus: string[]) =>
    findingsOf('N5', (draft) => {
      const claim = draftClaim(draft, 'boats-belong-to-waha')
      delete claim.object
      claim.value = { ar: 'أربعة زوارق', en: 'four boats' }
      const text = [{ text: { ar: 'جملة', en: 'A sentence' }, claims: [claim.id] }]
      ofStep({ text, focus })(draft)
    })
  expect(found(['waha', 'treaty'])).toEqual([])
  expect(found(['treaty'])).toHaveLength(1)
})

test('[N6] the camera takes in entities of the step', () => {
  const camera = ['treaty', 'harbour']
  expect(findingsOf('N6', ofStep({ camera }))).toMatchObject([{ params: { id: 'harbour' } }])
  expect(findingsOf('N6', ofStep({ camera, context: ['harbour'] }))).toEqual([])
  expect(findingsOf('N6', ofStep({ camera: 'fit' }))).toEqual([])
})

test('[N12] whom nothing is claimed of has no place in a step', () => {
  expect(findingsOf('N12', ofStep({ focus: ['treaty', 'daily-paper'] }))).toMatchObject([
    { path: ['stories', 'tour', 'steps', 0, 'focus', 1], params: { id: 'daily-paper' } },
  ])
  expect(findingsOf('N12', ofStep({ context: ['harbour'] }))).toEqual([])
})

test('[N13] names in focus are far enough apart to be read when all of the step is in view', () => {
  const apart = (distance: number, more: Partial<DraftStep> = {}) =>
    findingsOf('N13', (draft) => {
      Object.assign(draft.layout.positions, {
        'nadim-haddad': [0, 0],
        treaty: [distance, 0],
        boats: [0, 1040],
        waha: [0, 5200],
      })
      ofStep({ focus: ['nadim-haddad', 'treaty', 'boats'], context: ['waha'], ...more })(draft)
    })
  // 1040 units in 520 pixels: two units to a pixel.
  expect(apart(199)).toMatchObject([{ severity: 'warning', params: { id: 'treaty', other: 'nadim-haddad' } }])
  expect(apart(201)).toEqual([])
  expect(apart(201, { camera: ['nadim-haddad', 'waha'] })).toHaveLength(1)
})
