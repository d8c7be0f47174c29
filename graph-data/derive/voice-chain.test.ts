import { expect, test } from 'vitest'
import { voiceChain } from './voice-chain.ts'

const article = { from: 'news-agency', publisher: { entity: 'evening-paper' } }
const entity = (id: string) => ({ kind: 'entity', id })

test('a chain leads from the speaker through those who passed it on to the page', () => {
  expect(voiceChain({ by: 'mayor', via: ['town-radio', 'news-desk'] }, article)).toEqual(
    ['mayor', 'town-radio', 'news-desk', 'news-agency', 'evening-paper'].map(entity),
  )
})

test('a chain is the publisher alone where nothing else is said', () => {
  expect(voiceChain({}, { publisher: { entity: 'morning-paper' } })).toEqual([entity('morning-paper')])
})

test('a voice stands once, at its first place', () => {
  expect(voiceChain({ by: 'mayor', via: ['news-agency', 'mayor'] }, article)).toEqual(
    ['mayor', 'news-agency', 'evening-paper'].map(entity),
  )
})

test('an unnamed speaker keeps what is known, and differs by the body it speaks for', () => {
  const by = [{ unnamed: 'official' }, { unnamed: 'official', of: 'town-hall' }, { unnamed: 'official' }]
  expect(voiceChain({ by }, article).slice(0, -2)).toEqual([
    { kind: 'unnamed', unnamed: 'official' },
    { kind: 'unnamed', unnamed: 'official', of: 'town-hall' },
  ])
})
