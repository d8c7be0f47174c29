import { expect, test } from 'vitest'
import { participantsOf } from '#app/domain/collection-index.ts'
import { sampleIndex } from '#app/domain/test-sample.ts'
import { dossierOf } from './dossier-of.ts'

const index = sampleIndex()
const ids = [...index.entities.keys()]

test.each(ids)('every claim that names %s stands in its dossier, and no other', (id) => {
  const { relations, roles } = dossierOf(index, id)
  const told = [...relations, ...roles].flatMap(({ claims }) => claims.map(({ claim }) => claim.id))
  const named = index.core.claims.filter((claim) => participantsOf(claim).includes(id))
  expect(new Set(told)).toEqual(new Set(named.map((claim) => claim.id)))
})

test('a claim has one number wherever it stands, counted down the page from 1', () => {
  for (const id of ids) {
    const { relations, roles } = dossierOf(index, id)
    const pairs = [...relations, ...roles].flatMap(({ claims }) =>
      claims.map(({ claim, n }) => [claim.id, n] as const),
    )
    const numbers = new Map(pairs)
    for (const [claim, n] of pairs) expect(numbers.get(claim)).toBe(n)
    expect([...numbers.values()].toSorted((a, b) => a - b)).toEqual(
      [...numbers.keys()].map((_, at) => at + 1),
    )
  }
})

test('a relation is read from the entity: by its inverse where it is the object', () => {
  const claim = index.core.claims.find(
    ({ object, predicate }) => object !== undefined && index.predicates.get(predicate)?.symmetric === false,
  )
  const predicate = index.predicates.get(claim?.predicate ?? '')
  const labels = (id: string) => dossierOf(index, id).relations.map(({ label }) => label)
  expect(labels(claim?.subject ?? '')).toContainEqual(predicate?.label)
  expect(labels(claim?.object ?? '')).toContainEqual(predicate?.inverse)
})
