import { describe, expect, it } from 'vitest'
import { kindAt, pageLength } from './article-facts.ts'
import { deniersOf, isContested, leadingMode } from './claim-facts.ts'
import { firstClaim, listedClaims } from './listed-claims.ts'
import { supportOf } from './support.ts'
import { sampleFiles, sampleIndex } from './test-sample.ts'
import { OPENING_VIEW, visibleGraph } from './visible-graph.ts'

const index = sampleIndex()
const claim = (id: string) => {
  const found = index.claims.get(id)
  if (!found) throw new Error(`the sample has no claim ${id}`)
  return found
}
const idsAt = (place: Parameters<typeof listedClaims>[1]) =>
  listedClaims(index, place, visibleGraph(index, OPENING_VIEW)).map(({ id }) => id)

describe('a claim', () => {
  it('is called by the mode of the evidence that gives it its family', () => {
    expect(leadingMode(claim('haddad-asks-for-boats'))).toBe('request')
    expect(leadingMode(claim('boats-belong-to-waha'))).toBe('fact')
  })

  it('names those who deny it', () => {
    expect(deniersOf(index, claim('boats-belong-to-waha')).map(({ en }) => en)).toEqual(['Waha'])
    expect(deniersOf(index, claim('haddad-signs-treaty'))).toEqual([])
  })

  it('is contested where a conflict names it', () => {
    expect(isContested(index, claim('haddad-asks-for-boats'))).toBe(true)
    expect(isContested(index, claim('haddad-signs-treaty'))).toBe(false)
  })

  it('counts an origin that two articles quote once, and denials apart', () => {
    const piece = { stance: 'asserts', mode: 'fact', paragraph: 1 } as const
    const counted = supportOf({
      ...claim('haddad-signs-treaty'),
      evidence: [
        { ...piece, id: 'a-1', article: 'a', origin: 'coast-agency' },
        { ...piece, id: 'b-1', article: 'b', origin: 'coast-agency' },
        { ...piece, id: 'b-2', article: 'b', origin: 'waha', stance: 'denies' },
      ],
    })
    expect(counted).toEqual({
      assertingArticles: 2,
      assertingOrigins: 1,
      denyingArticles: 1,
      denyingOrigins: 1,
    })
  })
})

describe('the list', () => {
  it('holds the claims of the picture', () => {
    expect(idsAt({ kind: 'home' })).toHaveLength(3)
  })

  it('holds the claims of an article or of one paragraph', () => {
    expect(idsAt({ kind: 'article', id: 'daily', paragraph: null })).toHaveLength(3)
    expect(idsAt({ kind: 'article', id: 'daily', paragraph: 2 })).toEqual(['haddad-signs-treaty'])
    expect(idsAt({ kind: 'article', id: 'daily-lake', paragraph: null })).toEqual([])
  })

  it('holds the disagreements', () => {
    expect(idsAt({ kind: 'disagreements' })).toEqual(['haddad-asks-for-boats', 'boats-belong-to-waha'])
  })

  it('offers a supported claim to begin with', () => {
    expect(firstClaim(index, visibleGraph(index, OPENING_VIEW))?.id).toBe('haddad-signs-treaty')
  })
})

describe('a paragraph', () => {
  const { detail } = sampleFiles()

  it('is counted with the page it stands on, also in an article within another', () => {
    expect(detail.articles.map((article) => pageLength(detail, article))).toEqual([6, 6])
  })

  it('counts as the kind of the part that holds the quote', () => {
    const paragraph = {
      n: 1,
      kind: 'body' as const,
      restatement: { ar: 'نص', en: 'text' },
      parts: [
        { span: [0, 10] as [number, number], kind: 'caption' as const },
        { span: [11, 40] as [number, number], kind: 'body' as const },
      ],
    }
    expect(kindAt(paragraph, { at: [4, 8] })).toBe('caption')
    expect(kindAt(paragraph, { at: [12, 18] })).toBe('body')
    expect(kindAt(paragraph, { at: [10, 11] })).toBe('body')
  })
})
