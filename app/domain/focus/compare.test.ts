import { describe, expect, it } from 'vitest'
import { participantsOf } from '../collection-index.ts'
import { sampleIndex } from '../test-sample.ts'
import { compareEntities } from './compare.ts'

const index = sampleIndex()
const ids = (claims: readonly { readonly id: string }[]) => claims.map(({ id }) => id)

describe('two entities beside each other', () => {
  it('share the third with whom each stands in a claim', () => {
    const { shared, between } = compareEntities(index, 'nadim-haddad', 'waha')
    expect(ids(shared)).toContain('boats')
    const boats = shared.find(({ id }) => id === 'boats')
    expect(ids(boats?.ofOne ?? [])).toContain('haddad-asks-for-boats')
    expect(ids(boats?.ofOther ?? [])).toContain('boats-belong-to-waha')
    for (const claim of between) {
      expect(participantsOf(claim)).toEqual(expect.arrayContaining(['nadim-haddad', 'waha']))
    }
  })

  it('are set apart by those with whom only one of them does', () => {
    const { onlyOne, onlyOther, shared } = compareEntities(index, 'treaty', 'boats')
    expect(ids(onlyOne)).toEqual(['harbour'])
    expect(ids(onlyOther)).not.toContain('harbour')
    const all = [...ids(onlyOne), ...ids(onlyOther), ...ids(shared)]
    expect(new Set(all).size).toBe(all.length)
  })

  it('give the same the other way round', () => {
    const [there, back] = [
      compareEntities(index, 'treaty', 'boats'),
      compareEntities(index, 'boats', 'treaty'),
    ]
    expect(ids(back.onlyOther)).toEqual(ids(there.onlyOne))
    expect(ids(back.shared).toSorted()).toEqual(ids(there.shared).toSorted())
    expect(back.articles.both).toEqual(there.articles.both)
  })

  it('have nothing in common where one has no claim', () => {
    const { between, shared, onlyOne } = compareEntities(index, 'daily-paper', 'treaty')
    expect([between, shared, onlyOne]).toEqual([[], [], []])
  })
})
