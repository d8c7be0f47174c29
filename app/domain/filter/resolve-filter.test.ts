import { describe, expect, it } from 'vitest'
import { sampleIndex } from '../test-sample.ts'
import { resolveFilter } from './resolve-filter.ts'
import { EVERYTHING, NO_FILTER } from './view-filter.ts'

const index = sampleIndex((core) => ({
  ...core,
  entities: core.entities.map((entity) =>
    entity.id === 'waha' ? { ...entity, formerly: ['oasis'] } : entity,
  ),
}))

describe('a filter held against a collection', () => {
  it('names entities by their present ids and keeps voices without a name', () => {
    const asked = { kind: 'only', ids: ['oasis', 'unnamed:official@nobody'] } as const
    const unknown: string[] = []
    const { speakers, without } = resolveFilter(
      index,
      { ...NO_FILTER, speakers: asked, without: { ...NO_FILTER.without, origins: ['oasis'] } },
      (_, id) => unknown.push(id),
    )
    expect(speakers.ids).toEqual(['waha', 'unnamed:official@nobody'])
    expect(without.origins).toEqual(['waha'])
    expect(unknown).toEqual([])
  })

  it('tells what there is not, and a choice of nothing else asks for nothing', () => {
    const unknown: string[] = []
    const filter = resolveFilter(
      index,
      {
        ...NO_FILTER,
        predicates: { kind: 'only', ids: ['sells'] },
        groups: { kind: 'only', ids: ['making', 'rumours'] },
        articles: { kind: 'all-but', ids: ['weekly'] },
      },
      (kind, id) => unknown.push(`${kind} ${id}`),
    )
    expect(filter.predicates).toEqual(EVERYTHING)
    expect(filter.groups).toEqual({ kind: 'only', ids: ['making'] })
    expect(filter.articles).toEqual(EVERYTHING)
    expect(unknown.toSorted()).toEqual(['article weekly', 'page rumours', 'page sells'])
  })
})
