// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { ar } from '../i18n/messages.ar.ts'
import { en } from '../i18n/messages.en.ts'
import { TextProvider } from '../i18n/text-context.tsx'
import { AboutPage } from './AboutPage.tsx'
import type { AboutFacts, AboutPageProps, AboutRecord } from './about-model.ts'
import { ABOUT_PAGE_IDS, ABOUT_TITLES, aboutPageOf } from './about-pages.ts'
import { loadContent } from './load-content.ts'

afterEach(cleanup)

const text = (ar: string, en: string) => ({ ar, en })

const RECORD: AboutRecord = {
  curators: [text('المختبِر', 'The tester')],
  method: text('قُرئت الصحف.', 'The papers were read.'),
  selection: text('لأنها قريبة.', 'Because they are near.'),
  licence: { id: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  secondReading: null,
  changes: [{ version: '1.1.0', date: '2031-06-01', what: text('أُضيف الجسر.', 'The bridge was added.') }],
  questions: [{ question: text('من دفع ثمن الجسر؟', 'Who paid for the bridge?'), note: null }],
}

const FACTS: AboutFacts = {
  title: text('جسر البلدتين', 'The bridge of the two towns'),
  description: text('ما تقوله الصحف عن الجسر.', 'What the papers say about the bridge.'),
  version: '1.1.0',
  released: '2031-06-01',
  counts: { articles: 2, articlesInside: 1, entities: 11, claims: 3, evidence: 100 },
  articles: [
    {
      id: 'gazette',
      publisher: text('الجريدة', 'The Gazette'),
      headline: 'جسر جديد',
      language: 'ar',
      date: '2031-05-04',
    },
  ],
  record: RECORD,
  keys: [{ id: 'help', label: text('المساعدة', 'Help'), keys: ['?'] }],
  teaching: null,
}

async function show(change: Partial<AboutPageProps>, language: 'ar' | 'en') {
  const calls: string[] = []
  const page = change.page ?? 'what'
  await loadContent(language, page)
  // Awaited, what comes late is shown at once; else React lets its stand-in stay a third of a second.
  await act(async () => {
    render(
      <TextProvider language={language} digits="latn" messages={language === 'ar' ? ar : en}>
        <AboutPage
          page={page}
          facts={FACTS}
          onOpenPage={(id) => calls.push(`page ${id}`)}
          onOpenArticle={(id) => calls.push(`article ${id}`)}
          onWipe={() => calls.push('wipe')}
          onBack={() => calls.push('back')}
          {...change}
        />
      </TextProvider>,
    )
  })
  await waitFor(() => expect(document.querySelector('[data-page] div[lang]')).not.toBeNull())
  return calls
}

const CASES = ABOUT_PAGE_IDS.flatMap((page) =>
  (['ar', 'en'] as const).map((language) => [page, language] as const),
)

describe('the pages', () => {
  it.each(CASES)('%s is there in %s, titled, in the language it says', async (page, language) => {
    await show({ page }, language)
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(ABOUT_TITLES[page][language])
    const prose = document.querySelector('[data-page] div[lang]')
    expect(prose?.getAttribute('lang')).toBe(language)
    expect(prose?.textContent?.length).toBeGreaterThan(60)
    const letters = language === 'ar' ? /\p{Script=Arabic}/gu : /\p{Script=Latin}/gu
    const all = prose?.textContent?.match(/\p{L}/gu)?.length ?? 0
    expect((prose?.textContent?.match(letters)?.length ?? 0) / all).toBeGreaterThan(0.6)
  })

  it('say how large the collection is, by the grammar of numbers', async () => {
    await show({ page: 'what' }, 'ar')
    const words = document.querySelector('[data-page]')?.textContent
    expect(words).toContain('3 إفادات')
    expect(words).toContain('11 كيانًا')
    expect(words).toContain('100 شاهد في مقالين')
  })

  it('leave the second reading out while there is none, and give its figures when there is', async () => {
    await show({ page: 'method' }, 'en')
    expect(screen.queryByText('The second reading')).toBeNull()
    cleanup()
    const secondReading = {
      date: '2031-05-30',
      readers: 2,
      by: text('قارئ آخر', 'Another reader'),
      relations: {
        first: 40,
        second: 44,
        shared: 36,
        addedFromSecond: 3,
        struck: 0,
        weakened: 2,
        changed: 1,
      },
      claims: { before: 3, after: 3, added: 0, struck: 0, weakened: 0, changed: 0 },
      mode: { n: 31, raw: 0.9, alpha: 0.8 },
      voice: { n: 31, raw: 1, alpha: 1 },
      remarks: text('حُسم كل فرق بالنص.', 'Every difference was settled by the text.'),
    }
    await show({ page: 'method', facts: { ...FACTS, record: { ...RECORD, secondReading } } }, 'en')
    expect(screen.getByText('The second reading')).toBeTruthy()
    expect(screen.getByText('44')).toBeTruthy()
    expect(screen.getByText(/the same in 90% of 31 relations/)).toBeTruthy()
    expect(screen.getByText('Every difference was settled by the text.')).toBeTruthy()
  })

  it('stand without the record while it is on its way', async () => {
    await show({ page: 'licences', facts: { ...FACTS, record: null } }, 'en')
    expect(screen.getByText('The program')).toBeTruthy()
  })

  it('open each other and the articles', async () => {
    const calls = await show({ page: 'what' }, 'en')
    fireEvent.click(screen.getByRole('link', { name: 'Keys' }))
    fireEvent.click(screen.getByRole('link', { name: 'جسر جديد' }))
    expect(calls).toEqual(['page keys', 'article gazette'])
  })

  it('list the questions, the changes and the keys of the collection at hand', async () => {
    await show({ page: 'questions' }, 'en')
    expect(screen.getByText('Who paid for the bridge?')).toBeTruthy()
    cleanup()
    await show({ page: 'versions' }, 'ar')
    expect(screen.getByText('أُضيف الجسر.')).toBeTruthy()
    cleanup()
    await show({ page: 'keys' }, 'en')
    expect(screen.getByRole('row', { name: '? Help' })).toBeTruthy()
  })

  it('forget what the device keeps, and say that they did', async () => {
    const calls = await show({ page: 'privacy' }, 'en')
    fireEvent.click(screen.getByRole('button', { name: 'Forget everything on this device' }))
    expect(calls).toEqual(['wipe'])
    expect(await screen.findByText('Forgotten.')).toBeTruthy()
  })

  it.each([
    ['en', 'Forget everything on this device', 'Not everything could be forgotten'],
    ['ar', 'امحُ كل ما في هذا الجهاز', 'لم يُمحَ كل شيء'],
  ] as const)('say in %s what may be left where the device does not forget', async (language, name, said) => {
    for (const onWipe of [() => Promise.resolve(false), () => Promise.reject(new Error('blocked'))]) {
      await show({ page: 'privacy', onWipe }, language)
      fireEvent.click(screen.getByRole('button', { name }))
      expect(await screen.findByText((text) => text.startsWith(said))).toBeTruthy()
      expect(screen.queryByText(language === 'en' ? 'Forgotten.' : 'مُحي.')).toBeNull()
      cleanup()
    }
  })

  it('know their ids', () => {
    expect(aboutPageOf(null)).toBe('what')
    expect(aboutPageOf('method')).toBe('method')
    expect(aboutPageOf('articles')).toBeNull()
  })
})
