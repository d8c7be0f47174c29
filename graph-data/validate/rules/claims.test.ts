import { expect, test } from 'vitest'
import { draftClaim, draftProof, findingsOf } from '../test-collection.ts'
import type { DraftClaim, DraftCollection, DraftEvidence } from '../test-draft.ts'

const text = { ar: 'إن هوجمت', en: 'if attacked' }
const SIGNS = 'haddad-signs-treaty'
const ASKS = 'haddad-asks-for-boats'
const OWNS = 'boats-belong-to-waha'

const change =
  (id: string, claim: Partial<DraftClaim>, proof: Partial<DraftEvidence> = {}) =>
  (draft: DraftCollection) => {
    Object.assign(draftClaim(draft, id), claim)
    Object.assign(draftProof(draft, id), proof)
  }
const addEvidence = (id: string, more: Partial<DraftEvidence>) => (draft: DraftCollection) => {
  draftClaim(draft, id).evidence.push({ ...draftProof(draft, id), id: 'daily-2z', ...more })
}
const addClaim = (id: string, more: Partial<DraftClaim>) => (draft: DraftCollection) => {
  draft.claims.more = [{ ...draftClaim(draft, id), id: 'again', ...more }]
}

test('[C1] what is conditional says its condition', () => {
  expect(findingsOf('C1', change(SIGNS, {}, { mode: 'conditional' }))).toMatchObject([
    { path: ['claims', 'agreements', 0] },
  ])
  expect(findingsOf('C1', change(SIGNS, { condition: text }, { mode: 'conditional' }))).toEqual([])
})

test('[C2] a condition goes with evidence that is conditional', () => {
  expect(findingsOf('C2', change(SIGNS, { condition: text }))).toMatchObject([{ severity: 'warning' }])
  expect(findingsOf('C2', change(SIGNS, { condition: text }, { mode: 'conditional' }))).toEqual([])
})

test('[C3] evidence of different weight makes different claims', () => {
  expect(findingsOf('C3', addEvidence(SIGNS, { mode: 'plan' }))).toMatchObject([
    { params: { families: 'stated, planned' } },
  ])
  expect(findingsOf('C3', addEvidence(SIGNS, { by: 'waha' }))).toMatchObject([
    { params: { families: 'stated, said' } },
  ])
})

test('[C3] a denial may stand beside an assertion', () => {
  expect(findingsOf('C3', addEvidence(SIGNS, { stance: 'denies', by: 'waha' }))).toEqual([])
  expect(findingsOf('C3', addEvidence(SIGNS, { via: 'coast-agency' }))).toEqual([])
})

test('[C4] a symmetric relation is told from one end', () => {
  const turned = (symmetric: boolean) =>
    findingsOf('C4', (draft) => {
      for (const predicate of draft.vocabulary.predicates) predicate.symmetric = symmetric
      addClaim(SIGNS, { subject: 'treaty', object: 'nadim-haddad' })(draft)
    })
  expect(turned(true)).toMatchObject([{ path: ['claims', 'more', 0, 'id'], params: { other: SIGNS } }])
  expect(turned(false)).toEqual([])
})

test('[C5] one relation, weight and date make one claim', () => {
  expect(findingsOf('C5', addClaim(SIGNS, {}))).toMatchObject([
    { severity: 'warning', params: { other: SIGNS } },
  ])
  expect(findingsOf('C5', addClaim(SIGNS, { when: '2031' }))).toEqual([])
  expect(findingsOf('C5', addClaim(SIGNS, { condition: text }))).toEqual([])
  expect(findingsOf('C5', addClaim(SIGNS, { with: { place: 'waha' } }))).toEqual([])
  expect(
    findingsOf('C5', addClaim(SIGNS, { with: {} })),
    'one may name the place, the other not',
  ).toHaveLength(1)
})

test('[C6] a claim does not contradict itself', () => {
  const between = (a: string, b: string) =>
    findingsOf('C6', (draft) => Object.assign(draft.conflicts[0] ?? {}, { claims: [a, b] }))
  expect(between(SIGNS, SIGNS)).toMatchObject([{ path: ['conflicts', 0, 'claims'] }])
  expect(between(SIGNS, ASKS)).toEqual([])
})

test('[C7] a conflict is listed once, whichever claim comes first', () => {
  const added = (claims: [string, string], kind: 'denial' | 'date') =>
    findingsOf('C7', (draft) => void draft.conflicts.push({ id: 'more', claims, kind, why: text }))
  expect(added([OWNS, ASKS], 'denial')).toMatchObject([{ path: ['conflicts', 1, 'claims'] }])
  expect(added([OWNS, ASKS], 'date')).toEqual([])
  expect(added([OWNS, SIGNS], 'denial')).toEqual([])
})

test('[C8] what is carried out was a plan, a request or a condition', () => {
  expect(findingsOf('C8', change(SIGNS, { fulfils: OWNS }))).toMatchObject([
    { params: { id: SIGNS, plan: OWNS } },
  ])
  expect(findingsOf('C8', change(ASKS, { fulfils: ASKS }))).toHaveLength(1)
  expect(findingsOf('C8', change(SIGNS, { fulfils: ASKS }))).toEqual([])
})

test('[C9] a voice stands in the chain once', () => {
  const via = (...names: string[]) => findingsOf('C9', change(OWNS, {}, { by: 'waha', via: names }))
  expect(via('daily-paper')).toMatchObject([{ params: { id: 'daily-paper' } }])
  expect(via('waha')).toMatchObject([{ params: { id: 'waha' } }])
  expect(via('coast-agency', 'coast-agency')).toHaveLength(1)
  expect(via('coast-agency')).toEqual([])
  const agency = findingsOf('C9', (draft) => {
    change(OWNS, {}, { via: ['coast-agency'] })(draft)
    Object.assign(draft.articles.daily ?? {}, { from: 'coast-agency' })
  })
  expect(agency).toHaveLength(1)
})
