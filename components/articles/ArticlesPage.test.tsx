// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { ar } from '../i18n/messages.ar.ts'
import { en } from '../i18n/messages.en.ts'
import { TextProvider } from '../i18n/text-context.tsx'
import { ArticlesPage } from './ArticlesPage.tsx'
import type { ArticleEntry, ArticlesPageProps, AttachedFile } from './articles-model.ts'

afterEach(cleanup)

const article = (change: Partial<ArticleEntry>): ArticleEntry => ({
  id: 'gazette',
  headline: 'بلدتان توقعان معاهدة',
  publisher: { ar: 'جريدة الضفة', en: 'The Gazette' },
  language: 'ar',
  date: { value: '2024-12-07', basis: 'stated', reason: null },
  url: null,
  within: null,
  state: { kind: 'missing' },
  ...change,
})
const file = (change: Partial<AttachedFile>): AttachedFile => ({
  id: 'f1',
  name: 'a.txt',
  origin: 'attached',
  state: { kind: 'unrecognised' },
  format: 'text',
  remarks: [],
  isKept: false,
  ...change,
})
const ATTACHED = { kind: 'attached', file: 'a.txt', matched: 11, of: 12 } as const

function show(change: Partial<ArticlesPageProps> = {}, language: 'ar' | 'en' = 'en') {
  const calls: string[] = []
  render(
    <TextProvider language={language} digits="latn" messages={language === 'ar' ? ar : en}>
      <ArticlesPage
        articles={[article({ state: ATTACHED }), article({ id: 'post' })]}
        files={[]}
        refusals={[]}
        keeping="visit"
        keepingTrouble={null}
        onAttachFolder={(files) => calls.push(`folder ${files.length}`)}
        onAttachText={(text) => calls.push(`text ${text}`)}
        onReadFile={(id) => calls.push(`open ${id}`)}
        onDismissRefusals={(ids) => calls.push(`dismiss ${ids.join()}`)}
        onKeeping={(keeping) => calls.push(`keep ${keeping}`)}
        onAttach={(files) => calls.push(`attach ${files.map(({ name }) => name).join()}`)}
        onRemoveFile={(id) => calls.push(`remove ${id}`)}
        onOpenArticle={(id) => calls.push(`read ${id}`)}
        onOpenMatches={() => calls.push('matches')}
        onCopyText={async (words) => {
          calls.push(`copy ${words}`)
          return true
        }}
        onBack={() => calls.push('back')}
        {...change}
      />
    </TextProvider>,
  )
  return calls
}

const row = (id: string) => document.querySelector<HTMLElement>(`[data-article="${id}"]`)?.textContent ?? ''

describe('the page of the articles', () => {
  it('counts the articles with a page of their own: one inside another comes with its host', () => {
    const host = {
      headline: 'بلدتان توقعان معاهدة',
      language: 'ar',
      publisher: { ar: 'جريدة الضفة', en: 'The Gazette' },
    }
    show({
      articles: [
        article({ state: ATTACHED }),
        article({ id: 'side', within: host, state: ATTACHED }),
        article({ id: 'post' }),
      ],
    })
    expect(screen.getByText('1 of 2 articles attached')).toBeTruthy()
    expect(row('side')).toContain('11 of 12')
  })

  it.each([
    ['en', '1 of 2 articles attached', '11 of 12 paragraphs found in', 'not attached'],
    ['ar', 'أُرفق 1 من مقالين', 'وُجد 11 من 12 فقرةً', 'غير مرفق'],
  ] as const)('says in %s which are attached and how much of each was found', (language, all, some, none) => {
    show({}, language)
    expect(screen.getByText(all)).toBeTruthy()
    expect(row('gazette')).toContain(some)
    expect(row('post')).toContain(none)
  })

  it.each([
    [1, 'أُرفق 0 من مقال واحد'],
    [3, 'أُرفق 0 من 3 مقالات'],
    [11, 'أُرفق 0 من 11 مقالًا'],
    [100, 'أُرفق 0 من 100 مقال'],
  ])('counts %i articles as Arabic does', (count, words) => {
    show({ articles: Array.from({ length: count }, (_, n) => article({ id: `a${n}x` })) }, 'ar')
    expect(screen.getByText(words)).toBeTruthy()
  })

  it('gives the headline to search for where no address is known', async () => {
    const calls = show({ articles: [article({})] })
    fireEvent.click(screen.getByRole('button', { name: en(String).proof.copyHeadline }))
    await screen.findByText('Copied')
    expect(calls).toEqual(['copy "بلدتان توقعان معاهدة"'])
  })

  it('leads to the public page where one is known, without telling it where from', () => {
    show({ articles: [article({ url: 'https://gazette.example/1' })] })
    const link = screen.getByRole('link', { name: /public page/ })
    expect(link.getAttribute('href')).toBe('https://gazette.example/1')
    expect(link.getAttribute('rel')).toBe('noopener noreferrer')
  })

  it('names the page that an article stands on', () => {
    const within = { headline: 'سوق القرية', language: 'ar', publisher: { ar: 'البريد', en: 'The Post' } }
    show({ articles: [article({ within })] })
    expect(row('gazette')).toContain('سوق القرية')
  })

  it('takes files, says what was found in each, and lets them go', () => {
    const calls = show({
      files: [
        file({ id: 'f1', name: 'a.txt', state: { kind: 'unrecognised' } }),
        file({
          id: 'f2',
          name: 'b.pdf',
          origin: 'local',
          format: 'pdf',
          remarks: [{ kind: 'order-repaired', pages: 2 }],
          state: { kind: 'recognised', articles: [{ ar: 'الجريدة', en: 'The Gazette' }] },
        }),
      ],
    })
    const picker = document.querySelector('input[type="file"]')
    if (picker === null) throw new Error('no picker')
    fireEvent.change(picker, { target: { files: [new File(['text'], 'c.txt', { type: 'text/plain' })] } })
    expect(screen.getByText(/no article of this collection/)).toBeTruthy()
    expect(screen.getByText('holds The Gazette')).toBeTruthy()
    expect(
      screen.getByText(/PDF · from the local folder · order of letters repaired on 2 pages/),
    ).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: /Remove .*a\.txt/ }))
    fireEvent.click(screen.getByRole('button', { name: /Read .*a\.txt/ }))
    expect(calls).toEqual(['attach c.txt', 'remove f1', 'open f1'])
  })

  it('says of a file that could not be held against the articles that the fault is ours', () => {
    show({ files: [file({ state: { kind: 'failed' } })] })
    expect(screen.getByText(/a fault of this page/)).toBeTruthy()
  })

  it('takes a text that is pasted, and none that is empty', () => {
    const calls = show()
    const attach = screen.getByText('Attach this text')
    fireEvent.click(attach)
    fireEvent.change(screen.getByLabelText('Text of the article'), { target: { value: 'نص المقال' } })
    fireEvent.click(attach)
    expect(calls).toEqual(['text نص المقال'])
  })

  it('asks how long files stay, and says why the device does not keep them', () => {
    const calls = show({ keeping: 'device', keepingTrouble: 'full' })
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /On this device/ }).checked).toBe(true)
    expect(screen.getByText(/no room left/)).toBeTruthy()
    fireEvent.click(screen.getByRole('radio', { name: /store nothing at all/ }))
    expect(calls).toEqual(['keep nothing'])
  })

  it.each([
    ['en', 'By its content it is a picture', 'other files are not affected', 'Where: in the part'],
    ['ar', 'هو بحسب محتواه صورة', 'لم تتأثر الملفات الأخرى', 'الموضع: في الجزء'],
  ] as const)(
    'says in %s what was not taken, why, where, what was kept; and is dismissed',
    (language, ...words) => {
      const place = { kind: 'entry', name: 'word/document.xml' } as const
      const calls = show(
        {
          refusals: [
            { id: 'r1', file: '<b>x.txt', refusal: { reason: 'wrong-type', found: 'image' } },
            { id: 'r2', file: 'y.docx', refusal: { reason: 'damaged', format: 'docx', place } },
          ],
        },
        language,
      )
      const shown = document.body.textContent ?? ''
      for (const part of ['<b>x.txt', ...words]) expect(shown).toContain(part)
      expect(document.querySelector('b')).toBeNull()
      const buttons = document.querySelectorAll<HTMLElement>('[data-refusal] button')
      fireEvent.click(buttons[1] ?? document.body)
      fireEvent.click(screen.getByText(language === 'en' ? 'Dismiss all' : 'إخفاء الكل'))
      expect(calls).toEqual(['dismiss r2', 'dismiss r1,r2'])
    },
  )
})
