import type { Page } from '@playwright/test'
import { LANGUAGES, type Language } from '#graph-data/schema/primitives.ts'
import { formC } from '#graph-data/text/form-c.ts'
import { addressOf, moveTo, proofOf, readProof, rowOf, type ShownProof } from './explorer-page.ts'
import { expect, type Sites, test } from './fixtures.ts'
import { clickEdge, graphReady } from './graph-probe.ts'
import { type ProofCase, proofCases } from './proof-cases.ts'
import { REAL_TEXTS, TOWNS, TOWNS_TEXTS } from './site-folders.ts'

interface Ground {
  readonly site: keyof Sites
  /** Folder of the collection; `null` is the published one. */
  readonly collection: string | null
  /** Folder with the articles themselves, where the site offers them. */
  readonly texts: string | null
}

const TOWNS_BARE: Ground = { site: 'towns', collection: TOWNS, texts: null }
const TOWNS_ATTACHED: Ground = { site: 'townsWithTexts', collection: TOWNS, texts: TOWNS_TEXTS }
const REAL: Ground = { site: 'real', collection: null, texts: null }
const REAL_ATTACHED: Ground = { site: 'realWithTexts', collection: null, texts: REAL_TEXTS }

/** Many proofs go through one page, which is what a reader's hour is like, and keeps the whole within minutes. */
test.setTimeout(240_000)

test.describe('every piece of evidence shows its own quote and paragraph', () => {
  for (const [number, ground] of [TOWNS_BARE, TOWNS_ATTACHED, REAL].entries()) {
    for (const language of LANGUAGES) {
      test(`by its address, ${ground.site}, ${language}`, ({ visit }) => byAddress(visit, ground, language))
    }
    const clicked: Language = number % 2 === 0 ? 'ar' : 'en'
    const listed: Language = clicked === 'ar' ? 'en' : 'ar'
    test(`by click on its edge, ${ground.site}, ${clicked}`, ({ visit }) => byClick(visit, ground, clicked))
    test(`by Enter in the list, ${ground.site}, ${listed}`, ({ visit }) => byEnter(visit, ground, listed))
    test(`by click on its edge, ${ground.site}, ${listed} @long`, ({ visit }) =>
      byClick(visit, ground, listed))
    test(`by Enter in the list, ${ground.site}, ${clicked} @long`, ({ visit }) =>
      byEnter(visit, ground, clicked))
  }
})

test.describe('every piece of evidence shows the paragraph of the article itself', () => {
  test.skip(REAL_TEXTS === null, 'the articles are not on this machine')
  for (const language of LANGUAGES) {
    test(`by its address, ${language} @shared`, ({ visit }) => byAddress(visit, REAL_ATTACHED, language))
    test(`by click on its edge, ${language} @shared`, ({ visit }) => byClick(visit, REAL_ATTACHED, language))
    test(`by Enter in the list, ${language} @shared`, ({ visit }) => byEnter(visit, REAL_ATTACHED, language))
  }
})

type Visit = (site: keyof Sites, hash?: string) => Promise<Page>

async function byAddress(visit: Visit, ground: Ground, language: Language): Promise<void> {
  const cases = await proofCases(ground.collection, ground.texts)
  const page = await visit(ground.site, addressOf(cases[0]?.claim ?? '', cases[0]?.evidence ?? '', language))
  for (const one of cases) {
    await moveTo(page, addressOf(one.claim, one.evidence, language))
    await expectOwn(page, one, language)
  }
}

async function byClick(visit: Visit, ground: Ground, language: Language): Promise<void> {
  const cases = (await proofCases(ground.collection, ground.texts)).filter((one) => one.isEdge && one.isFirst)
  const page = await visit(ground.site, `#/?lang=${language}&show=all`)
  await graphReady(page)
  for (const one of cases) {
    await clickEdge(page, one.claim)
    await expectOwn(page, one, language)
  }
}

async function byEnter(visit: Visit, ground: Ground, language: Language): Promise<void> {
  const cases = (await proofCases(ground.collection, ground.texts)).filter((one) => one.isFirst)
  const page = await visit(ground.site, `#/?lang=${language}&show=all`)
  for (const one of cases) {
    await rowOf(page, one.claim).focus()
    await page.keyboard.press('Enter')
    await expectOwn(page, one, language)
    await page.keyboard.press('Escape')
    await expect(proofOf(page, one.claim)).toHaveCount(0)
  }
}

async function expectOwn(page: Page, one: ProofCase, language: Language): Promise<void> {
  const shown = await readProof(page, one.claim, one.evidence, { isVerbatim: one.verbatim !== null })
  expect.soft(shown.name, one.evidence).toContain(one.statement[language])
  expect.soft(shown.cite, one.evidence).toBe(one.cite)
  expect.soft([shown.articleLang, shown.articleDir], one.evidence).toEqual(['ar', 'rtl'])
  if (one.verbatim === null) expectRestated(shown, one, language)
  else expectVerbatim(shown, one, one.verbatim)
}

function expectRestated(shown: ShownProof, one: ProofCase, language: Language): void {
  expect.soft(shown.articleWords, one.evidence).toBe(one.quote)
  expect.soft([shown.ourWords, shown.ourLang], one.evidence).toEqual([one.restatement[language], language])
}

function expectVerbatim(shown: ShownProof, one: ProofCase, verbatim: string): void {
  expect.soft(shown.ourWords, one.evidence).toBeNull()
  expect.soft(shown.articleWords, one.evidence).toBe(verbatim)
  expect.soft(shown.articleWords, one.evidence).toContain(formC(one.quote))
}
