import { describe, expect, it } from 'vitest'
import type { CoreClaim } from '#graph-data/compile/core-file.ts'
import { memberGroups } from './member-groups.ts'
import { sampleIndex } from './test-sample.ts'
import { visibleGraph } from './visible-graph.ts'

const groupsWith = (change: Partial<CoreClaim>) => {
  const index = sampleIndex((core) => ({
    ...core,
    claims: core.claims.map((claim) =>
      claim.id === 'haddad-signs-treaty' ? { ...claim, predicate: 'member-of', ...change } : claim,
    ),
  }))
  return memberGroups(index, visibleGraph(index, { base: { kind: 'all' }, rings: 0 }))
}

describe('groups of members', () => {
  it('are a body with those whose membership is drawn', () => {
    expect(groupsWith({})).toEqual([{ id: 'treaty', members: ['nadim-haddad', 'treaty'] }])
  })

  it.each(['planned', 'conditional', 'denied'] as const)(
    'are not made by a membership that is %s',
    (family) => {
      expect(groupsWith({ family })).toEqual([])
    },
  )

  it('are made by no other predicate', () => {
    expect(groupsWith({ predicate: 'body-of' })).toEqual([])
  })
})
