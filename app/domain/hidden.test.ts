import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { LINE_FAMILIES } from '#graph-data/derive/line-family.ts'
import { ENTITY_KINDS } from '#graph-data/schema/closed-lists.ts'
import { formatHidden, NOTHING_HIDDEN, onlyThis, parseHidden, toggled, withoutHidden } from './hidden.ts'
import { sampleIndex } from './test-sample.ts'
import { visibleGraph } from './visible-graph.ts'

const index = sampleIndex()
const all = visibleGraph(index, { base: { kind: 'all' }, rings: 0 })
const kindOf = (id: string) => index.entities.get(id)?.kind
const familyOf = (id: string) => index.claims.get(id)?.family

const hidden = fc.record({ families: fc.subarray([...LINE_FAMILIES]), kinds: fc.subarray([...ENTITY_KINDS]) })

describe('a view without what is hidden', () => {
  it('is the view itself while nothing is hidden', () => {
    expect(withoutHidden(index, all, NOTHING_HIDDEN)).toBe(all)
  })

  it('loses the nodes of a hidden kind with their edges', () => {
    const shown = withoutHidden(index, all, { families: [], kinds: ['person'] })
    expect(shown.nodes).toEqual(all.nodes.filter((id) => kindOf(id) !== 'person'))
    expect(shown.nodes.length).toBeLessThan(all.nodes.length)
    expect(shown.edges).toEqual(['boats-belong-to-waha'])
  })

  it('loses the edges of a hidden family and keeps their nodes', () => {
    const shown = withoutHidden(index, all, { families: ['planned'], kinds: [] })
    expect(shown.nodes).toEqual(all.nodes)
    expect(all.edges.filter((id) => !shown.edges.includes(id))).toEqual(['haddad-asks-for-boats'])
  })

  it('keeps what is open, whatever is hidden', () => {
    const everything = { families: LINE_FAMILIES, kinds: ENTITY_KINDS }
    const keep = { nodes: ['nadim-haddad', 'boats'], edges: ['haddad-asks-for-boats'] }
    expect(withoutHidden(index, all, everything, keep)).toEqual(keep)
  })

  test.prop([hidden])('holds exactly what no switch hides', (off) => {
    const shown = withoutHidden(index, all, off)
    expect(shown.nodes).toEqual(all.nodes.filter((id) => !off.kinds.some((kind) => kind === kindOf(id))))
    for (const id of shown.edges) {
      const claim = index.claims.get(id)
      expect(shown.nodes).toContain(claim?.subject)
      expect(shown.nodes).toContain(claim?.object)
      expect(off.families).not.toContain(familyOf(id))
    }
  })
})

describe('the switches', () => {
  const items = fc.constantFrom(...LINE_FAMILIES, ...ENTITY_KINDS)

  test.prop([hidden, items])('are undone by pressing them again', (off, item) => {
    expect(toggled(toggled(off, item), item)).toEqual(off)
    expect(toggled(off, item)).not.toEqual(off)
  })

  it('"only this" hides the others of its sort and nothing of the other sort', () => {
    expect(onlyThis({ families: [], kinds: ['place'] }, 'denied')).toEqual({
      families: ['stated', 'said', 'planned', 'conditional'],
      kinds: ['place'],
    })
    expect(onlyThis(NOTHING_HIDDEN, 'state').kinds).toHaveLength(ENTITY_KINDS.length - 1)
  })

  test.prop([hidden])('come back from an address as they were written', (off) => {
    fc.pre(off.families.length + off.kinds.length > 0)
    expect(parseHidden(formatHidden(off))).toEqual(off)
  })

  it('refuse words that mean nothing', () => {
    expect(parseHidden('planned,rumours')).toBeNull()
    expect(parseHidden('')).toBeNull()
  })
})
