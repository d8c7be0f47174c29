import { expect, test } from 'vitest'
import { draftClaim, draftProof, findingsOf } from '../test-collection.ts'

test('[I1] an id used twice is reported at its second place; the same id for two sorts of thing is fine', () => {
  const twice = findingsOf('I1', (draft) => void draft.entities.push(...draft.entities.slice(0, 1)))
  expect(twice).toMatchObject([
    { path: ['entities', 7, 'id'], params: { id: 'nadim-haddad', what: 'entity' } },
  ])
  const claims = findingsOf('I1', (draft) => {
    draft.claims.more = [draftClaim(draft, 'haddad-signs-treaty')]
  })
  expect(claims).toMatchObject([{ path: ['claims', 'more', 0, 'id'], params: { what: 'claim' } }])
  expect(findingsOf('I1', (draft) => Object.assign(draft.views.opening, { id: 'treaty' }))).toEqual([])
})

test('[I1] steps of one story and views are told apart by id too', () => {
  const steps = findingsOf(
    'I1',
    (draft) => void draft.stories.tour?.steps.push(...(draft.stories.tour?.steps ?? [])),
  )
  expect(steps).toMatchObject([{ path: ['stories', 'tour', 'steps', 1, 'id'], params: { what: 'step' } }])
  const views = findingsOf('I1', (draft) =>
    Object.assign(draft.views, { themes: [{ ...draft.views.opening }] }),
  )
  expect(views).toMatchObject([{ path: ['views', 'themes', 0, 'id'], params: { what: 'view' } }])
})

test('[I2] an entity that is not there is reported wherever it is named', () => {
  const paths = findingsOf('I2', (draft) => {
    const claim = draftClaim(draft, 'haddad-asks-for-boats')
    claim.subject = 'nobody'
    claim.with = { asked: ['waha', 'no-one'] }
    draftProof(draft, 'boats-belong-to-waha').by = { unnamed: 'official', of: 'no-body' }
    draft.views.opening.entities.push('no-view')
    if (draft.articles.daily) draft.articles.daily.from = 'no-agency'
    draft.stories.tour?.steps[0]?.focus.push('no-focus')
  }).map(({ path, params }) => `${path.join('.')}: ${params.id}`)
  expect(paths.sort()).toEqual([
    'articles.daily.from: no-agency',
    'claims.agreements.1.subject: nobody',
    'claims.agreements.1.with.asked: no-one',
    'claims.agreements.2.evidence.0.by: no-body',
    'stories.tour.steps.0.focus.2: no-focus',
    'views.opening.entities.4: no-view',
  ])
})

test('[I3] a claim that is not there is reported in fulfils, conflicts and stories', () => {
  const paths = findingsOf('I3', (draft) => {
    draftClaim(draft, 'haddad-signs-treaty').fulfils = 'no-plan'
    draft.conflicts[0]?.claims.splice(1, 1, 'no-claim')
    const step = draft.stories.tour?.steps[0]
    if (step) step.claims = ['no-step-claim']
    step?.text[0]?.claims?.push('no-sentence-claim')
  }).map(({ path }) => path.join('.'))
  expect(paths).toEqual([
    'claims.agreements.0.fulfils',
    'conflicts.0.claims.1',
    'stories.tour.steps.0.claims.0',
    'stories.tour.steps.0.text.0.claims.1',
  ])
  expect(
    findingsOf('I3', (draft) =>
      Object.assign(draftClaim(draft, 'haddad-signs-treaty'), { fulfils: 'haddad-asks-for-boats' }),
    ),
  ).toEqual([])
})

test('[I4] an article that is not there is reported in seen, within and among the fingerprints', () => {
  const paths = findingsOf('I4', (draft) => {
    if (draft.entities[0]) draft.entities[0].seen = { nowhere: ['حداد'], daily: ['نديم حداد'] }
    if (draft.articles.daily) draft.articles.daily.within = 'no-page'
    draft.prints.gone = { norm: 'n1', paragraphs: {} }
  }).map(({ path }) => path.join('.'))
  expect(paths).toEqual(['entities.0.seen.nowhere', 'articles.daily.within', 'prints.gone'])
})

test('[I5] evidence that is pinned must be there', () => {
  const pin = (id: string) => findingsOf('I5', (draft) => void draft.stories.tour?.steps[0]?.pinned?.push(id))
  expect(pin('daily-9')).toMatchObject([{ path: ['stories', 'tour', 'steps', 0, 'pinned', 1] }])
  expect(pin('daily-3b')).toEqual([])
})

test('[I6] a former id is free and claimed once', () => {
  const former = (first: string, second: string) =>
    findingsOf('I6', (draft) => {
      if (draft.entities[0]) draft.entities[0].formerly = [first]
      if (draft.entities[1]) draft.entities[1].formerly = [second]
    })
  expect(former('haddad', 'oasis')).toEqual([])
  expect(former('haddad', 'haddad')).toMatchObject([{ path: ['entities', 1, 'formerly', 0] }])
  expect(former('treaty', 'oasis')).toMatchObject([{ params: { id: 'treaty' } }])
})

test('[I7] an article id ends in no digits; digits elsewhere are fine', () => {
  const named = (id: string) =>
    findingsOf('I7', (draft) => {
      if (draft.articles.daily) draft.articles.daily.id = id
    })
  expect(named('daily-2')).toMatchObject([{ path: ['articles', 'daily', 'id'] }])
  expect(named('daily-24-news')).toEqual([])
  expect(named('news24')).toEqual([])
})

test('[I8] a file is named by the id that it says', () => {
  const issues = findingsOf('I8', (draft) => {
    if (draft.articles.daily) draft.articles.daily.id = 'dayly'
    if (draft.stories.tour) draft.stories.tour.id = 'tours'
  })
  expect(issues.map(({ params }) => params)).toEqual([
    { name: 'daily', id: 'dayly' },
    { name: 'tour', id: 'tours' },
  ])
  expect(findingsOf('I8')).toEqual([])
})

test('[I9] an unnamed voice stands in the vocabulary', () => {
  const by = (unnamed: string) =>
    findingsOf('I9', (draft) =>
      Object.assign(draftProof(draft, 'boats-belong-to-waha'), { by: [{ unnamed }, 'waha'] }),
    )
  expect(by('officer')).toMatchObject([{ path: ['claims', 'agreements', 2, 'evidence', 0, 'by'] }])
  expect(by('official')).toEqual([])
})
