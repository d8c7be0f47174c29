// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { ar } from '../i18n/messages.ar.ts'
import { en } from '../i18n/messages.en.ts'
import { TextProvider } from '../i18n/text-context.tsx'
import { DisagreementsPage } from './DisagreementsPage.tsx'
import type {
  DisagreementPiece,
  DisagreementSideModel,
  DisagreementsModel,
  DisagreementsPageProps,
} from './disagreements-model.ts'

afterEach(cleanup)

const piece = (change: Partial<DisagreementPiece>): DisagreementPiece => ({
  evidenceId: 'gazette-3',
  stance: 'asserts',
  mode: 'fact',
  voices: [
    { ar: 'المختار', en: 'The mayor' },
    { ar: 'الجريدة', en: 'The Gazette' },
  ],
  said: '2031-05-04',
  article: { id: 'gazette', publisher: { ar: 'الجريدة', en: 'The Gazette' }, language: 'ar' },
  n: 3,
  quote: 'فُتح الجسر أمس',
  paragraph: { words: 'ours', restatement: { ar: 'فُتح الجسر.', en: 'The bridge was opened.' } },
  ...change,
})

const side = (change: Partial<DisagreementSideModel>): DisagreementSideModel => ({
  claimId: 'bridge-opens',
  statement: { ar: 'فُتح الجسر يوم الأحد', en: 'The bridge opened on Sunday' },
  status: 'contested',
  family: 'said',
  mode: 'fact',
  deniedBy: [],
  pieces: [piece({})],
  ...change,
})

const READY: Extract<DisagreementsModel, { readonly kind: 'ready' }> = {
  kind: 'ready',
  disagreements: [
    {
      id: 'day-of-opening',
      kind: 'date',
      why: { ar: 'يختلفان في يوم الفتح.', en: 'They give different days.' },
      sides: [
        side({}),
        side({
          claimId: 'bridge-opens-later',
          statement: { ar: 'فُتح الجسر يوم الإثنين', en: 'The bridge opened on Monday' },
          pieces: [
            piece({
              evidenceId: 'post-5',
              stance: 'denies',
              n: 5,
              paragraph: { words: 'article', text: 'لم يُفتح الجسر أمس بل اليوم', quoteSpan: [0, 4] },
            }),
            piece({ evidenceId: 'post-9', n: 9 }),
          ],
        }),
      ],
    },
  ],
}

function show(change: Partial<DisagreementsPageProps> = {}, language: 'ar' | 'en' = 'en') {
  const calls: string[] = []
  render(
    <TextProvider language={language} digits="latn" messages={language === 'ar' ? ar : en}>
      <DisagreementsPage
        model={READY}
        onOpenEvidence={(claim, evidence) => calls.push(`open ${claim} ${evidence}`)}
        onCopyText={async () => true}
        onRetry={() => calls.push('retry')}
        onBack={() => calls.push('back')}
        {...change}
      />
    </TextProvider>,
  )
  return calls
}

describe('the disagreements', () => {
  it.each([
    ['en', '1 disagreement.', 'They differ on the date', 'They give different days.', 'Denies it'],
    ['ar', 'موضع خلاف واحد.', 'اختلاف في التاريخ', 'يختلفان في يوم الفتح.', 'ينفيه'],
  ] as const)('are told in %s with kind, reason and stance', (language, count, kind, why, denies) => {
    show({}, language)
    const words = screen.getByRole('region').textContent
    for (const part of [count, kind, why, denies]) expect(words).toContain(part)
  })

  it('show both sides: our words with the quote, or the article itself', () => {
    show()
    const quotes = screen.getAllByText(/الجسر/).map((element) => element.closest('blockquote')?.textContent)
    expect(quotes).toContain('فُتح الجسر أمس')
    expect(quotes).toContain('لم يُفتح الجسر أمس بل اليوم')
    expect(screen.getAllByText(/our words/)).toHaveLength(1)
    expect(screen.getAllByText(/verbatim/)).toHaveLength(1)
  })

  it('open the proof of either side, and of each further place', () => {
    const calls = show()
    fireEvent.click(screen.getByRole('link', { name: /on Sunday/ }))
    fireEvent.click(screen.getByRole('link', { name: /on Monday/ }))
    fireEvent.click(screen.getByRole('link', { name: /¶ 9/ }))
    expect(calls).toEqual([
      'open bridge-opens gazette-3',
      'open bridge-opens-later post-5',
      'open bridge-opens-later post-9',
    ])
  })

  it.each([
    ['en', /^The weightiest first/],
    ['ar', /^الأثقل أولًا/],
  ] as const)('say in %s in what order they stand, where there is more than one', (language, order) => {
    show({}, language)
    expect(screen.queryByText(order)).toBeNull()
    cleanup()
    const two = READY.disagreements.flatMap((entry) => [entry, { ...entry, id: 'again' }])
    show({ model: { kind: 'ready', disagreements: two } }, language)
    expect(screen.getByText(order)).toBeTruthy()
  })

  it('lead to the first of each kind', () => {
    const entries = (['denial', 'date', 'date'] as const).flatMap((kind, place) =>
      READY.disagreements.map((entry) => ({ ...entry, kind, id: `entry-${place}` })),
    )
    show({ model: { kind: 'ready', disagreements: entries } })
    fireEvent.click(screen.getByRole('button', { name: 'They differ on the date 2' }))
    expect(document.activeElement?.closest('[data-conflict]')?.getAttribute('data-conflict')).toBe('entry-1')
  })

  it('give the chain of voices in order', () => {
    show()
    const [chain] = screen.getAllByRole('list', { name: en(String).proof.chain })
    if (!chain) throw new Error('no chain')
    expect(
      within(chain)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['The mayor', 'The Gazette'])
  })

  it('say so where there are none, while they are fetched, and when they do not come', () => {
    show({ model: { kind: 'ready', disagreements: [] } })
    expect(screen.getByText(/do not contradict each other/)).toBeTruthy()
    cleanup()
    show({ model: { kind: 'waiting' } })
    expect(screen.getByText('Fetching both sides…')).toBeTruthy()
    cleanup()
    const calls = show({ model: { kind: 'failed', reason: '404' } })
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(calls).toEqual(['retry'])
  })
})
