import { describe, expect, test } from 'vitest'
import { independentOrigins, originOf } from './origin.ts'

const paper = { id: 'first', publisher: { entity: 'morning-paper' } }
const reprint = { id: 'second', publisher: { entity: 'evening-paper' }, from: 'news-agency' }

describe('the origin of evidence', () => {
  test('is the first who says it', () => {
    expect(originOf({ by: ['mayor', 'deputy'], via: 'news-agency' }, reprint)).toBe('mayor')
  })

  test('is else the first through whom it came', () => {
    expect(originOf({ via: ['town-radio', 'news-agency'] }, paper)).toBe('town-radio')
  })

  test('is else the agency whose text the article is, else the publisher', () => {
    expect(originOf({}, reprint)).toBe('news-agency')
    expect(originOf({}, paper)).toBe('morning-paper')
  })

  test('of an unnamed speaker is the voice and the body it speaks for, whatever the article', () => {
    const by = { unnamed: 'official', of: 'town-hall' }
    expect(originOf({ by }, paper)).toBe('unnamed:official@town-hall')
    expect(originOf({ by }, reprint)).toBe('unnamed:official@town-hall')
  })

  test('of an unnamed speaker of no body is told by who passed it on, at last by the article', () => {
    const by = { unnamed: 'reports' }
    expect(originOf({ by, via: [{ unnamed: 'media' }, 'town-radio'] }, paper)).toBe(
      'unnamed:reports@town-radio',
    )
    expect(originOf({ by }, reprint)).toBe('unnamed:reports@news-agency')
    expect(originOf({ by }, paper)).toBe('unnamed:reports@first')
    expect(originOf({ via: by }, paper)).toBe('unnamed:reports@first')
  })
})

describe('independent origins', () => {
  const articles = new Map([paper, reprint].map((article) => [article.id, article]))
  const claim = {
    evidence: [
      { id: 'first-3', stance: 'asserts', by: 'mayor' },
      { id: 'second-7b', stance: 'asserts', by: 'mayor' },
      { id: 'second-8', stance: 'asserts' },
      { id: 'first-9', stance: 'denies', by: 'deputy' },
    ],
  } as const

  test('are counted once, however many papers quote one', () => {
    expect(independentOrigins(claim, articles)).toEqual(['mayor', 'news-agency'])
  })

  test('of denials are counted apart', () => {
    expect(independentOrigins(claim, articles, 'denies')).toEqual(['deputy'])
  })

  test('cannot be told where the article is missing', () => {
    expect(() => independentOrigins(claim, new Map())).toThrow('first-3')
  })
})
