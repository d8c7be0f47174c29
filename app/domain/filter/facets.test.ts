import { test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { sampleFiles, sampleIndex } from '../test-sample.ts'
import { visibleGraph } from '../visible-graph.ts'
import { type FilterExtras, NO_EXTRAS, passes } from './apply-filter.ts'
import { evidenceFactsOf } from './evidence-facts.ts'
import { claimsInView, facetsOf } from './facets.ts'
import { anyFilter } from './test-filters.ts'
import { NO_FILTER, onlyIn } from './view-filter.ts'

const index = sampleIndex()
const all = visibleGraph(index, { base: { kind: 'all' }, rings: 0 })
const extras: FilterExtras = { ...NO_EXTRAS, evidence: evidenceFactsOf(sampleFiles().detail) }

describe('the counts of a filter', () => {
  it('say what each option holds', () => {
    const facets = facetsOf(index, all, NO_FILTER, extras)
    expect([...facets.families]).toEqual([
      ['stated', 1],
      ['planned', 1],
      ['denied', 1],
    ])
    expect([...facets.speakers]).toEqual([
      ['daily-paper', 2],
      ['waha', 1],
    ])
    expect([...facets.articles]).toEqual([['daily', 3]])
    expect([...facets.verdicts]).toEqual([['none', 3]])
    expect(facets.origins.size).toBe(0)
    expect([...facets.kinds.values()].reduce((sum, count) => sum + count, 0)).toBe(all.nodes.length)
  })

  it('of one dimension follow the others and not itself', () => {
    const facets = facetsOf(index, all, onlyIn(NO_FILTER, 'speakers', 'waha'), extras)
    expect([...facets.speakers.keys()]).toEqual(['daily-paper', 'waha'])
    expect([...facets.families]).toEqual([['denied', 1]])
    expect([...facets.predicates]).toEqual([['owns', 1]])
  })

  test.prop([anyFilter])('of "only this" is what that shows', (filter) => {
    const { predicates } = facetsOf(index, all, filter, extras)
    for (const { id } of index.core.predicates) {
      const only = onlyIn(filter, 'predicates', id)
      const shown = claimsInView(index, all, only).filter((claim) => passes(index, claim, only, extras))
      expect(predicates.get(id) ?? 0).toBe(shown.length)
    }
  })
})
