// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { en } from '../i18n/messages.en.ts'
import { TextProvider } from '../i18n/text-context.tsx'
import { DocumentReader } from './DocumentReader.tsx'
import type { DocumentText } from './document-model.ts'

afterEach(cleanup)

function show(change: Partial<DocumentText>): void {
  const document: DocumentText = {
    ...{ id: 'f1', name: 'a.txt', format: 'text', remarks: [], lines: [], isKnown: false },
    ...change,
  }
  render(
    <TextProvider language="en" digits="latn" messages={en}>
      <DocumentReader document={document} onClose={() => {}} />
    </TextProvider>,
  )
}

const shownText = (): string => document.querySelector('section > div')?.textContent ?? ''

describe('an attached file beside the graph', () => {
  it('shows its lines as text, whatever they hold', () => {
    show({ lines: ['<img src="https://elsewhere.example/x.png">', 'سطر عربي'] })
    expect(shownText()).toContain('<img src=')
    expect(document.querySelector('img')).toBeNull()
    expect(screen.getByText('سطر عربي').getAttribute('lang')).toBe('ar')
  })

  it('says what it is, and what reading it brought to light', () => {
    show({ format: 'docx', remarks: [{ kind: 'cut-off' }] })
    expect(screen.getByText(/Word document · the file ends/)).toBeTruthy()
    expect(screen.getByText(/None of the articles was found/)).toBeTruthy()
  })

  it('shows a long document a part at a time', () => {
    show({ lines: Array.from({ length: 3000 }, (_, i) => `line ${i} ${'x'.repeat(50)}`) })
    expect(shownText()).not.toContain('line 1500 ')
    fireEvent.click(screen.getByRole('button', { name: 'Show more lines' }))
    expect(shownText().length).toBeGreaterThan(60_000)
  })

  it('cuts a line without end into pieces, never within a letter', () => {
    const line = '🜚'.repeat(100_000)
    show({ lines: [line] })
    expect(shownText().length).toBeLessThan(50_000)
    expect(shownText()).toBe(line.slice(0, shownText().length))
    expect([...shownText()].every((char) => char === '🜚')).toBe(true)
  })

  it('takes the focus, so that it is read out', () => {
    show({ name: 'b.pdf' })
    expect(document.activeElement?.textContent).toBe('b.pdf')
  })
})
