import { describe, expect, it } from 'vitest'
import { parseAddress } from './address.ts'
import { resolveAddress } from './resolve-address.ts'
import { sampleIndex } from './test-sample.ts'

const index = sampleIndex((core) => ({
  ...core,
  entities: core.entities.map((entity) =>
    entity.id === 'waha' ? { ...entity, formerly: ['oasis'] } : entity,
  ),
  claims: core.claims.map((claim) =>
    claim.id === 'haddad-signs-treaty' ? { ...claim, formerly: ['haddad-treaty'] } : claim,
  ),
}))
const resolve = (hash: string) => resolveAddress(index, parseAddress(hash), ['what', 'keys'])

describe('an address held against a collection', () => {
  it('keeps what exists', () => {
    const address = resolve('#/claim/haddad-signs-treaty/daily-2?around=waha')
    expect(address.place).toEqual({ kind: 'claim', id: 'haddad-signs-treaty', evidence: 'daily-2' })
    expect(address.view.base).toEqual({ kind: 'around', id: 'waha' })
    expect(address.unknown).toEqual([])
  })

  it('finds entities and claims by their former ids', () => {
    expect(resolve('#/entity/oasis').place).toEqual({ kind: 'entity', id: 'waha' })
    expect(resolve('#/claim/haddad-treaty/daily-2').place).toEqual({
      kind: 'claim',
      id: 'haddad-signs-treaty',
      evidence: 'daily-2',
    })
    expect(resolve('#/?around=oasis').view.base).toEqual({ kind: 'around', id: 'waha' })
  })

  it.each([
    ['#/entity/nobody', 'entity', 'nobody'],
    ['#/claim/nothing', 'claim', 'nothing'],
    ['#/article/weekly/3', 'article', 'weekly'],
    ['#/?theme=music', 'page', 'music'],
    ['#/?around=nobody', 'entity', 'nobody'],
    // A publisher is no node: around it there is nothing to see.
    ['#/?around=daily-paper', 'page', 'around=daily-paper'],
    ['#/story/tale', 'page', 'story/tale'],
    ['#/about/teapots', 'page', 'about/teapots'],
  ])('says what the collection lacks and shows the opening view: %s', (hash, kind, asked) => {
    const address = resolve(hash)
    expect(address.unknown).toEqual([{ kind, asked }])
    expect(address.place).toEqual({ kind: 'home' })
    expect(address.view.base).toEqual({ kind: 'opening' })
  })

  it.each([
    ['#/about', null],
    ['#/about/keys', 'keys'],
  ])('knows the pages: %s', (hash, page) => {
    expect(resolve(hash)).toMatchObject({ place: { kind: 'about', page }, unknown: [] })
  })

  it('keeps the article where only its paragraph is unknown', () => {
    const daily = index.articles.get('daily')
    if (!daily) throw new Error('the sample has no such article')
    const [first, last] = daily.paragraphs
    for (const n of [first, last]) expect(resolve(`#/article/daily/${n}`).unknown).toEqual([])
    const address = resolve(`#/article/daily/${last + 1}`)
    expect(address.place).toEqual({ kind: 'article', id: 'daily', paragraph: null })
    expect(address.unknown).toEqual([{ kind: 'paragraph', asked: `daily/${last + 1}` }])
  })

  it('keeps the story where only its step is unknown', () => {
    const [story] = index.core.stories
    if (!story) throw new Error('the sample has no story')
    const last = story.steps.at(-1)
    expect(resolve(`#/story/${story.id}/${last}`)).toMatchObject({
      place: { kind: 'story', id: story.id, step: last },
      unknown: [],
    })
    const address = resolve(`#/story/${story.id}/nowhere`)
    expect(address.place).toEqual({ kind: 'story', id: story.id, step: null })
    expect(address.unknown).toEqual([{ kind: 'step', asked: `${story.id}/nowhere` }])
  })

  it('keeps the claim where only its evidence is unknown', () => {
    const address = resolve('#/claim/haddad-signs-treaty/daily-99')
    expect(address.place).toEqual({ kind: 'claim', id: 'haddad-signs-treaty', evidence: null })
    expect(address.unknown).toEqual([{ kind: 'evidence', asked: 'daily-99' }])
  })
})

describe('what an address asks of the graph', () => {
  const resolve = (hash: string) => resolveAddress(sampleIndex(), parseAddress(hash))

  it('keeps the end that there is, and says which there is not', () => {
    const { inquiry, unknown } = resolve('#/?path=waha..nobody..treaty,evidence')
    expect(inquiry).toMatchObject({ from: 'waha', to: 'treaty', via: [], by: 'evidence' })
    expect(unknown).toEqual([{ kind: 'chosen', asked: 'nobody' }])
    expect(resolve('#/?compare=nobody..waha').inquiry).toMatchObject({ from: null, to: 'waha' })
  })

  it('is not about mere voices, which are not drawn', () => {
    const { view, unknown } = resolve('#/?pin=daily-paper&these=waha,treaty')
    expect(view).toEqual({ base: { kind: 'these', ids: ['waha', 'treaty'] }, rings: 0 })
    expect(unknown).toEqual([{ kind: 'chosen', asked: 'daily-paper' }])
  })

  it('gives way to the opening view where none of the entities chosen by hand is there', () => {
    expect(resolve('#/?these=nobody').view.base).toEqual({ kind: 'opening' })
  })
})
