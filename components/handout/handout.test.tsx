// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ar } from '../i18n/messages.ar.ts'
import { en } from '../i18n/messages.en.ts'
import { TextProvider } from '../i18n/text-context.tsx'
import { DossierView } from './DossierView.tsx'
import type { DossierSheet, PaperClaim, PaperQuote, SheetKind, StorySheet } from './handout-model.ts'
import { SheetFrame } from './SheetFrame.tsx'
import { StorySheetView } from './StorySheetView.tsx'
import { InBoth } from './sheet-words.tsx'

afterEach(cleanup)

const text = (ar: string, en: string) => ({ ar, en })

const QUOTE: PaperQuote = {
  id: 'gazette-4',
  articleId: 'gazette',
  quote: 'وقّع الرئيسان',
  language: 'ar',
  publisher: text('الجريدة', 'The Gazette'),
  headline: 'جسر جديد',
  date: '2031-05-04',
  dateBasis: 'derived',
  paragraph: 4,
  of: 9,
  kind: 'body',
  restatement: text('وقّع الرئيسان على الجسر.', 'Both mayors signed for the bridge.'),
  stance: 'asserts',
  mode: 'plan',
  voices: [text('المتحدثة', 'The spokeswoman')],
  omits: [text('المكان', 'the place')],
  note: null,
  isMachineTranslated: false,
}

const CLAIM: PaperClaim = {
  id: 'mayors-sign',
  n: 1,
  statement: text('يوقّع الرئيسان الاتفاق', 'The mayors sign the agreement'),
  status: 'prospective',
  mode: 'plan',
  family: 'planned',
  quotes: [QUOTE],
  quotedIn: null,
  places: [{ publisher: QUOTE.publisher, paragraphs: [4] }],
  origins: { asserting: 1, denying: 0 },
}
const DRAWN: PaperClaim = { ...CLAIM, id: 'bridge-over-river', n: 2, quotes: [], status: 'supported' }

const CREDIT: StorySheet['credit'] = {
  collection: text('جسر البلدتين', 'The bridge'),
  version: '1.1.0',
  released: '2031-06-01',
  link: 'https://isnad.example/#/story/bridge',
  articlesLink: 'https://isnad.example/#/about/articles',
  licence: { id: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
}
const ARTICLE: StorySheet['articles'][number] = {
  id: 'gazette',
  publisher: QUOTE.publisher,
  headline: 'جسر جديد',
  language: 'ar',
  date: '2031-05-04',
  dateBasis: 'stated',
  url: null,
  within: null,
  isMachineTranslated: false,
}

const sheetOf = (kind: SheetKind, isWeak: boolean): StorySheet => ({
  kind,
  title: text('الجسر', 'A bridge'),
  summary: text('من الخطة إلى البناء.', 'From plan to building.'),
  families: ['planned'],
  kinds: [],
  articles: [ARTICLE],
  credit: CREDIT,
  steps: [
    {
      id: 'plan',
      n: 1,
      title: text('الخطة', 'The plan'),
      picture: null,
      sentences: [
        { text: text('يوقّعان غدًا.', 'They sign tomorrow.'), isEditorial: false, isWeak, numbers: [1] },
        { text: text('ماذا بعد؟', 'And then?'), isEditorial: true, isWeak: false, numbers: [] },
      ],
      claims: [CLAIM, DRAWN],
      ask: text('من يوقّع؟', 'Who signs?'),
      notes: kind === 'teacher' ? text('انتظر.', 'Wait for it.') : null,
      seconds: 90,
    },
  ],
})

function show(kind: SheetKind, language: 'ar' | 'en' = 'en', isBoth = false, isWeak = false) {
  return render(
    <TextProvider language={language} digits="latn" messages={language === 'ar' ? ar : en}>
      <InBoth value={isBoth}>
        <StorySheetView sheet={sheetOf(kind, isWeak)} />
      </InBoth>
    </TextProvider>,
  ).container
}

const quoteIn = (sheet: HTMLElement) => sheet.querySelector<HTMLElement>('[data-quote="gazette-4"]')

describe('a sheet of a story', () => {
  it.each([
    ['class', 'en'],
    ['class', 'ar'],
    ['questions', 'en'],
    ['questions', 'ar'],
    ['teacher', 'en'],
    ['teacher', 'ar'],
  ] as const)(
    '(%s, %s) has beside each quote publisher, headline, date, its basis and paragraph',
    (kind, language) => {
      const figure = quoteIn(show(kind, language))
      const told = figure?.textContent ?? ''
      const expected =
        language === 'ar'
          ? ['الجريدة', 'جسر جديد', '2031', 'تاريخ مستنتج', 'الفقرة 4 من 9']
          : ['The Gazette', 'جسر جديد', '4 May 2031', 'date worked out', 'paragraph 4 of 9']
      for (const part of expected) expect(told).toContain(part)
      const words = figure?.querySelector('blockquote')
      expect([words?.lang, words?.dir, words?.getAttribute('cite')]).toEqual([
        'ar',
        'rtl',
        '#/article/gazette/4',
      ])
    },
  )

  it('says to the class how the text holds a claim: by the status before it, its line’s word and the mode', () => {
    const sheet = show('class')
    const claim = sheet.querySelector('[data-paper-claim="mayors-sign"]')?.textContent ?? ''
    expect(claim).toContain('Planned: The mayors sign the agreement')
    expect(claim).toContain('planned or requested')
    expect(quoteIn(sheet)?.textContent).toMatch(/planned$/)
  })

  it('leaves the reading to the pupils on the worksheet, with room to write and our words for what they cannot read', () => {
    const sheet = show('questions')
    expect(
      within(sheet)
        .getAllByRole('columnheader')
        .map((head) => head.firstChild?.textContent),
    ).toEqual(['Claim', 'Support', 'Question'])
    expect(quoteIn(sheet)?.textContent).not.toMatch(/planned/)
    expect(sheet.textContent).not.toContain('Planned:')
    expect(sheet.textContent).toContain('Both mayors signed for the bridge.')
    expect(sheet.textContent).not.toContain('And then?')
    expect(sheet.querySelectorAll('td').length).toBe(3)
    cleanup()
    expect(show('questions', 'ar').textContent).not.toContain('وقّع الرئيسان على الجسر.')
  })

  it('gives notes, time, voices and what is left unsaid to the teacher alone', () => {
    const ofTeacher = ['Wait for it.', '1.5 minutes', 'The spokeswoman', 'the place', '1 independent origin']
    const told = show('teacher').textContent
    for (const part of ofTeacher) expect(told).toContain(part)
    cleanup()
    for (const kind of ['class', 'questions'] as const) {
      const others = show(kind).textContent
      for (const part of ofTeacher) expect(others).not.toContain(part)
      cleanup()
    }
  })

  it('marks a sentence of ours, and lists what is drawn without being spoken of', () => {
    const sheet = show('class')
    expect(sheet.textContent).toContain('And then? (our sentence, from no article)')
    expect(sheet.querySelector('[data-paper-claim="bridge-over-river"]')?.textContent).toContain(
      'The Gazette',
    )
  })

  it('marks what no body paragraph carries with a drawn sign, explained once at the head; the worksheet does not judge', () => {
    const signs = (kind: SheetKind, isWeak: boolean) => {
      const sheet = show(kind, 'en', false, isWeak)
      const named = within(sheet).queryAllByRole('img', { name: 'weak support' })
      const told = sheet.querySelector('header')?.textContent?.includes('no article’s body text') ?? false
      cleanup()
      return [named.length, told]
    }
    expect(signs('class', true)).toEqual([2, true])
    expect(signs('teacher', true)).toEqual([2, true])
    expect(signs('questions', true)).toEqual([0, false])
    expect(signs('class', false)).toEqual([0, false])
  })

  it('stands in both languages on demand, each with its direction', () => {
    const sheet = show('class', 'en', true)
    const second = within(sheet).getByText('يوقّعان غدًا.')
    expect([second.lang, second.dir]).toEqual(['ar', 'rtl'])
    expect(within(sheet).getByText('They sign tomorrow.').lang).toBe('en')
    cleanup()
    expect(show('class').textContent).not.toContain('يوقّعان غدًا.')
  })

  it('ends with the articles, the way to each, version, licence and address', () => {
    const told = show('class').textContent
    for (const part of [
      'Address not known to us; search the web',
      CREDIT.articlesLink,
      'version 1.1.0',
      'CC-BY-4.0',
      CREDIT.link,
    ]) {
      expect(told).toContain(part)
    }
  })
})

describe('a dossier', () => {
  const sheet: DossierSheet = {
    id: 'bridge',
    label: text('الجسر', 'The bridge'),
    kind: 'place',
    kindLabel: text('مكان', 'place'),
    subtype: null,
    description: text('جسر بين بلدتين.', 'A bridge between two towns.'),
    note: null,
    spellings: [
      { articleId: 'gazette', publisher: QUOTE.publisher, language: 'ar', spellings: ['الجسر', 'جسر النهر'] },
    ],
    relations: [{ key: 'r', label: text('يوقّع', 'signs'), claims: [CLAIM] }],
    roles: [],
    families: ['planned'],
    articles: [ARTICLE],
    credit: CREDIT,
  }
  it('has the names, spellings, every claim with its status, and its quotes', () => {
    const { container } = render(
      <TextProvider language="en" digits="latn" messages={en}>
        <DossierView sheet={sheet} />
      </TextProvider>,
    )
    const told = container.textContent ?? ''
    for (const part of ['The bridge', 'الجسر · جسر النهر', 'Planned: The mayors sign', '1 claim names it']) {
      expect(told).toContain(part)
    }
    expect(quoteIn(container)?.textContent).toContain('paragraph 4 of 9')
  })
})

describe('the frame of a sheet', () => {
  it('tells what was chosen, and prints only what is there', () => {
    const calls = { onLanguage: vi.fn(), onPaper: vi.fn(), onPrint: vi.fn(), onOpen: vi.fn() }
    const frame = (isReady: boolean) => (
      <TextProvider language="en" digits="latn" messages={en}>
        <SheetFrame
          title="A bridge"
          back={{ label: 'Back', href: '#/', onOpen: calls.onOpen }}
          language="en"
          onLanguage={calls.onLanguage}
          paper="a4"
          onPaper={calls.onPaper}
          isReady={isReady}
          onPrint={calls.onPrint}
        >
          <p>sheet</p>
        </SheetFrame>
      </TextProvider>
    )
    const { rerender } = render(frame(false))
    const print = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Print' })
    expect(print().disabled).toBe(true)
    rerender(frame(true))
    fireEvent.click(print())
    fireEvent.click(screen.getByRole('radio', { name: 'Letter' }))
    fireEvent.click(screen.getByRole('radio', { name: 'Both' }))
    fireEvent.click(screen.getByRole('link', { name: 'Back' }))
    expect(calls.onPrint).toHaveBeenCalledOnce()
    expect(calls.onPaper).toHaveBeenCalledWith('letter')
    expect(calls.onLanguage).toHaveBeenCalledWith('both')
    expect(calls.onOpen).toHaveBeenCalledOnce()
    expect(document.activeElement?.textContent).toContain('A bridge')
  })
})
