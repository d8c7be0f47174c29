import { describe, expect, it } from 'vitest'
import { outlineOf, relationsOf } from './outline-of.ts'
import { sampleIndex } from './test-sample.ts'
import { OPENING_VIEW, visibleGraph } from './visible-graph.ts'

const index = sampleIndex()
const visible = visibleGraph(index, OPENING_VIEW)
const claimsIn = (ids: readonly string[]) => index.core.claims.filter(({ id }) => ids.includes(id))

describe('the outline', () => {
  const outline = outlineOf(index, visible.nodes, claimsIn(visible.edges))

  it('has a row for each node in view, in the same order', () => {
    expect(outline.map(({ id }) => id)).toEqual(visible.nodes)
  })

  it('has every edge in view under both its ends, and nothing else', () => {
    const rows = outline.flatMap(({ id, relations }) =>
      relations
        .filter(({ key }) => !key.startsWith('role:'))
        .flatMap(({ claims }) => claims.map(({ claim }) => `${id}: ${claim.id}`)),
    )
    const ends = claimsIn(visible.edges).flatMap(({ id, subject, object }) => [
      `${subject}: ${id}`,
      `${object}: ${id}`,
    ])
    expect(rows.toSorted()).toEqual(ends.toSorted())
  })

  it('reads a relation from the side of the entity: its inverse where the entity is the object', () => {
    const treaty = outline.find(({ id }) => id === 'treaty')
    const [signed] = treaty?.relations ?? []
    const predicate = index.predicates.get(signed?.claims[0]?.claim.predicate ?? '')
    expect(signed?.label).toEqual(predicate?.inverse)
    expect(signed?.claims.map(({ other }) => other)).toEqual(['nadim-haddad'])
  })

  it('shows roles after relations', () => {
    const [role] = relationsOf(index, index.core.claims, 'harbour')
    expect(role?.key).toMatch(/^role:/)
    expect(role?.claims.map(({ claim, other }) => [claim.id, other])).toEqual([['haddad-signs-treaty', null]])
  })
})
