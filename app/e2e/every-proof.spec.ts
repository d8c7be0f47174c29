import type { Page } from '@playwright/test'
import type { Language } from '#graph-data/schema/primitives.ts'
import { formC } from '#graph-data/text/form-c.ts'
import { addressOf, moveTo, readProof, rowOf, type ShownProof } from './explorer-page.ts'
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

type Way = 'address' | 'click' | 'Enter'

interface Walk {
  readonly ground: Ground
  readonly way: Way
  readonly language: Language
  /** One piece of evidence in eight, counted from here; all where nothing is said. */
  readonly eighth?: number
  /** All but that eighth, which another walk has gone. */
  readonly butEighth?: number
  readonly tag?: '@long' | '@shared'
}

const both = (walk: Omit<Walk, 'language'>): readonly Walk[] => [
  { ...walk, language: 'ar' },
  { ...walk, language: 'en' },
]

/**
 * The test collection goes every way, in both languages, with and without its texts. The published one goes every way
 * too, in both languages; by address and click an eighth of it in the quick suite, the other seven in the long one.
 */
const WALKS: readonly Walk[] = [
  ...both({ ground: TOWNS_BARE, way: 'address' }),
  ...both({ ground: TOWNS_BARE, way: 'click' }),
  ...both({ ground: TOWNS_BARE, way: 'Enter' }),
  ...both({ ground: TOWNS_ATTACHED, way: 'address' }),
  ...both({ ground: TOWNS_ATTACHED, way: 'click', tag: '@long' }),
  ...both({ ground: TOWNS_ATTACHED, way: 'Enter', tag: '@long' }),
  { ground: REAL, way: 'address', language: 'ar', eighth: 0 },
  { ground: REAL, way: 'address', language: 'en', eighth: 1 },
  { ground: REAL, way: 'click', language: 'ar', eighth: 2 },
  { ground: REAL, way: 'click', language: 'en', eighth: 3 },
  { ground: REAL, way: 'address', language: 'ar', butEighth: 0, tag: '@long' },
  { ground: REAL, way: 'address', language: 'en', butEighth: 1, tag: '@long' },
  { ground: REAL, way: 'click', language: 'ar', butEighth: 2, tag: '@long' },
  { ground: REAL, way: 'click', language: 'en', butEighth: 3, tag: '@long' },
  ...both({ ground: REAL, way: 'Enter', tag: '@long' }),
  ...both({ ground: REAL_ATTACHED, way: 'address', tag: '@shared' }),
  { ground: REAL_ATTACHED, way: 'click', language: 'ar', tag: '@shared' },
  { ground: REAL_ATTACHED, way: 'Enter', language: 'en', tag: '@shared' },
]

// As most readers have it: the first proof is prepared while nobody asks for anything.
test.use({ savesData: false })

/** Many proofs go through one page, which is what a reader's hour is like, and keeps the whole within minutes. */
test.setTimeout(300_000)

test.describe('every piece of evidence shows its own quote and paragraph', () => {
  for (const { ground, way, language, eighth, butEighth, tag } of WALKS) {
    const share = eighth !== undefined ? ', one in eight' : butEighth !== undefined ? ', the other seven' : ''
    test(`by ${way}: ${ground.site}, ${language}${share}${tag ? ` ${tag}` : ''}`, async ({ visit }) => {
      test.skip(ground === REAL_ATTACHED && REAL_TEXTS === null, 'the articles are not on this machine')
      const all = await proofCases(ground.collection, ground.texts)
      const cases = all.filter(
        (_, position) =>
          (eighth === undefined || position % 8 === eighth) &&
          (butEighth === undefined || position % 8 !== butEighth),
      )
      await WAYS[way](visit, ground, language, cases)
    })
  }
})

type Visit = (site: keyof Sites, hash?: string) => Promise<Page>

type Take = (visit: Visit, ground: Ground, language: Language, cases: readonly ProofCase[]) => Promise<void>

const byAddress: Take = async (visit, ground, language, cases) => {
  const page = await visit(ground.site, `#/?lang=${language}`)
  for (const one of cases) {
    await moveTo(page, addressOf(one.claim, one.evidence, language))
    await expectOwn(page, one, language)
  }
}

const byClick: Take = async (visit, ground, language, cases) => {
  const page = await visit(ground.site, `#/?lang=${language}&show=all`)
  await graphReady(page)
  for (const one of cases.filter(({ isEdge, isFirst }) => isEdge && isFirst)) {
    await clickEdge(page, one.claim)
    await expectOwn(page, one, language)
  }
}

const byEnter: Take = async (visit, ground, language, cases) => {
  const page = await visit(ground.site, `#/?lang=${language}&show=all`)
  for (const one of cases.filter(({ isFirst }) => isFirst)) {
    await rowOf(page, one.claim).focus()
    await page.keyboard.press('Enter')
    await expectOwn(page, one, language)
  }
}

const WAYS: Readonly<Record<Way, Take>> = { address: byAddress, click: byClick, Enter: byEnter }

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
