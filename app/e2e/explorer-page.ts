import type { Locator, Page } from '@playwright/test'
import type { Language } from '#graph-data/schema/primitives.ts'
import type { PageRunner } from './graph-probe.ts'

/** What a proof shows, read from the page by its meaning: `cite`, `lang`, labelled words. */
export interface ShownProof {
  readonly name: string
  readonly evidence: string
  /** The article's words: the quote, or the whole paragraph where an original is attached. */
  readonly articleWords: string
  readonly articleLang: string
  readonly articleDir: string
  readonly cite: string
  /** Our restatement; null where the paragraph is shown verbatim. */
  readonly ourWords: string | null
  readonly ourLang: string | null
}

/** The open proof. A claim names it, so that an earlier one is not mistaken for it. */
export const proofOf = (page: Page, claim: string): Locator =>
  page.locator(`section[data-claim="${claim}"][data-state]`)

/** A row of the list of claims. */
export const rowOf = (page: Page, claim: string): Locator =>
  page.locator(`[data-claim="${claim}"]:not(section)`).first()

export const addressOf = (claim: string, evidence: string, language: Language): string =>
  `#/claim/${claim}/${evidence}?lang=${language}`

/**
 * Waits until the proof of this evidence is ready, and reads it.
 *
 * @param isVerbatim waits, too, until the paragraph itself stands there in place of our words; if it does not come
 * in time, what is there is read, so that the test shows it
 * @throws what was seen instead, when the proof does not open in time
 */
export function readProof(
  page: PageRunner,
  claim: string,
  evidence: string,
  { isVerbatim = false, timeoutMs = 15_000 } = {},
): Promise<ShownProof> {
  return page.evaluate(
    async ({ claim, evidence, isVerbatim, timeoutMs }) => {
      const end = performance.now() + timeoutMs
      const selector = `section[data-claim="${claim}"][data-evidence="${evidence}"][data-state="ready"]`
      const find = () => document.querySelector(selector)
      const isThere = () => {
        const section = find()
        return section !== null && !(isVerbatim && section.querySelector('[data-words="ours"]'))
      }
      while (!isThere() && performance.now() < end) await new Promise((done) => setTimeout(done, 10))
      const section = find()
      if (section === null) {
        const open = document.querySelector('section[data-state]')?.outerHTML.slice(0, 300) ?? 'no proof'
        throw new Error(`no proof of ${evidence} at ${location.hash}; open: ${open}`)
      }
      const article = section.querySelector('blockquote[data-words="article"]')
      const ours = section.querySelector('[data-words="ours"]')
      const heading = document.getElementById(section.getAttribute('aria-labelledby') ?? '')
      return {
        name: heading?.textContent ?? '',
        evidence: section.getAttribute('data-evidence') ?? '',
        articleWords: article?.textContent ?? '',
        articleLang: article?.getAttribute('lang') ?? '',
        articleDir: article?.getAttribute('dir') ?? '',
        cite: article?.getAttribute('cite') ?? '',
        ourWords: ours?.textContent ?? null,
        ourLang: ours?.getAttribute('lang') ?? null,
      }
    },
    { claim, evidence, isVerbatim, timeoutMs },
  )
}

/** Moves to another address of the page that is open, as a link in it would. */
export const moveTo = (page: PageRunner, hash: string): Promise<void> =>
  page.evaluate((hash) => {
    location.hash = hash
  }, hash)
