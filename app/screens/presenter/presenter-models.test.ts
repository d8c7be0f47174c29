import { expect, it } from 'vitest'
import { newRound, withCount } from '#app/domain/presenter/judge-round.ts'
import { sampleFiles, sampleIndex } from '#app/domain/test-sample.ts'
import { createText } from '#components/i18n/create-text.ts'
import { en } from '#components/i18n/messages.en.ts'
import { toEvidenceRows } from './to-evidence-rows.ts'
import { toJudgeCase, toJudgeRound } from './to-judge-model.ts'

const { detail, stories } = sampleFiles()
const index = sampleIndex()
const text = createText({ language: 'en', digits: 'latn', messages: en })
const [claim] = index.core.claims
const [piece] = claim?.evidence ?? []
if (!claim || !piece) throw new Error('the sample has no evidence')
const ROUND = newRound({ claim: claim.id, evidence: piece.id })

it('what a class judges has the quote, where it stands and the bare sentence, and no reading of ours', () => {
  const subject = toJudgeCase(index, detail, ROUND)
  expect(subject?.quote?.text).toBe(detail.claims[claim.id]?.evidence[0]?.quote)
  expect(subject?.quote?.paragraph).toBe(piece.paragraph)
  expect(Object.keys({ ...subject, ...subject?.quote }).sort()).toEqual([
    'article',
    'claim',
    'date',
    'evidence',
    'language',
    'paragraph',
    'publisher',
    'quote',
    'statement',
    'text',
  ])
  expect(toJudgeCase(index, null, ROUND)?.quote).toBeNull()
  expect(toJudgeCase(index, detail, { claim: 'nothing', evidence: 'nothing-1' })).toBeNull()
})

it('the cards have the words of the ledger and of the modes, with their hands', () => {
  const model = toJudgeRound(index, withCount(ROUND, 'support', 1, 2), text)
  expect(model?.questions.support.choices[1]).toEqual({ word: 'Says less than that', count: 2, share: 1 })
  expect(model?.questions.support.leading).toBe(1)
  expect(model?.questions.mode.choices.map(({ word }) => word)).toEqual(
    ['fact', 'plan', 'possible', 'conditional', 'request', 'opinion'].map(
      (mode) => en(String).words.mode[mode as 'fact'],
    ),
  )
})

it.each([
  ['asserts', 'supports it'],
  ['denies', 'denied or negated'],
] as const)('evidence that %s is read by the editors as: %s', (stance, word) => {
  const changed = sampleIndex((core) => ({
    ...core,
    claims: core.claims.map((one) =>
      one.id === claim.id
        ? { ...one, evidence: one.evidence.map((other) => ({ ...other, stance, mode: 'plan' as const })) }
        : one,
    ),
  }))
  const model = toJudgeRound(changed, ROUND, text)
  const { support, mode } = model?.questions ?? {}
  expect(support?.choices[support.editors]?.word.toLowerCase()).toBe(word)
  expect(mode?.choices[mode.editors]?.word).toBe(en(String).words.mode.plan)
})

it('evidence for the class says which piece it sees, the claim’s first where none is named', () => {
  const [step] = stories.stories[0]?.steps ?? []
  if (!step) throw new Error('the sample has no story')
  const [first] = toEvidenceRows(index, null, step, null)
  if (!first) throw new Error('the step rests on nothing')
  expect(first).toMatchObject({ isShown: false, quote: null })
  const own = index.claims.get(first.claim)?.evidence[0]?.id
  const rows = toEvidenceRows(index, detail, step, { claim: first.claim, evidence: null })
  expect(rows.filter(({ isShown }) => isShown).map(({ evidence }) => evidence)).toEqual([own])
  expect(rows[0]?.quote?.text.length).toBeGreaterThan(0)
})
