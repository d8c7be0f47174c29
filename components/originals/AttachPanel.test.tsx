// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { ar } from '../i18n/messages.ar.ts'
import { en } from '../i18n/messages.en.ts'
import { TextProvider } from '../i18n/text-context.tsx'
import { AttachPanel } from './AttachPanel.tsx'
import type { AttachArticle, AttachPanelProps } from './attach-model.ts'

afterEach(cleanup)

const article = (change: Partial<AttachArticle>): AttachArticle => ({
  id: 'gazette',
  headline: 'بلدتان توقعان معاهدة',
  publisher: { ar: 'جريدة الضفة', en: 'The Gazette' },
  language: 'ar',
  date: '2024-12-07',
  url: null,
  state: { kind: 'missing' },
  ...change,
})

function show(change: Partial<AttachPanelProps> = {}, language: 'ar' | 'en' = 'en') {
  const calls: string[] = []
  render(
    <TextProvider language={language} digits="latn" messages={language === 'ar' ? ar : en}>
      <AttachPanel
        articles={[
          article({ state: { kind: 'attached', file: 'a.txt', matched: 11, of: 12 } }),
          article({ id: 'post' }),
        ]}
        files={[]}
        refusals={[]}
        onAttach={(files) => calls.push(`attach ${files.map(({ name }) => name).join()}`)}
        onRemoveFile={(id) => calls.push(`remove ${id}`)}
        onDismissRefusal={(id) => calls.push(`dismiss ${id}`)}
        onCopyText={async () => true}
        onClose={() => calls.push('close')}
        {...change}
      />
    </TextProvider>,
  )
  return calls
}

describe('the originals', () => {
  it.each([
    ['en', '1 of 2 attached', '11 of 12 paragraphs found in a.txt', 'not attached'],
    ['ar', 'أُرفق 1 من 2', 'وُجد 11 من 12 فقرةً في a.txt', 'غير مرفق'],
  ] as const)(
    'say in %s which articles are attached and how much of each was found',
    (language, all, some, none) => {
      show({}, language)
      expect(screen.getByText(all)).toBeTruthy()
      const rows = screen.getAllByRole('listitem').map(({ textContent }) => textContent ?? '')
      expect(rows[0]).toContain(some)
      expect(rows[1]).toContain(none)
    },
  )

  it('take files from the picker', () => {
    const calls = show()
    const picker = document.querySelector('input[type="file"]')
    if (picker === null) throw new Error('no picker')
    const file = new File(['text'], 'gazette.txt', { type: 'text/plain' })
    fireEvent.change(picker, { target: { files: [file] } })
    expect(calls).toEqual(['attach gazette.txt'])
  })

  it('say which file was refused, why, and what to do', () => {
    const refusal = { id: 'r1', file: 'scan.pdf', reason: 'not-text' as const }
    const calls = show({ refusals: [refusal] })
    const said = screen.getByRole('alert').textContent
    expect(said).toContain('scan.pdf was not attached')
    expect(said).toContain('This is not a plain text file.')
    expect(said).toContain('Copy the text of the article into a .txt file')
    fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }))
    expect(calls).toEqual(['dismiss r1'])
  })

  it('name the limit where a file is too large', () => {
    show({ refusals: [{ id: 'r', file: 'b.txt', reason: 'too-large', limitMegabytes: 7 }] })
    expect(screen.getByRole('alert').textContent).toContain('at most 7 MB')
  })

  it('list the files with what was found in each', () => {
    const publisher = { ar: 'جريدة الضفة', en: 'The Gazette' }
    const calls = show({
      files: [
        { id: 'f1', name: 'a.txt', origin: 'local', state: { kind: 'recognised', articles: [publisher] } },
        { id: 'f2', name: 'b.txt', origin: 'attached', state: { kind: 'unrecognised' } },
      ],
    })
    expect(screen.getByText('holds The Gazette')).toBeTruthy()
    expect(document.body.textContent).toContain('no article of this collection found in it')
    const [remove] = screen.getAllByRole('button', { name: /Remove/u })
    if (remove) fireEvent.click(remove)
    expect(calls).toEqual(['remove f1'])
  })
})
