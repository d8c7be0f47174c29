import { describe, expect, it } from 'vitest'
import { compileCollection } from '#graph-data/compile/compile-collection.ts'
import { sampleCollection } from '#graph-data/validate/test-collection.ts'
import { draftEvidence } from '#graph-data/validate/test-draft.ts'
import { indexOf } from './collection-index.ts'
import { coverageOf } from './coverage.ts'
import { disagreementsOf } from './disagreements-of.ts'
import { claimsAt, readerOf } from './reader-of.ts'
import { sampleFiles } from './test-sample.ts'

const { core, detail } = sampleFiles()
const index = indexOf(core)

describe('an article in the reader', () => {
  it('has all its paragraphs in order, each with what rests on it', () => {
    const read = readerOf(index, detail, 'daily')
    expect(read.map(({ paragraph }) => paragraph.n)).toEqual([1, 2, 3, 4])
    expect(read.map(({ pieces }) => pieces.map(({ piece }) => piece.id))).toEqual([
      [],
      ['daily-2'],
      ['daily-3', 'daily-3b'],
      [],
    ])
  })

  it('is empty where the collection has no such article', () => {
    expect(readerOf(index, detail, 'weekly')).toEqual([])
  })

  it('knows the claims of a paragraph before its text is there', () => {
    expect(claimsAt(index, 'daily', 3)).toEqual(['haddad-asks-for-boats', 'boats-belong-to-waha'])
    expect(claimsAt(index, 'daily-lake', 6)).toEqual([])
  })
})

describe('coverage', () => {
  it('counts body paragraphs that a claim rests on', () => {
    expect(coverageOf(readerOf(index, detail, 'daily'), detail.prints.daily)).toMatchObject({
      body: 2,
      cited: 2,
    })
    expect(coverageOf(readerOf(index, detail, 'daily-lake'), detail.prints['daily-lake'])).toEqual({
      body: 1,
      cited: 0,
      quotedShare: 0,
    })
  })

  it('measures the quotes against the whole article', () => {
    const { quotedShare } = coverageOf(readerOf(index, detail, 'daily'), detail.prints.daily)
    const quotes = ['معاهدة الجوار مع جمهورية الواحة', 'إرسال زوارق سريعة', 'ونفت الواحة']
    const letters = Object.values(detail.prints.daily?.paragraphs ?? {}).reduce((n, { c }) => n + c.length, 0)
    expect(quotedShare).toBeCloseTo(quotes.join('').length / letters, 10)
  })

  it('cannot measure quotes without lengths', () => {
    expect(coverageOf(readerOf(index, detail, 'daily'), undefined).quotedShare).toBeNull()
  })
})

describe('disagreements', () => {
  it('are the conflicts, with both claims and the reason', () => {
    const [only, ...rest] = disagreementsOf(index, detail)
    expect(rest).toEqual([])
    expect(only).toMatchObject({ id: 'asked-or-armed', kind: 'denial' })
    expect(only?.sides.map(({ claim }) => claim.id)).toEqual([
      'haddad-asks-for-boats',
      'boats-belong-to-waha',
    ])
  })

  it('are also within one claim that is asserted and denied', () => {
    const files = compileCollection(
      sampleCollection((draft) => {
        draft.conflicts = []
        const claim = draft.claims.agreements?.find(({ id }) => id === 'boats-belong-to-waha')
        claim?.evidence.push(draftEvidence('daily-3c', 3, 'زوارق سريعة', { mode: 'fact' }))
      }),
    )
    const [only, ...rest] = disagreementsOf(indexOf(files.core), files.detail)
    expect(rest).toEqual([])
    expect(only).toMatchObject({ id: 'boats-belong-to-waha', kind: 'denial', why: null })
    expect(only?.sides.map(({ pieces }) => pieces.map(({ id }) => id))).toEqual([['daily-3c'], ['daily-3b']])
  })

  it('stand by weight, then by how much evidence speaks to them, else as in the collection', () => {
    const files = compileCollection(
      sampleCollection((draft) => {
        const why = { ar: 'يختلفان.', en: 'They differ.' }
        const pair = ['haddad-asks-for-boats', 'boats-belong-to-waha'] as const
        const richer = draft.claims.agreements?.find(({ id }) => id === 'haddad-signs-treaty')
        richer?.evidence.push(draftEvidence('daily-3d', 3, 'زوارق سريعة', { mode: 'fact' }))
        draft.conflicts = [
          { id: 'words', claims: [...pair], kind: 'wording', why },
          { id: 'day', claims: [...pair], kind: 'date', why },
          { id: 'other-day', claims: [...pair], kind: 'date', why },
          { id: 'day-told-more', claims: [pair[0], 'haddad-signs-treaty'], kind: 'date', why },
          { id: 'who', claims: [...pair], kind: 'actor', why },
        ]
      }),
    )
    const order = disagreementsOf(indexOf(files.core), files.detail).map(({ id }) => id)
    expect(order).toEqual(['who', 'day-told-more', 'day', 'other-day', 'words'])
  })
})
