// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { ar } from '../i18n/messages.ar.ts'
import { en } from '../i18n/messages.en.ts'
import { TextProvider } from '../i18n/text-context.tsx'
import { AnnounceContext } from '../ui/announce.ts'
import { stepInMatrix } from './step-in-matrix.ts'
import { WeightsPage } from './WeightsPage.tsx'
import type { MatrixCell, WeightsClaim, WeightsPageProps } from './weights-model.ts'

afterEach(cleanup)

const claim = (id: string, en: string): WeightsClaim => ({
  id,
  statement: { ar: 'جملة', en },
  status: 'supported',
  family: 'stated',
})

const MENDS = claim('mends', 'The mayor mends the road')
const CLOSES = claim('closes', 'The road was closed')
const GAZETTE = { id: 'gazette', label: { ar: 'الجريدة', en: 'The Gazette' } }
const HERALD = { id: 'herald', label: { ar: 'البشير', en: 'The Herald' } }
const cell = (evidenceId: string, ...paragraphs: number[]): MatrixCell => ({
  evidenceId,
  paragraphs,
  family: 'stated',
})

const voice = (key: string, isOff: boolean) => ({
  key,
  label: { ar: key, en: key },
  claims: 2,
  alone: 1,
  isOff,
})

const PROPS: Omit<WeightsPageProps, 'onPart' | 'onSwitch' | 'onAllOn' | 'onOpen' | 'onBack'> = {
  part: 'voices',
  voices: {
    voices: { articles: [voice('gazette', false)], origins: [voice('mayor', false)], speakers: [] },
    of: 2,
    outcome: null,
  },
  matrix: {
    articles: [GAZETTE, HERALD],
    groups: [
      {
        id: 'works',
        label: { ar: 'أشغال', en: 'Works' },
        rows: [
          { claim: MENDS, cells: [cell('gazette-2', 2), cell('herald-1', 1, 4)], articles: 2 },
          { claim: CLOSES, cells: [null, cell('herald-3', 3)], articles: 1 },
        ],
      },
    ],
  },
  alone: {
    count: 1,
    of: 2,
    origins: [{ key: 'mayor', label: { ar: 'العمدة', en: 'The mayor' }, claims: [CLOSES] }],
  },
}

const OUTCOME: WeightsPageProps['voices']['outcome'] = {
  stand: 1,
  falls: [CLOSES],
  changes: [{ before: 'contested', after: 'denied', claims: [MENDS] }],
  weaker: [],
}

function show(change: Partial<WeightsPageProps> = {}, language: 'ar' | 'en' = 'en') {
  const calls: string[] = []
  const view = (extra: Partial<WeightsPageProps>) => (
    <AnnounceContext value={(text) => calls.push(`said ${text}`)}>
      <TextProvider language={language} digits="latn" messages={language === 'ar' ? ar : en}>
        <WeightsPage
          {...PROPS}
          onPart={(part) => calls.push(`part ${part}`)}
          onSwitch={(sort, key) => calls.push(`switch ${sort} ${key}`)}
          onAllOn={() => calls.push('all on')}
          onOpen={(id, evidence) => calls.push(`open ${id} ${evidence ?? ''}`.trim())}
          onBack={() => calls.push('back')}
          {...extra}
        />
      </TextProvider>
    </AnnounceContext>
  )
  const { rerender } = render(view(change))
  return { calls, again: (extra: Partial<WeightsPageProps>) => rerender(view({ ...change, ...extra })) }
}

describe('the page of what rests on whom', () => {
  it('switches an article, an origin or a speaker off by its name', () => {
    const { calls } = show()
    fireEvent.click(screen.getByRole('switch', { name: /gazette 2 claims, 1 told by nobody else/ }))
    fireEvent.click(screen.getByLabelText('Origins'))
    fireEvent.click(screen.getByRole('switch', { name: /mayor/ }))
    expect(calls).toEqual(['switch articles gazette', 'switch origins mayor'])
  })

  it('says what falls and what becomes something else, each a way to its proof, and says it aloud', () => {
    const { calls, again } = show()
    expect(screen.getByText('Nothing is switched off: all claims stand.')).toBeTruthy()
    again({ voices: { ...PROPS.voices, outcome: OUTCOME } })
    expect(calls).toEqual(['said 1 of 2 claims still stand.'])
    expect(screen.getByText('Fall: 1 claim with no evidence left')).toBeTruthy()
    expect(screen.getByText('Contested → Denied: 1 claim')).toBeTruthy()
    fireEvent.click(screen.getByRole('link', { name: /The road was closed/ }))
    expect(calls.at(-1)).toBe('open closes')
  })

  it('shows who reports what; a cell opens the evidence there, an empty one is called silent', () => {
    const { calls } = show({ part: 'matrix' })
    const table = screen.getByRole('table', { name: 'Works' })
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((head) => head.textContent),
    ).toEqual(['Claim', 'The Gazette', 'The Herald'])
    fireEvent.click(
      within(table).getByRole('link', { name: 'The Herald paragraphs 1, 4, stated by the article' }),
    )
    expect(calls).toEqual(['open mends herald-1'])
    expect(within(table).getByText('silent')).toBeTruthy()
  })

  it('narrows the matrix to what several articles tell', () => {
    const { calls } = show({ part: 'matrix' })
    fireEvent.click(screen.getByLabelText('2 articles'))
    expect(screen.queryByText('The road was closed')).toBeNull()
    expect(screen.getByText('1 of 2 claims')).toBeTruthy()
    expect(calls).toEqual(['said 1 of 2 claims'])
  })

  it('is walked by arrows over empty cells, in the direction of reading', () => {
    const rows = PROPS.matrix.groups[0]?.rows ?? []
    expect(stepInMatrix(rows, { row: 1, column: 0 }, 'ArrowRight', 'ltr')).toEqual({ row: 1, column: 2 })
    expect(stepInMatrix(rows, { row: 1, column: 0 }, 'ArrowRight', 'rtl')).toBeNull()
    expect(stepInMatrix(rows, { row: 1, column: 0 }, 'ArrowLeft', 'rtl')).toEqual({ row: 1, column: 2 })
    expect(stepInMatrix(rows, { row: 0, column: 1 }, 'ArrowDown', 'ltr')).toBeNull()
    expect(stepInMatrix(rows, { row: 0, column: 2 }, 'ArrowDown', 'ltr')).toEqual({ row: 1, column: 2 })
  })

  it('lists what one origin alone says', () => {
    const { calls } = show({ part: 'alone' }, 'ar')
    expect(screen.getByText(/لا يرويها إلا مصدر مستقل واحد/)).toBeTruthy()
    fireEvent.click(screen.getByRole('link', { name: /جملة/ }))
    expect(calls).toEqual(['open closes'])
  })
})
