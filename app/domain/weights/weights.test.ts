import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import type { CoreClaim, CoreEvidence, CoreFile } from '#graph-data/compile/core-file.ts'
import { indexOf } from '../collection-index.ts'
import { NO_EXTRAS } from '../filter/apply-filter.ts'
import { WITHOUT_NOTHING } from '../filter/view-filter.ts'
import { sampleFiles } from '../test-sample.ts'
import { consequencesOf } from './consequences.ts'
import { matrixOf } from './matrix.ts'
import { standingClaims } from './standing-claims.ts'
import { soleOrigins, voicesOf, withSwitched } from './voices.ts'

const { core } = sampleFiles()
const [pattern] = core.claims
if (!pattern) throw new Error('the sample has no claim')

const piece = (id: string, change: Partial<CoreEvidence> = {}): CoreEvidence => ({
  id,
  article: 'daily',
  paragraph: 1,
  stance: 'asserts',
  mode: 'fact',
  origin: 'one',
  ...change,
})

const claim = (id: string, ...evidence: readonly CoreEvidence[]): CoreClaim => ({
  ...pattern,
  id,
  evidence: [...evidence],
})

const having = (claims: readonly CoreClaim[], conflicts: CoreFile['conflicts'] = []) =>
  indexOf({ ...core, claims: [...claims], conflicts })

const without = (change: Partial<typeof WITHOUT_NOTHING>) => ({ ...WITHOUT_NOTHING, ...change })

const ids = (claims: readonly CoreClaim[]): string => claims.map(({ id }) => id).join(' ')

describe('when a voice is switched off', () => {
  it('what rests on it alone falls, and the rest stands', () => {
    const index = having([
      claim('a', piece('daily-1'), piece('weekly-1', { article: 'weekly', origin: 'two' })),
      claim('b', piece('daily-2')),
    ])
    const { falls, weaker, stand } = consequencesOf(index, without({ articles: ['daily'] }), NO_EXTRAS)
    expect(ids(falls)).toBe('b')
    expect(weaker.map(({ claim: { id }, before, after }) => [id, before, after])).toEqual([['a', 2, 1]])
    expect(stand).toBe(1)
  })

  it('a report of which only the plan is left becomes prospective', () => {
    const index = having([
      claim('a', piece('daily-1'), piece('weekly-1', { article: 'weekly', mode: 'plan', origin: 'two' })),
    ])
    const { changes } = consequencesOf(index, without({ origins: ['one'] }), NO_EXTRAS)
    expect(changes.map(({ before, after }) => [before, after])).toEqual([['supported', 'prospective']])
  })

  it('a contested claim of which only the denial is left is denied', () => {
    const index = having([
      claim('a', piece('daily-1'), piece('weekly-1', { article: 'weekly', stance: 'denies', origin: 'two' })),
    ])
    const { changes } = consequencesOf(index, without({ articles: ['daily'] }), NO_EXTRAS)
    expect(changes.map(({ before, after }) => [before, after])).toEqual([['contested', 'denied']])
  })

  it('a claim is no longer contested when the one it conflicts with falls', () => {
    const index = having(
      [claim('a', piece('daily-1')), claim('b', piece('weekly-1', { article: 'weekly' }))],
      [{ id: 'clash', claims: ['a', 'b'], kind: 'date' }],
    )
    expect(standingClaims(index, () => true).get('a')?.status).toBe('contested')
    const { falls, changes } = consequencesOf(index, without({ articles: ['weekly'] }), NO_EXTRAS)
    expect(ids(falls)).toBe('b')
    expect(changes.map(({ after }) => after)).toEqual(['supported'])
  })

  it('a speaker counts where it is known who says it, and what others say beside them stands', () => {
    const index = having([claim('a', piece('daily-1')), claim('b', piece('daily-2'))])
    const evidence = new Map([
      ['daily-1', { speakers: ['mayor'], said: '2030' }],
      ['daily-2', { speakers: ['mayor', 'council'], said: '2030' }],
    ])
    const { falls } = consequencesOf(index, without({ speakers: ['mayor'] }), { evidence })
    expect(ids(falls)).toBe('a')
  })

  test.prop([
    fc.array(
      fc.array(
        fc.record({
          article: fc.constantFrom('daily', 'weekly', 'monthly'),
          origin: fc.constantFrom('one', 'two', 'three'),
          stance: fc.constantFrom('asserts' as const, 'denies' as const),
          mode: fc.constantFrom('fact' as const, 'plan' as const, 'opinion' as const),
        }),
        { minLength: 1, maxLength: 4 },
      ),
      { minLength: 1, maxLength: 6 },
    ),
    fc.subarray(['daily', 'weekly', 'monthly']),
  ])(
    'every claim falls, changes, weakens or stands as it was, and what falls had no other article',
    (made, off) => {
      const claims = made.map((pieces, at) =>
        claim(`c${at}`, ...pieces.map((change, n) => piece(`${change.article}-${at * 9 + n}`, change))),
      )
      const index = having(claims)
      const { falls, changes, weaker, stand } = consequencesOf(index, without({ articles: off }), NO_EXTRAS)
      expect(falls.length + stand).toBe(claims.length)
      const named = [...falls, ...changes.map((one) => one.claim), ...weaker.map((one) => one.claim)]
      expect(new Set(named).size).toBe(named.length)
      const isGone = (one: CoreClaim): boolean => one.evidence.every(({ article }) => off.includes(article))
      expect(ids(falls)).toBe(ids(claims.filter(isGone)))
    },
  )
})

describe('the weight of voices', () => {
  const index = having([
    claim('a', piece('daily-1'), piece('weekly-1', { article: 'weekly', origin: 'two' })),
    claim('b', piece('daily-2'), piece('daily-3')),
    claim('c', piece('weekly-2', { article: 'weekly', origin: 'one' })),
  ])

  it('is what they tell, and what they alone tell', () => {
    expect(voicesOf(index, 'articles', null)).toEqual([
      { key: 'daily', claims: 2, alone: 1 },
      { key: 'weekly', claims: 2, alone: 1 },
    ])
    expect(voicesOf(index, 'origins', null)).toEqual([
      { key: 'one', claims: 3, alone: 2 },
      { key: 'two', claims: 1, alone: 0 },
    ])
  })

  it('finds what only one origin says, though two papers print it', () => {
    const twice = having([
      claim('a', piece('daily-1'), piece('weekly-1', { article: 'weekly' })),
      claim('b', piece('daily-2'), piece('weekly-2', { article: 'weekly', origin: 'two' })),
      claim('c', piece('daily-3', { stance: 'denies' })),
    ])
    expect([...soleOrigins(twice)].map(([origin, own]) => [origin, ids(own)])).toEqual([['one', 'a c']])
  })

  it('is switched off and on again', () => {
    const off = withSwitched(WITHOUT_NOTHING, 'origins', 'one')
    expect(off.origins).toEqual(['one'])
    expect(withSwitched(off, 'origins', 'one')).toEqual(WITHOUT_NOTHING)
  })
})

describe('articles × claims', () => {
  it('has every claim once and every piece of evidence in the column of its article', () => {
    const index = indexOf(core)
    const lines = matrixOf(index).flatMap(({ rows }) => rows)
    expect(lines.map((line) => line.claim.id).toSorted()).toEqual(core.claims.map(({ id }) => id).toSorted())
    for (const { cells } of lines) {
      for (const [at, pieces] of cells.entries()) {
        expect(pieces.every(({ article }) => article === core.articles[at]?.id)).toBe(true)
      }
    }
    const pieces = core.claims.reduce((sum, { evidence }) => sum + evidence.length, 0)
    expect(lines.flatMap(({ cells }) => cells.flat()).length).toBe(pieces)
  })
})
