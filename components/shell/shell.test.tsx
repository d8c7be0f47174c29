// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { ar } from '../i18n/messages.ar.ts'
import { en } from '../i18n/messages.en.ts'
import { TextProvider } from '../i18n/text-context.tsx'
import { AnnounceContext } from '../ui/announce.ts'
import { CrashNotice } from './CrashNotice.tsx'
import { InvalidCollectionPage } from './InvalidCollectionPage.tsx'
import { UnknownAddress } from './UnknownAddress.tsx'

afterEach(cleanup)

const show = (view: ReactNode, language: 'ar' | 'en' = 'en') =>
  render(
    <TextProvider language={language} digits="latn" messages={language === 'ar' ? ar : en}>
      {view}
    </TextProvider>,
  )

describe('an invalid collection', () => {
  const issues = [
    {
      code: 'Q2',
      severity: 'error' as const,
      path: ['claims', 'bridge', 0],
      params: {},
      text: { ar: 'الاقتباس غير موجود', en: 'the quote is not there' },
    },
  ]

  it.each([
    ['en', 'This collection is not valid', '1 error, 0 warnings'],
    ['ar', 'هذه المجموعة غير صالحة', 'خطأ واحد، لا تنبيهات'],
  ] as const)('lists its issues in %s first and in the other language too', (language, title, counts) => {
    show(<InvalidCollectionPage issues={issues} onCopyText={async () => true} />, language)
    expect(screen.getByRole('heading', { name: title })).toBeTruthy()
    expect(document.body.textContent).toContain(counts)
    expect(screen.getByText('the quote is not there').lang).toBe('en')
    expect(screen.getByText('الاقتباس غير موجود').lang).toBe('ar')
    const said = screen.getByRole('listitem').textContent ?? ''
    expect(said).toContain('[Q2]')
    expect(said.indexOf(issues[0]?.text[language] ?? '?')).toBeLessThan(
      said.indexOf(issues[0]?.text[language === 'ar' ? 'en' : 'ar'] ?? '?'),
    )
  })

  it('copies them as plain lines', () => {
    let copied = ''
    const handleCopy = async (text: string) => {
      copied = text
      return true
    }
    show(<InvalidCollectionPage issues={issues} onCopyText={handleCopy} />)
    fireEvent.click(screen.getByText('Copy the list'))
    expect(copied).toBe('error [Q2] claims/bridge/0 the quote is not there')
  })
})

describe('notices', () => {
  it('say what an address asked for', () => {
    const said: string[] = []
    show(
      <AnnounceContext value={(words) => said.push(words)}>
        <UnknownAddress kind="claim" asked="no-such" onDismiss={() => {}} />
      </AnnounceContext>,
      'ar',
    )
    expect(said).toEqual(['لا إفادة في هذه المجموعة بهذا العنوان.'])
    expect(screen.getByText('no-such').dir).toBe('ltr')
  })

  it('give the details of a crash to be copied', () => {
    let copied = ''
    const handleCopy = async (text: string) => {
      copied = text
      return true
    }
    show(<CrashNotice details="TypeError: x" onCopyText={handleCopy} onReload={() => {}} />)
    fireEvent.click(screen.getByText('Copy details'))
    expect(copied).toBe('TypeError: x')
  })
})
