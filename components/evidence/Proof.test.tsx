// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import type { MessagesFactory } from '../i18n/create-text.ts'
import { ar } from '../i18n/messages.ar.ts'
import { en } from '../i18n/messages.en.ts'
import { TextProvider } from '../i18n/text-context.tsx'
import { Proof } from './Proof.tsx'
import { CLAIM, EXACT, PARAGRAPH, QUOTE, readyProof } from './proof-fixtures.ts'
import type { ProofModel } from './proof-model.ts'
import type { ProofProps } from './proof-props.ts'

afterEach(cleanup)

const MESSAGES: Readonly<Record<'ar' | 'en', MessagesFactory>> = { ar, en }

/** Renders a proof and writes down what it calls. */
function show(model: ProofModel, language: 'ar' | 'en' = 'en', change: Partial<ProofProps> = {}) {
  const calls: string[] = []
  const copy = (what: string) => async () => {
    calls.push(what)
    return true
  }
  render(
    <TextProvider language={language} digits="latn" messages={MESSAGES[language]}>
      <Proof
        model={model}
        errorReport="claim mayor-signs, Isnad 0.1.0"
        onClose={() => calls.push('close')}
        onOpenClaim={(id) => calls.push(`claim ${id}`)}
        onOpenDisagreements={() => calls.push('disagreements')}
        onOpenEvidence={(claim, evidence) => calls.push(`evidence ${claim} ${evidence}`)}
        onOpenEntity={(id) => calls.push(`entity ${id}`)}
        onOpenArticle={(id, n) => calls.push(`article ${id} ${n}`)}
        onAttach={(files) => calls.push(`attach ${files.map(({ name }) => name).join()}`)}
        onCopyCitation={copy('citation')}
        onCopyLink={copy('link')}
        onCopyText={async (text) => copy(`text ${text}`)()}
        {...change}
      />
    </TextProvider>,
  )
  return calls
}

const region = (name: string) => screen.getByRole('region', { name })

describe('the region of a proof', () => {
  it('is named by the sentence', () => {
    show(readyProof())
    expect(region('The mayor signed the Bridge Treaty').dataset.evidence).toBe('gazette-13')
  })

  it('is named by the sentence with its status where that is not supported', () => {
    show(readyProof({ claim: { status: 'prospective', mode: 'request' } }), 'ar')
    expect(region('طلب: وقّع العمدة معاهدة الجسر')).toBeTruthy()
  })

  it('says a status once: before the sentence, or as a chip where nothing stands there', () => {
    show(readyProof())
    expect(screen.getByText('Supported')).toBeTruthy()
    cleanup()
    show(readyProof({ claim: { status: 'prospective', mode: 'request' } }))
    expect(screen.queryByText('Not yet')).toBeNull()
  })

  it('names the denier from its evidence where the claim does not say', () => {
    const model = readyProof({ claim: { status: 'denied', family: 'denied' } })
    show({ ...model, evidence: { ...model.evidence, stance: 'denies', family: 'denied' } })
    expect(region('Denied by Mayor of River Town: The mayor signed the Bridge Treaty')).toBeTruthy()
  })

  it('takes the focus to its heading', () => {
    show(readyProof())
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 }))
  })
})

describe('without an original', () => {
  it('shows the restatement as our words and the quote as the article’s', () => {
    show(readyProof())
    expect(screen.getByText('our words')).toBeTruthy()
    expect(screen.getByText('Reports the mayor’s account.').lang).toBe('en')
    const quote = screen.getByText(QUOTE).closest('blockquote')
    expect(quote?.lang).toBe('ar')
    expect(quote?.dir).toBe('rtl')
    expect(quote?.getAttribute('cite')).toBe('#/article/gazette/13')
  })

  it('says that neither was checked, which is not the same as absent', () => {
    show(readyProof())
    expect(screen.getByText('Not checked: the article is not attached.')).toBeTruthy()
    expect(screen.getByText('Not checked.')).toBeTruthy()
  })

  it('says how to get the article where no address is known, headline to copy', async () => {
    const calls = show(readyProof())
    fireEvent.click(screen.getByText('Copy the headline'))
    expect(await screen.findByText('Copied')).toBeTruthy()
    expect(calls).toEqual(['text بلدتان توقعان معاهدة الجسر'])
  })
})

describe('with an original', () => {
  it('shows the paragraph verbatim, and nothing of ours as the article’s', () => {
    show(readyProof({ match: EXACT }))
    const paragraph = document.querySelector('blockquote[data-words="article"]')
    expect(paragraph?.textContent).toBe(PARAGRAPH)
    expect(screen.queryByText('our words')).toBeNull()
  })

  it('keeps our words a toggle away', () => {
    show(readyProof({ match: EXACT }))
    const ours = document.querySelector('details:not([open]) [data-restatement]')
    expect(ours?.textContent).toBe('Reports the mayor’s account.')
  })

  it('marks span, quote, subject and object where the browser has no highlights', () => {
    show(readyProof({ match: EXACT }))
    const marked = (mark: string) =>
      [...document.querySelectorAll(`mark[data-marks~="${mark}"]`)]
        .map(({ textContent }) => textContent)
        .join('')
    expect(marked('quote')).toBe(QUOTE)
    expect(marked('subject')).toBe('عمدة بلدة النهر')
    expect(marked('object')).toBe('معاهدة الجسر')
    expect(marked('span')).toBe('قال عمدة بلدة النهر إنه وقّع معاهدة الجسر أمس.')
  })

  it('gives both verdicts in words', () => {
    show(readyProof({ match: EXACT }), 'ar')
    const paragraph = screen.getByText('الفقرة').closest('div')
    expect(paragraph?.textContent).toContain('موجودة في gazette.txt حرفًا بحرف.')
    expect(screen.getByText('وارد فيها بلفظه.')).toBeTruthy()
  })

  it('names the differences of a normalised quote', () => {
    const quote = {
      verdict: 'normalised' as const,
      span: EXACT.quote.span,
      foldings: ['hamza', 'marks'] as const,
    }
    show(readyProof({ match: { ...EXACT, rung: 'normalised', quote } }))
    expect(screen.getByText('Stands in it; differences: hamza and alef forms and vowel marks.')).toBeTruthy()
  })

  it('shows the quote apart, and says so, where the paragraph does not hold it', () => {
    show(readyProof({ match: { ...EXACT, quote: { verdict: 'missing' } } }))
    expect(screen.getByText('Does not stand in this paragraph.')).toBeTruthy()
    expect(screen.getByText(QUOTE).closest('blockquote')).toBeTruthy()
    expect(document.querySelector('mark[data-marks~="quote"]')).toBeNull()
  })

  it('falls back to the restatement where the paragraph is absent', () => {
    show(readyProof({ match: { rung: 'absent', file: 'gazette.txt' } }))
    expect(screen.getByText('our words')).toBeTruthy()
    expect(document.querySelector('[data-rung="absent"]')?.textContent).toContain('Not found in gazette.txt.')
  })
})

describe('what stands around the paragraph', () => {
  it.each([
    ['en', 'paragraph 13 of 24', 'body text', 'This paragraph does not say', 'the place'],
    ['ar', 'الفقرة 13 من 24', 'متن', 'لا تذكر هذه الفقرة', 'المكان'],
  ] as const)('says number, kind and omissions in %s', (language, place, kind, omits, what) => {
    show(readyProof(), language)
    expect(screen.getByText(place)).toBeTruthy()
    expect(screen.getByText(kind)).toBeTruthy()
    expect(screen.getByText(omits).nextElementSibling?.textContent).toBe(what)
  })

  it('gives the date of the article with its basis and reason', () => {
    show(readyProof())
    const line = screen.getByText('7 December 2024').parentElement
    expect(line?.textContent).toBe('7 December 2024 · known from outside the articles')
    expect(screen.getByText('the publisher’s page')).toBeTruthy()
  })

  it('draws the voices from the speaker to the page, the named ones as links', () => {
    show(readyProof())
    const chain = screen.getByRole('list', { name: 'Chain of voices, from the speaker to the page' })
    const voices = within(chain)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent)
    expect(voices).toEqual([
      'speakerMayor of River Town',
      'relayed byunnamed official',
      'published byThe Bank Gazette',
    ])
    expect(within(chain).getAllByRole('link')).toHaveLength(2)
  })

  it('counts articles and origins for and against', () => {
    show(readyProof())
    expect(screen.getByText('For it').nextElementSibling?.textContent).toBe(
      '2 articles, 1 independent origin',
    )
    expect(screen.getByText('Against it').nextElementSibling?.textContent).toBe('none')
  })

  it('links to the public page in a tab of its own, sending nothing along', () => {
    const model = readyProof()
    const article = {
      ...model.evidence.article,
      url: 'https://example.org/a',
      passageUrl: 'https://example.org/a#:~:text=b',
    }
    show({ ...model, evidence: { ...model.evidence, article } })
    const link = screen.getByRole('link', { name: 'Open the public page at this passage' })
    expect(link.getAttribute('href')).toBe('https://example.org/a#:~:text=b')
    expect(link.getAttribute('rel')).toBe('noopener noreferrer')
    expect(link.getAttribute('target')).toBe('_blank')
  })
})

describe('where a proof leads', () => {
  it('opens neighbours, ends, conflicts and the article', () => {
    const calls = show(readyProof())
    fireEvent.click(screen.getByRole('button', { name: 'Next evidence' }))
    fireEvent.click(screen.getByRole('link', { name: 'Bridge Treaty' }))
    fireEvent.click(screen.getByRole('link', { name: 'Contested: It was signed on the seventh' }))
    fireEvent.click(screen.getByRole('link', { name: 'Where the articles disagree' }))
    fireEvent.click(screen.getByRole('link', { name: 'paragraph 13 of 24' }))
    fireEvent.click(screen.getByRole('button', { name: 'Close' }))
    expect(calls).toEqual([
      'evidence mayor-signs post-2',
      'entity treaty',
      'claim signed-later',
      'disagreements',
      'article gazette 13',
      'close',
    ])
  })

  it('has no way back from the first evidence', () => {
    show(readyProof())
    expect(screen.getByRole('button', { name: 'Previous evidence' }).hasAttribute('disabled')).toBe(true)
  })

  it('leaves a click with a modifier to the browser', () => {
    const calls = show(readyProof())
    fireEvent.click(screen.getByRole('link', { name: 'Bridge Treaty' }), { ctrlKey: true })
    expect(calls).toEqual([])
  })

  it('shows an error report that can be copied', () => {
    const calls = show(readyProof())
    fireEvent.click(screen.getByText('Report an error'))
    expect(screen.getByText('claim mayor-signs, Isnad 0.1.0')).toBeTruthy()
    fireEvent.click(screen.getByText('Copy the report'))
    expect(calls).toEqual(['text claim mayor-signs, Isnad 0.1.0'])
  })

  it('says when the browser did not copy', async () => {
    show(readyProof(), 'en', { onCopyLink: async () => false })
    fireEvent.click(screen.getByText('Copy link'))
    expect(await screen.findByText('The browser did not allow copying')).toBeTruthy()
  })
})

describe('before the paragraph is there', () => {
  it('names the claim and says what it waits for', () => {
    show({ kind: 'waiting', claim: CLAIM }, 'ar')
    expect(region('وقّع العمدة معاهدة الجسر')).toBeTruthy()
    expect(screen.getByText('الفقرة في الطريق…')).toBeTruthy()
  })

  it('says that it failed, why, and offers another try', () => {
    const calls: string[] = []
    show({ kind: 'failed', claim: CLAIM, reason: 'detail.json: 404' }, 'en', {
      onRetry: () => calls.push('retry'),
    })
    expect(screen.getByRole('alert').textContent).toContain('detail.json: 404')
    fireEvent.click(screen.getByText('Try again'))
    expect(calls).toEqual(['retry'])
  })
})
