// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { ar } from '../i18n/messages.ar.ts'
import { en } from '../i18n/messages.en.ts'
import { TextProvider } from '../i18n/text-context.tsx'
import { ArticleReader } from './ArticleReader.tsx'
import type { ArticleReaderProps, ReaderModel, ReaderParagraph } from './reader-model.ts'

afterEach(cleanup)

const text = (ar: string, en: string) => ({ ar, en })

const paragraph = (n: number, change: Partial<ReaderParagraph> = {}): ReaderParagraph => ({
  n,
  kind: 'body',
  content: {
    words: 'ours',
    restatement: text(`صياغة ${n}`, `Restated ${n}`),
    lost: null,
    parts: [],
  },
  note: null,
  uncited: null,
  claims: [],
  ...change,
})

const PARAGRAPHS: readonly ReaderParagraph[] = [
  paragraph(1, { kind: 'headline' }),
  paragraph(2, {
    claims: [
      {
        claimId: 'towns-sign',
        evidenceId: 'gazette-2',
        stance: 'asserts',
        family: 'planned',
        statement: text('توقّع البلدتان المعاهدة', 'The towns sign the treaty'),
        status: 'prospective',
        mode: 'plan',
        deniedBy: [],
      },
    ],
  }),
  paragraph(3, { uncited: text('وصف للطريق.', 'It describes the road.') }),
  paragraph(4, {
    content: {
      words: 'article',
      rung: 'exact',
      critical: 'same',
      hidden: 0,
      restatement: text('صياغة 4', 'Restated 4'),
      parts: [
        { start: 0, kind: 'dateline', text: 'المرج:', quotes: [] },
        { start: 7, kind: 'body', text: 'فُتحت الطريق صباحًا', quotes: [[0, 5]] },
      ],
    },
  }),
]

const READY: ReaderModel = {
  kind: 'ready',
  article: {
    id: 'gazette',
    headline: 'بلدتان توقعان معاهدة',
    publisher: text('جريدة الضفة', 'The Gazette'),
    language: 'ar',
    country: null,
    owner: text('تعاونية', 'a cooperative'),
    from: text('وكالة برق', 'Barq'),
    date: { value: '2031-05-04', basis: 'derived', reason: text('من تاريخ الصفحة', 'from the page') },
    machineTranslated: true,
    within: { id: 'post', headline: null },
    url: null,
    note: null,
  },
  coverage: { body: 3, cited: 1, quotedShare: 0.083 },
  words: 'ours',
  paragraphs: PARAGRAPHS,
}

function show(change: Partial<ArticleReaderProps> = {}, language: 'ar' | 'en' = 'en') {
  const calls: string[] = []
  render(
    <TextProvider language={language} digits="latn" messages={language === 'ar' ? ar : en}>
      <ArticleReader
        model={READY}
        current={null}
        currentClaim={null}
        takesFocus
        reducedMotion
        onClose={() => calls.push('close')}
        onShowParagraph={(n) => calls.push(`show ${n}`)}
        onOpenEvidence={(claim, evidence) => calls.push(`open ${claim} ${evidence}`)}
        onOpenArticle={(id) => calls.push(`article ${id}`)}
        onGetArticle={() => calls.push('get')}
        onCopyText={async () => true}
        onRetry={() => calls.push('retry')}
        {...change}
      />
    </TextProvider>,
  )
  return calls
}

const item = (n: number): HTMLElement => {
  const found = document.getElementById(`gazette-${n}`)
  if (!found) throw new Error(`no paragraph ${n}`)
  return found
}

describe('the reader', () => {
  it('is named by the headline and holds all paragraphs in order, each at its address', () => {
    show()
    expect(screen.getByRole('region', { name: 'بلدتان توقعان معاهدة' })).toBeTruthy()
    expect([...document.querySelectorAll('li[id]')].map(({ id }) => id)).toEqual([
      'gazette-1',
      'gazette-2',
      'gazette-3',
      'gazette-4',
    ])
  })

  it.each([
    ['en', '1 of 3 body paragraphs carry claims', '8.3% of its letters', 'text of Barq', 'Carries 1 claim'],
    [
      'ar',
      'استندنا إلى 1 من 3 فقرات في متنه',
      'نسبة ما اقتبسناه',
      'النص من وكالة برق',
      'تستند إليها إفادة واحدة',
    ],
  ] as const)(
    'tells in %s how much was drawn from it, and whose text it is',
    (language, cover, share, from, count) => {
      show({}, language)
      const words = screen.getByRole('region').textContent
      expect(words).toContain(cover)
      expect(words).toContain(share)
      expect(words).toContain(from)
      expect(words).toContain(count)
    },
  )

  it('flags a machine translation, and how we know the date', () => {
    show()
    expect(screen.getByText('machine translation')).toBeTruthy()
    expect(screen.getByRole('region').textContent).toContain('worked out from the text: from the page')
  })

  it('labels our words as ours, and gives the article’s its language, direction and place', () => {
    show()
    expect(item(2).textContent).toContain('our words')
    expect(item(4).querySelector('[data-words="ours"]')).toBeNull()
    expect(item(4).querySelector('details:not([open])')?.textContent).toContain('Restated 4')
    const quoted = item(4).querySelector('blockquote')
    expect(quoted?.getAttribute('lang')).toBe('ar')
    expect(quoted?.getAttribute('dir')).toBe('rtl')
    expect(quoted?.getAttribute('cite')).toBe('#/article/gazette/4')
    expect(quoted?.textContent).toContain('dateline')
  })

  it('opens a proof from the claim below its paragraph, and says its status', () => {
    const calls = show()
    const row = within(item(2)).getByRole('link', { name: /Planned: The towns sign the treaty/ })
    expect(row.dataset).toMatchObject({ claim: 'towns-sign', evidence: 'gazette-2' })
    fireEvent.click(row)
    expect(calls).toEqual(['open towns-sign gazette-2'])
  })

  it('says why a paragraph carries nothing', () => {
    show()
    expect(item(3).textContent).toContain('No claim rests on it: It describes the road.')
    expect(item(1).textContent).toContain('No claim rests on it.')
  })

  it('shows a paragraph by its number and by a click on its words', () => {
    const calls = show()
    fireEvent.click(within(item(3)).getByRole('link', { name: /paragraph 3/ }))
    fireEvent.click(screen.getByText('Restated 3'))
    expect(calls).toEqual(['show 3', 'show 3'])
  })

  it('marks the current paragraph and the open claim, and them alone', () => {
    show({ current: 2, currentClaim: 'towns-sign' })
    expect([...document.querySelectorAll('li[aria-current]')].map(({ id }) => id)).toEqual(['gazette-2'])
    expect(document.querySelector('[data-claim][aria-current]')).not.toBeNull()
  })

  it('takes the keyboard when it was asked for, not when it follows a proof', () => {
    show()
    expect(document.activeElement?.tagName).toBe('H1')
    cleanup()
    show({ takesFocus: false })
    expect(document.activeElement?.tagName).toBe('BODY')
  })

  it('waits, fails and tries again', () => {
    const { article } = READY
    show({ model: { kind: 'waiting', article } })
    expect(screen.getByText('Fetching the article…')).toBeTruthy()
    cleanup()
    const calls = show({ model: { kind: 'failed', article, reason: 'detail.json: 404' } })
    expect(screen.getByRole('alert').textContent).toContain('detail.json: 404')
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(calls).toEqual(['retry'])
  })
})
