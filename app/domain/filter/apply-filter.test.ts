import { test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { LINE_FAMILIES } from '#graph-data/derive/line-family.ts'
import { ENTITY_KINDS } from '#graph-data/schema/closed-lists.ts'
import { sampleFiles, sampleIndex } from '../test-sample.ts'
import { visibleGraph } from '../visible-graph.ts'
import { applyFilter, type FilterExtras, NO_EXTRAS, passes, standing, UNJUDGED } from './apply-filter.ts'
import { evidenceFactsOf } from './evidence-facts.ts'
import { anyFilter } from './test-filters.ts'
import { NO_FILTER, type ViewFilter } from './view-filter.ts'

const index = sampleIndex()
const all = visibleGraph(index, { base: { kind: 'all' }, rings: 0 })
const extras: FilterExtras = { ...NO_EXTRAS, evidence: evidenceFactsOf(sampleFiles().detail) }
const claimIds = index.core.claims.map(({ id }) => id)
const passing = (change: Partial<ViewFilter>, more: FilterExtras = extras): readonly string[] =>
  index.core.claims
    .filter((claim) => passes(index, claim, { ...NO_FILTER, ...change }, more))
    .map(({ id }) => id)

const [SIGNS, ASKS, OWNS] = ['haddad-signs-treaty', 'haddad-asks-for-boats', 'boats-belong-to-waha']

describe('a claim passes', () => {
  it('while nothing is asked for', () => {
    expect(passing({})).toEqual(claimIds)
  })

  it('by its predicate, its group and its family', () => {
    expect(passing({ predicates: { kind: 'only', ids: ['signs'] } })).toEqual([SIGNS])
    expect(passing({ predicates: { kind: 'all-but', ids: ['signs'] } })).toEqual([ASKS, OWNS])
    expect(passing({ groups: { kind: 'all-but', ids: ['making'] } })).toEqual([])
    expect(passing({ families: ['planned', 'denied'] })).toEqual([SIGNS])
  })

  it('by who says it; an article that names nobody speaks itself', () => {
    expect(passing({ speakers: { kind: 'only', ids: ['waha'] } })).toEqual([OWNS])
    expect(passing({ speakers: { kind: 'only', ids: ['daily-paper'] } })).toEqual([SIGNS, ASKS])
  })

  it('whoever says it, until it is known who does', () => {
    expect(passing({ speakers: { kind: 'only', ids: ['waha'] } }, NO_EXTRAS)).toEqual(claimIds)
  })

  it('by article and by the number of its origins; a mere denial counts those who deny', () => {
    expect(passing({ articles: { kind: 'only', ids: ['daily-lake'] } })).toEqual([])
    expect(passing({ origins: 2 })).toEqual([])
    expect(passing({ origins: 1 })).toEqual(claimIds)
  })

  it('by the verdict of the reader, also by there being none', () => {
    const judged = { ...extras, verdicts: new Map([['daily-2', 'wrong']]) }
    expect(passing({ verdicts: ['wrong'] }, judged)).toEqual([SIGNS])
    expect(passing({ verdicts: [UNJUDGED] }, judged)).toEqual([ASKS, OWNS])
  })

  it('by when it holds: a shared day is enough, and no date is a matter of choice', () => {
    const time = { basis: 'holds', from: '2030-05-13', to: '2030-05-13', undated: false } as const
    expect(passing({ time })).toEqual([SIGNS])
    expect(passing({ time: { ...time, from: null, to: '2030-05-12' } })).toEqual([])
    expect(passing({ time: { ...time, from: '2030-05-14', to: null, undated: true } })).toEqual([ASKS, OWNS])
  })

  it('by when it was said, else published', () => {
    const time = { basis: 'said', from: '2030-05-14', to: null, undated: false } as const
    expect(passing({ time })).toEqual(claimIds)
    expect(passing({ time: { ...time, from: '2030-05-15' } })).toEqual([])
    expect(passing({ time: { ...time, from: '2030-05-15' } }, NO_EXTRAS)).toEqual([])
  })

  it('only where one piece of evidence is all that is asked for', () => {
    const both = { speakers: { kind: 'only', ids: ['waha'] }, verdicts: ['wrong'] } as const
    expect(passing(both, { ...extras, verdicts: new Map([['daily-2', 'wrong']]) })).toEqual([])
    expect(passing(both, { ...extras, verdicts: new Map([['daily-3b', 'wrong']]) })).toEqual([OWNS])
  })
})

describe('what no longer stands', () => {
  const without = (change: Partial<ViewFilter['without']>) =>
    passing({ without: { ...NO_FILTER.without, ...change } })

  it('is what rests on the article, origin or speaker that is switched off', () => {
    expect(without({ articles: ['daily'] })).toEqual([])
    expect(without({ origins: ['waha'] })).toEqual([SIGNS, ASKS])
    expect(without({ speakers: ['daily-paper'] })).toEqual([OWNS])
  })

  it('is an assertion of which only the denial is left', () => {
    const [claim] = sampleIndex((core) => ({
      ...core,
      claims: core.claims.slice(0, 1).map((first) => ({
        ...first,
        evidence: [
          ...first.evidence,
          ...first.evidence.map((piece) => ({
            ...piece,
            id: 'other-1',
            article: 'other',
            stance: 'denies' as const,
          })),
        ],
      })),
    })).core.claims
    expect(claim && standing(claim, { ...NO_FILTER.without, articles: ['daily'] })).toEqual([])
    expect(claim && standing(claim, { ...NO_FILTER.without, articles: ['other'] })).toHaveLength(1)
  })
})

describe('a filtered view', () => {
  it('is the view itself while nothing is asked for', () => {
    expect(applyFilter(index, all, NO_FILTER)).toBe(all)
  })

  it('loses the nodes of a hidden kind with their edges, and no others', () => {
    const shown = applyFilter(index, all, { ...NO_FILTER, kinds: ['person'] })
    expect(shown.nodes).toEqual(all.nodes.filter((id) => index.entities.get(id)?.kind !== 'person'))
    expect(shown.nodes.length).toBeLessThan(all.nodes.length)
    expect(shown.edges).toEqual([OWNS])
  })

  it('loses claims that do not pass, with the nodes that took part in no other', () => {
    const shown = applyFilter(index, all, { ...NO_FILTER, predicates: { kind: 'only', ids: ['owns'] } })
    expect(shown.edges).toEqual([OWNS])
    expect(shown.nodes.toSorted()).toEqual(['boats', 'waha'])
  })

  it('keeps who takes part in a role', () => {
    const shown = applyFilter(index, all, { ...NO_FILTER, predicates: { kind: 'only', ids: ['asks-for'] } })
    expect(shown.nodes).toContain('waha')
  })

  it('keeps what is open, whatever is asked for', () => {
    const keep = { nodes: ['nadim-haddad', 'boats'], edges: [ASKS] }
    const nothing = { ...NO_FILTER, families: LINE_FAMILIES, kinds: ENTITY_KINDS }
    expect(applyFilter(index, all, nothing, extras, keep)).toEqual(keep)
  })

  test.prop([anyFilter])('holds no claim that does not pass and no edge without its ends', (filter) => {
    const shown = applyFilter(index, all, filter, extras)
    for (const id of shown.edges) {
      const claim = index.claims.get(id)
      expect(claim && passes(index, claim, filter, extras)).toBe(true)
      expect(shown.nodes).toContain(claim?.subject)
      expect(shown.nodes).toContain(claim?.object)
    }
    for (const id of shown.nodes) expect(filter.kinds).not.toContain(index.entities.get(id)?.kind)
  })
})
