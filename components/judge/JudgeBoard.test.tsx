// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { ar } from '../i18n/messages.ar.ts'
import { en } from '../i18n/messages.en.ts'
import { TextProvider } from '../i18n/text-context.tsx'
import { JudgeBoard, type JudgeBoardProps } from './JudgeBoard.tsx'
import type { JudgeCase, JudgeQuestionModel, JudgeRoundModel } from './judge-model.ts'

afterEach(cleanup)

const SUBJECT: JudgeCase = {
  claim: 'mayor-mends-road',
  evidence: 'gazette-3',
  statement: { ar: 'أصلح رئيس البلدية الطريق', en: 'The mayor mends the road' },
  quote: {
    text: 'سيصلح رئيس البلدية الطريق في الربيع',
    language: 'ar',
    article: 'gazette',
    publisher: { ar: 'الجريدة', en: 'The Gazette' },
    date: '2031-05-04',
    paragraph: 3,
  },
}

const question = (
  kind: 'support' | 'mode',
  words: readonly string[],
  counts: readonly number[],
  editors: number,
): JudgeQuestionModel => {
  const total = counts.reduce((sum, count) => sum + count, 0)
  const most = Math.max(...counts)
  const isLevel = counts.filter((count) => count === most).length > 1
  return {
    kind,
    choices: words.map((word, at) => ({
      word,
      count: counts[at] ?? 0,
      share: total ? (counts[at] ?? 0) / total : 0,
    })),
    total,
    leading: total === 0 || isLevel ? null : counts.indexOf(most),
    editors,
  }
}

const SUPPORT = ['Supports it', 'Says less than that']
const MODE = ['reported as fact', 'plan']
const round = (
  stage: JudgeRoundModel['stage'],
  support: readonly number[] = [0, 0],
  mode: readonly number[] = [0, 0],
): JudgeRoundModel => ({
  stage,
  questions: { support: question('support', SUPPORT, support, 0), mode: question('mode', MODE, mode, 1) },
})

function show(model: JudgeRoundModel, language: 'ar' | 'en' = 'en') {
  const calls: unknown[] = []
  const props: JudgeBoardProps = {
    subject: SUBJECT,
    round: model,
    onCount: (...args) => calls.push(['count', ...args]),
    onStage: (stage) => calls.push(['stage', stage]),
    onEnd: () => calls.push(['end']),
    onCopyText: async (text) => {
      calls.push(['copy', text])
      return true
    },
    onOpenProof: () => calls.push(['proof']),
    passages: [
      {
        claim: SUBJECT.claim,
        evidence: SUBJECT.evidence,
        publisher: { ar: 'الجريدة', en: 'The Gazette' },
        paragraph: 3,
      },
      {
        claim: 'road-closed',
        evidence: 'herald-1',
        publisher: { ar: 'البشير', en: 'The Herald' },
        paragraph: 1,
      },
    ],
    onPick: ({ evidence }) => calls.push(['pick', evidence]),
  }
  render(
    <TextProvider language={language} digits="latn" messages={language === 'ar' ? ar : en}>
      <JudgeBoard {...props} />
    </TextProvider>,
  )
  return calls
}

describe('a class judges', () => {
  it('the quote with its place and the claim, and nothing of how the editors read them', () => {
    show(round('support', [3, 1]))
    const board = screen.getByRole('region', { name: 'Judge it together' })
    const quote = within(board).getByText(SUBJECT.quote?.text ?? '')
    expect(quote.closest('blockquote')?.getAttribute('lang')).toBe('ar')
    expect(quote.closest('blockquote')?.getAttribute('cite')).toBe('#/article/gazette/3')
    expect(board.textContent).toContain('The Gazette · 4 May 2031 · paragraph 3')
    expect(board.textContent).toContain('The mayor mends the road')
    expect(board.textContent).not.toMatch(/editors/i)
    expect(screen.queryByRole('button', { name: 'Open the proof' })).toBeNull()
    expect(board.querySelector('[data-editors]')).toBeNull()
  })

  it('one question after the other, each with cards, numbers and bars', () => {
    const calls = show(round('support', [3, 1]))
    const cards = screen.getAllByRole('listitem')
    expect(cards).toHaveLength(2)
    expect(cards[0]?.textContent).toContain('3')
    expect(cards[0]?.querySelector('i')?.style.inlineSize).toBe('75%')
    fireEvent.click(screen.getByRole('button', { name: 'One more for B: Says less than that' }))
    fireEvent.click(screen.getByRole('button', { name: 'One fewer for A: Supports it' }))
    fireEvent.click(screen.getByRole('button', { name: 'Next question' }))
    expect(calls).toEqual([
      ['count', 'support', 1, 1],
      ['count', 'support', 0, -1],
      ['stage', 'mode'],
    ])
  })

  it('a card with no hands cannot lose one', () => {
    show(round('mode', [3, 1], [0, 2]))
    expect(screen.getByRole('button', { name: /One fewer for A/ })).toHaveProperty('disabled', true)
    expect(screen.getByRole('button', { name: /One fewer for B/ })).toHaveProperty('disabled', false)
  })

  it('then the proof opens beside both readings, and none is called right', () => {
    const calls = show(round('proof', [3, 1], [4, 0]))
    const board = screen.getByRole('region', { name: 'Judge it together' })
    fireEvent.click(screen.getByRole('button', { name: 'Open the proof' }))
    expect(calls).toEqual([['proof']])
    expect(screen.getByRole('columnheader', { name: 'Editors’ reading' })).toBeDefined()
    const [support, mode] = screen.getAllByRole('row').slice(1)
    expect(support?.textContent).toContain('Supports it: 3 of 4')
    expect(support?.textContent).toContain('same reading')
    expect(mode?.textContent).toContain('reported as fact: 4 of 4')
    expect(mode?.textContent).toContain('read differently')
    expect(mode?.querySelector('[data-editors]')?.textContent).toBe('plan')
    expect(board.textContent).not.toMatch(/right answer|correct|wrong/i)
  })

  it('a divided class is told as divided', () => {
    show(round('proof', [2, 2], [0, 0]))
    const [support, mode] = screen.getAllByRole('row').slice(1)
    expect(support?.textContent).toContain('the class is divided (Supports it 2 · Says less than that 2)')
    expect(mode?.textContent).toContain('nobody answered')
  })

  it('the result goes out as text with quote, counts and both readings', async () => {
    const calls = show(round('proof', [3, 1], [4, 0]))
    fireEvent.click(screen.getByRole('button', { name: 'Copy the result as text' }))
    const [[, text]] = calls as [[string, string]]
    for (const part of [
      SUBJECT.quote?.text ?? '',
      'A  Supports it: 3',
      'B  plan: 0',
      'Editors’ reading: plan',
    ]) {
      expect(text).toContain(part)
    }
  })

  it('another passage of the step can be taken in its place', () => {
    const calls = show(round('support'))
    fireEvent.change(screen.getByLabelText('Passage'), { target: { value: 'herald-1' } })
    expect(calls).toEqual([['pick', 'herald-1']])
  })

  it('in Arabic with Arabic cards', () => {
    show(round('proof', [3, 1], [4, 0]), 'ar')
    const board = screen.getByRole('region', { name: 'لنحكم معًا' })
    expect(board.textContent).toContain('قراءة المحرّرين')
    expect(board.textContent).not.toContain('الصواب')
    cleanup()
    show(round('support'), 'ar')
    expect(screen.getByRole('button', { name: 'زيادة صوت على أ: Supports it' })).toBeDefined()
  })
})
