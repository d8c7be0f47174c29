import { expect, test } from 'vitest'
import { draftClaim, draftProof, findingsOf } from '../test-collection.ts'
import type { DraftClaim, DraftCollection } from '../test-draft.ts'

const change = (id: string, more: Partial<DraftClaim>) => (draft: DraftCollection) => {
  Object.assign(draftClaim(draft, id), more)
}
const SIGNS = 'haddad-signs-treaty'
const ASKS = 'haddad-asks-for-boats'
const OWNS = 'boats-belong-to-waha'

test('[E1] a predicate stands in the vocabulary', () => {
  expect(findingsOf('E1', change(SIGNS, { predicate: 'tears-up' }))).toMatchObject([
    { path: ['claims', 'agreements', 0, 'predicate'], params: { id: 'tears-up' } },
  ])
  expect(findingsOf('E1', change(SIGNS, { predicate: 'owns' }))).toEqual([])
})

test('[E2] the subject is of a kind that the predicate allows', () => {
  expect(findingsOf('E2', change(OWNS, { subject: 'nadim-haddad' }))).toMatchObject([
    { path: ['claims', 'agreements', 2, 'subject'], params: { kind: 'person', allowed: 'state' } },
  ])
  expect(findingsOf('E2', change(SIGNS, { subject: 'waha' }))).toEqual([])
})

test('[E3] the object is of a kind that the predicate allows', () => {
  expect(findingsOf('E3', change(SIGNS, { object: 'waha' }))).toMatchObject([
    { path: ['claims', 'agreements', 0, 'object'], params: { kind: 'state', allowed: 'document' } },
  ])
  expect(findingsOf('E3', change(SIGNS, { object: 'unknown' })), 'unknown entities are I2’s').toEqual([])
})

test('[E4] a value stands only where the predicate takes one', () => {
  const valued = (id: string) =>
    findingsOf('E4', (draft) => {
      const claim = draftClaim(draft, id)
      delete claim.object
      claim.value = { ar: 'ثلاثة', en: 'three' }
    })
  expect(valued(SIGNS)).toMatchObject([{ path: ['claims', 'agreements', 0, 'value'] }])
  expect(valued(OWNS)).toEqual([])
})

test('[E5] evidence has a mode that the predicate allows', () => {
  const mode = (draft: DraftCollection, value: 'plan' | 'opinion') => {
    draftProof(draft, SIGNS).mode = value
  }
  expect(findingsOf('E5', (draft) => mode(draft, 'opinion'))).toMatchObject([
    {
      path: ['claims', 'agreements', 0, 'evidence', 0, 'mode'],
      params: { allowed: 'fact, plan, conditional' },
    },
  ])
  expect(findingsOf('E5', (draft) => mode(draft, 'plan'))).toEqual([])
})

test('[E6] a role is one that the predicate takes', () => {
  expect(findingsOf('E6', change(SIGNS, { with: { asked: 'waha' } }))).toMatchObject([
    { path: ['claims', 'agreements', 0, 'with', 'asked'], params: { allowed: 'place' } },
  ])
  expect(findingsOf('E6', change(SIGNS, { with: { place: ['harbour', 'waha'] } }))).toEqual([])
})

test('[E7] no line leads from a thing to itself', () => {
  expect(findingsOf('E7', change(OWNS, { object: 'waha' }))).toHaveLength(1)
  expect(findingsOf('E7')).toEqual([])
})

test('[E8] an amount counts an end or a role of its claim', () => {
  const counted = (of: string) =>
    findingsOf('E8', change(ASKS, { amounts: [{ of, min: 2, unit: { ar: 'زورق', en: 'boat' } }] }))
  expect(counted('price')).toMatchObject([{ path: ['claims', 'agreements', 1, 'amounts', 0, 'of'] }])
  for (const of of ['subject', 'object', 'asked']) expect(counted(of)).toEqual([])
})

test('[E9] what evidence omits, the claim has', () => {
  const omitted = (id: string, omits: string[]) =>
    findingsOf('E9', (draft) => Object.assign(draftProof(draft, id), { omits }))
  expect(omitted(OWNS, ['when', 'place', 'condition', 'amounts']).map(({ params }) => params.part)).toEqual([
    'when',
    'place',
    'condition',
    'amounts',
  ])
  expect(omitted(SIGNS, ['when', 'place', 'subject', 'object'])).toEqual([])
})

test('[E10] the least is not more than the greatest', () => {
  const between = (min: number, max: number) =>
    findingsOf(
      'E10',
      change(ASKS, { amounts: [{ of: 'object', min, max, unit: { ar: 'زورق', en: 'boat' } }] }),
    )
  expect(between(5, 4)).toMatchObject([{ params: { min: 5, max: 4 } }])
  expect(between(4, 4)).toEqual([])
})

test('[E11] an entity stands in a role once', () => {
  expect(findingsOf('E11', change(ASKS, { with: { asked: ['waha', 'waha'] } }))).toMatchObject([
    { path: ['claims', 'agreements', 1, 'with', 'asked', 1] },
  ])
  expect(findingsOf('E11', change(ASKS, { with: { asked: ['waha'], place: 'waha' } }))).toEqual([])
})
