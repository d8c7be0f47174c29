import { expect, test } from 'vitest'
import { draftClaim, draftProof, findingsOf } from '../test-collection.ts'
import type { DraftClaim, DraftCollection, DraftEvidence } from '../test-draft.ts'

const SIGNS = 'haddad-signs-treaty'
const dated = (when: string | undefined, more: Partial<DraftEvidence>) => (draft: DraftCollection) => {
  const claim: DraftClaim = draftClaim(draft, SIGNS)
  if (when === undefined) delete claim.when
  else claim.when = when
  const proof = draftProof(draft, SIGNS)
  delete proof.when
  Object.assign(proof, { omits: [] }, more)
}

test('[D1] a date can be read, wherever it stands', () => {
  const paths = findingsOf('D1', (draft) => {
    dated('14.5.2030', { when: '2030-13', said: '2030-02-30' })(draft)
    if (draft.articles.daily) draft.articles.daily.date.value = 'yesterday'
    const step = draft.stories.tour?.steps[0]
    if (step) step.time = '2031/2030'
  }).map(({ path }) => path.join('.'))
  expect(paths.sort()).toEqual([
    'articles.daily.date.value',
    'claims.agreements.0.evidence.0.said',
    'claims.agreements.0.evidence.0.when',
    'claims.agreements.0.when',
    'stories.tour.steps.0.time',
  ])
  expect(findingsOf('D1', dated('[2030-04..2030-05]', { when: '../2030', said: '2030?' }))).toEqual([])
})

test('[D2] nothing is said after the article that reports it', () => {
  const said = (date: string) => findingsOf('D2', dated('2030-05-13', { when: '2030-05', said: date }))
  expect(said('2030-05-15')).toMatchObject([{ params: { said: '2030-05-15', date: '2030-05-14' } }])
  expect(said('2030-05-14')).toEqual([])
  expect(said('2030')).toEqual([])
})

test('[D3] evidence and claim are dated so that both can be true', () => {
  expect(findingsOf('D3', dated('2030-05-13', { when: '2030-04' }))).toMatchObject([
    { path: ['claims', 'agreements', 0, 'evidence', 0, 'when'] },
  ])
  expect(findingsOf('D3', dated('2030-05-13', { when: '2030-05' }))).toEqual([])
})

test('[D4] the claim has the most precise date that its evidence allows', () => {
  expect(findingsOf('D4', dated('2030', { when: '2030-05' }))).toMatchObject([{ severity: 'warning' }])
  expect(findingsOf('D4', dated(undefined, { when: '2030-05' }))).toMatchObject([{ params: { claim: '–' } }])
  expect(findingsOf('D4', dated('2030-05', { when: '2030' }))).toEqual([])
  expect(findingsOf('D4', dated('2031', { when: '2030' })), 'that is D3’s').toEqual([])
})

test('[D5] a date that the article does not state has a reason', () => {
  const basis = (value: 'stated' | 'derived' | 'outside') =>
    findingsOf('D5', (draft) => {
      if (draft.articles.daily) draft.articles.daily.date.basis = value
    })
  expect(basis('outside')).toMatchObject([{ path: ['articles', 'daily', 'date'] }])
  expect(basis('derived')).toHaveLength(1)
  expect(basis('stated')).toEqual([])
})

test('[D6] a fact is not later than the article that states it', () => {
  expect(findingsOf('D6', dated('2030-06', {}))).toMatchObject([{ severity: 'warning' }])
  expect(findingsOf('D6', dated('2030-06', { mode: 'plan' }))).toEqual([])
  expect(findingsOf('D6', dated('2030-06', { stance: 'denies' }))).toEqual([])
  expect(findingsOf('D6', dated('2030-06', { omits: ['when'] }))).toEqual([])
  expect(findingsOf('D6', dated('2030', {}))).toEqual([])
})
