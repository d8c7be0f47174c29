import { expect, test } from 'vitest'
import { draftClaim, findingsOf } from '../test-collection.ts'
import type { DraftCollection } from '../test-draft.ts'

const addEntity =
  (id: string, en = id) =>
  (draft: DraftCollection) => {
    const name = { ar: `اسم ${en}`, en }
    draft.entities.push({ id, kind: 'state', label: name, short: name })
  }
const ids = (count: number) => Array.from({ length: count }, (_, n) => `e${n}x`)

test('[G1] an entity takes part, speaks or publishes', () => {
  expect(findingsOf('G1', addEntity('lonely'))).toMatchObject([
    { path: ['entities', 7, 'id'], params: { id: 'lonely' } },
  ])
  expect(findingsOf('G1'), 'the paper publishes, the agency passes on, the harbour is a role').toEqual([])
})

test('[G2] the opening view has at most nine entities', () => {
  const opened = (count: number) =>
    findingsOf('G2', (draft) => Object.assign(draft.views.opening, { entities: ids(count) }))
  expect(opened(10)).toMatchObject([
    { path: ['views', 'opening', 'entities'], params: { count: 10, limit: 9 } },
  ])
  expect(opened(9)).toEqual([])
})

test('[G3] a theme has at most thirty entities', () => {
  const themed = (count: number) =>
    findingsOf(
      'G3',
      (draft) => void draft.views.themes?.push({ ...draft.views.opening, id: 'theme', entities: ids(count) }),
    )
  expect(themed(31)).toMatchObject([{ path: ['views', 'themes', 0, 'entities'] }])
  expect(themed(30)).toEqual([])
})

test('[G4] every entity of a claim has a position', () => {
  const without = (id: string) => findingsOf('G4', (draft) => void delete draft.layout.positions[id])
  expect(without('boats')).toMatchObject([{ params: { id: 'boats' } }])
  expect(without('harbour'), 'roles are drawn too').toHaveLength(1)
  expect(findingsOf('G4'), 'the paper is in no claim').toEqual([])
})

test('[G5] the layout places entities only', () => {
  const placed = (id: string) =>
    findingsOf('G5', (draft) => Object.assign(draft.layout.positions, { [id]: [900, 900] }))
  expect(placed('ghost')).toMatchObject([{ path: ['layout', 'positions', 'ghost'] }])
  expect(placed('daily-paper')).toEqual([])
})

test('[G6] a view lists an entity once', () => {
  expect(findingsOf('G6', (draft) => void draft.views.opening.entities.push('waha'))).toMatchObject([
    { path: ['views', 'opening', 'entities', 4] },
  ])
  expect(findingsOf('G6', (draft) => void draft.views.opening.entities.push('harbour'))).toEqual([])
})

test('[G7] what a view shows is joined to something in it', () => {
  expect(findingsOf('G7', (draft) => void draft.views.opening.entities.push('harbour'))).toMatchObject([
    { severity: 'warning', params: { id: 'harbour' } },
  ])
  const half = findingsOf('G7', (draft) =>
    Object.assign(draft.views.opening, { entities: ['nadim-haddad', 'treaty', 'waha'] }),
  )
  expect(half).toMatchObject([{ params: { id: 'waha' } }])
  expect(findingsOf('G7')).toEqual([])
})

test('[G8] no two entities stand on one spot', () => {
  const at = (x: number, y: number) =>
    findingsOf('G8', (draft) => Object.assign(draft.layout.positions, { waha: [x, y] }))
  expect(at(1, 1)).toMatchObject([{ params: { id: 'waha', other: 'nadim-haddad' } }])
  expect(at(10, 0)).toEqual([])
})

test('[G9] no two entities bear one name', () => {
  expect(findingsOf('G9', addEntity('other-waha', 'Waha'))).toMatchObject([
    { severity: 'warning', path: ['entities', 7, 'label', 'en'], params: { other: 'waha', name: 'Waha' } },
    { path: ['entities', 7, 'short', 'en'] },
  ])
  expect(findingsOf('G9', addEntity('new-waha', 'New Waha'))).toEqual([])
})

test('[G10] a view draws claims between its own entities', () => {
  const drawn = (...claims: string[]) =>
    findingsOf('G10', (draft) => Object.assign(draft.views.opening, { claims }))
  expect(drawn('boats-belong-to-waha')).toEqual([])
  expect(drawn('boats-belong-to-waha', 'ghost')).toMatchObject([
    { path: ['views', 'opening', 'claims', 1], params: { id: 'ghost' } },
  ])
  const half = findingsOf('G10', (draft) =>
    Object.assign(draft.views.opening, {
      entities: ['nadim-haddad', 'treaty'],
      claims: ['boats-belong-to-waha'],
    }),
  )
  expect(half).toMatchObject([{ params: { id: 'boats-belong-to-waha' } }])
})

test('an entity that only a claim of another file names is no orphan', () => {
  const used = (draft: DraftCollection) => {
    addEntity('lonely')(draft)
    draft.claims.more = [
      { ...draftClaim(draft, 'boats-belong-to-waha'), id: 'again', with: { place: 'lonely' } },
    ]
  }
  expect(findingsOf('G1', used)).toEqual([])
})
