import { expect, it } from 'vitest'
import { sampleIndex } from '#app/domain/test-sample.ts'
import { evidenceOffer } from './evidence-offer.ts'

const index = sampleIndex()
const [first, second] = index.core.claims
const idsOf = (claim: typeof first): readonly string[] => claim?.evidence.map(({ id }) => id) ?? []

it('what is pinned comes first, then what the sentences rest on, each once', () => {
  const [pin = ''] = idsOf(second)
  const offered = evidenceOffer(index, {
    pinned: [pin, 'nowhere-9'],
    text: [
      { text: { ar: 'جملة', en: 'A sentence' }, claims: [first?.id ?? '', 'no-claim'], editorial: false },
      { text: { ar: 'جملة', en: 'Another' }, claims: [second?.id ?? ''], editorial: false },
    ],
  })
  expect(offered[0]).toEqual({ claim: second?.id, evidence: pin, isPinned: true })
  const rest = [...idsOf(first), ...idsOf(second).filter((id) => id !== pin)]
  expect(offered.slice(1).map(({ evidence }) => evidence)).toEqual(rest)
})
