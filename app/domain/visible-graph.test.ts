import { describe, expect, it } from 'vitest'
import { graphOf } from './build-graph.ts'
import { sampleIndex } from './test-sample.ts'
import { canGrow, OPENING_VIEW, visibleGraph } from './visible-graph.ts'

const index = sampleIndex()
const allClaims = ['haddad-signs-treaty', 'haddad-asks-for-boats', 'boats-belong-to-waha']

describe('the graph of a collection', () => {
  it('has a node for each participant of a claim and none for mere voices and publishers', () => {
    expect(graphOf(index.core).nodes()).toEqual(['nadim-haddad', 'waha', 'treaty', 'boats', 'harbour'])
  })

  it('has an edge for each claim, keyed by its id, from subject to object', () => {
    const graph = graphOf(index.core)
    expect(graph.edges()).toEqual(allClaims)
    expect(graph.extremities('haddad-signs-treaty')).toEqual(['nadim-haddad', 'treaty'])
  })

  it('has a node but no edge for a claim whose object is a value', () => {
    const valued = sampleIndex((core) => ({
      ...core,
      claims: core.claims.map(({ object, ...claim }) =>
        claim.id === 'boats-belong-to-waha'
          ? { ...claim, value: { ar: 'أسطول', en: 'a fleet' } }
          : object === undefined
            ? claim
            : { ...claim, object },
      ),
    }))
    expect(graphOf(valued.core).hasEdge('boats-belong-to-waha')).toBe(false)
    expect(graphOf(valued.core).hasNode('waha')).toBe(true)
  })
})

const open = (nodes: readonly string[], edges: readonly string[] = []) => ({ nodes, edges })

describe('a view', () => {
  it('shows the entities of the opening view and the claims between them', () => {
    const visible = visibleGraph(index, OPENING_VIEW)
    expect(visible.nodes).toEqual(['nadim-haddad', 'waha', 'treaty', 'boats'])
    expect(visible.edges).toEqual(allClaims)
  })

  it('around an entity shows all who take part in a claim with it, also in a role', () => {
    const visible = visibleGraph(index, { base: { kind: 'around', id: 'harbour' }, rings: 0 })
    expect(visible.nodes).toEqual(['nadim-haddad', 'treaty', 'harbour'])
    expect(visible.edges).toEqual(['haddad-signs-treaty'])
  })

  it('grows by the neighbours of all that is shown with each ring, and says when it cannot', () => {
    const ring = { base: { kind: 'around', id: 'harbour' }, rings: 1 } as const
    expect(canGrow(index, visibleGraph(index, { ...ring, rings: 0 }))).toBe(true)
    expect(visibleGraph(index, ring).nodes).toHaveLength(5)
    expect(canGrow(index, visibleGraph(index, ring))).toBe(false)
  })

  it('draws a claim only when both its ends are shown', () => {
    const visible = visibleGraph(index, { base: { kind: 'theme', id: 'nowhere' }, rings: 0 }, open(['waha']))
    expect(visible).toEqual({ nodes: ['waha'], edges: [] })
  })

  it('adds what is open, whatever the view says, and passes over unknown ids', () => {
    const visible = visibleGraph(index, OPENING_VIEW, open(['harbour', 'nobody']))
    expect(visible.nodes).toContain('harbour')
    expect(visible.nodes).not.toContain('nobody')
  })

  it('that names its claims draws those, and what is open, until it is grown', () => {
    const chosen = sampleIndex((core) => ({
      ...core,
      views: { ...core.views, opening: { ...core.views.opening, claims: ['haddad-signs-treaty'] } },
    }))
    expect(visibleGraph(chosen, OPENING_VIEW).edges).toEqual(['haddad-signs-treaty'])
    expect(visibleGraph(chosen, OPENING_VIEW, open([], ['boats-belong-to-waha'])).edges).toEqual([
      'haddad-signs-treaty',
      'boats-belong-to-waha',
    ])
    expect(visibleGraph(chosen, { ...OPENING_VIEW, rings: 1 }).edges).toEqual(allClaims)
    expect(visibleGraph(chosen, { base: { kind: 'all' }, rings: 0 }).edges).toEqual(allClaims)
  })

  it('shows everything on demand', () => {
    expect(visibleGraph(index, { base: { kind: 'all' }, rings: 0 }).nodes).toHaveLength(5)
  })
})
