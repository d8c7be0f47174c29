// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { PARAGRAPH_MARKS, QUOTE_MARKS } from '../i18n/match-names.ts'
import { en } from '../i18n/messages.en.ts'
import { TextProvider } from '../i18n/text-context.tsx'
import { MatchesPage } from './MatchesPage.tsx'
import type { ArticleMatches, MatchesModel } from './matches-model.ts'

afterEach(cleanup)

const zeros = <Mark extends string>(marks: readonly Mark[]) =>
  Object.fromEntries(marks.map((mark) => [mark, 0])) as Record<Mark, number>

const GAZETTE: ArticleMatches = {
  id: 'gazette',
  headline: 'بلدتان على النهر',
  publisher: { ar: 'جريدة الضفة', en: 'The Gazette' },
  language: 'ar',
  paragraphs: 4,
  quotes: 3,
  held: {
    file: 'page.html',
    paragraphs: { ...zeros(PARAGRAPH_MARKS), exact: 2, fuzzy: 1, critical: 1 },
    quotes: { ...zeros(QUOTE_MARKS), verbatim: 2, 'altered-critical': 1 },
    changed: [
      { n: 2, mark: 'fuzzy' },
      { n: 3, mark: 'critical' },
    ],
    altered: [
      { claimId: 'towns-sign', evidenceId: 'gazette-3', n: 3, quote: 'لم يوقعا', mark: 'altered-critical' },
    ],
  },
}
const POST: ArticleMatches = {
  ...GAZETTE,
  id: 'post',
  publisher: { ar: 'البريد', en: 'The Post' },
  held: null,
}

function show(model: MatchesModel | null) {
  const calls: string[] = []
  render(
    <TextProvider language="en" digits="latn" messages={en}>
      <MatchesPage
        model={model}
        onOpenArticle={(id, n) => calls.push(`article ${id} ${n}`)}
        onOpenEvidence={(claim, evidence) => calls.push(`evidence ${claim} ${evidence}`)}
        onOpenArticles={() => calls.push('articles')}
        onBack={vi.fn()}
      />
    </TextProvider>,
  )
  return calls
}

const cells = (table: HTMLElement, row: number): (string | null)[] => {
  const rows = within(table).getAllByRole('row')
  return within(rows[row] ?? table)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent)
}

test('paragraphs and quotes are counted by verdict for each article', () => {
  show({ isChecking: false, articles: [GAZETTE, POST] })
  const [paragraphs, quotes] = screen.getAllByRole('table')
  if (!paragraphs || !quotes) throw new Error('two tables are wanted')
  expect(cells(paragraphs, 1)).toEqual(['4', '2', '0', '1', '0', '1', '0', '0'])
  expect(cells(paragraphs, 2)).toEqual(['4', 'not attached'])
  expect(cells(quotes, 1)).toEqual(['3', '2', '0', '0', '0', '1', '0', '0'])
})

test('what is not letter for letter leads to its place', async () => {
  const calls = show({ isChecking: false, articles: [GAZETTE] })
  await userEvent.click(screen.getByRole('link', { name: /3$/ }))
  await userEvent.click(screen.getByRole('link', { name: /لم يوقعا/ }))
  expect(calls).toEqual(['article gazette 3', 'evidence towns-sign gazette-3'])
})

test('before anything is attached it says so, and leads to where files are attached', async () => {
  const calls = show({ isChecking: false, articles: [POST] })
  expect(screen.queryByRole('table')).toBeNull()
  expect(screen.getByText(/No file that holds an article/)).toBeDefined()
  await userEvent.click(screen.getByRole('link', { name: 'Attach the articles' }))
  expect(calls).toEqual(['articles'])
})

test('while files are read it says that the figures may change', () => {
  show({ isChecking: true, articles: [GAZETTE] })
  expect(screen.getByText(/figures may change/)).toBeDefined()
})
