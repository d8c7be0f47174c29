import type { Page } from '@playwright/test'
import { LANGUAGES, type Language } from '#graph-data/schema/primitives.ts'
import { moveTo, readProof } from './explorer-page.ts'
import { expect, test } from './fixtures.ts'
import { type ProofCase, proofCases } from './proof-cases.ts'
import { REAL_TEXTS } from './site-folders.ts'

test.use({ viewport: { width: 1366, height: 768 } })

/** How many proofs are looked at: those with most to show. */
const FULLEST = 12

/** Most words first: the sentence, the paragraph and its restatement fill the panel. */
const fullness = ({ statement, restatement, verbatim }: ProofCase, language: Language): number =>
  2 * statement[language].length + restatement[language].length + (verbatim?.length ?? 0) / 2

/** What DESIGN.md wants on one screen and does not stand whole between the panel's top and its foot. */
const outOfSight = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const proof = document.querySelector('section[data-state="ready"]')
    const foot = proof?.lastElementChild?.getBoundingClientRect()
    const panel = document.getElementById('isnad-panel')?.getBoundingClientRect()
    if (!proof || !foot || !panel) return ['the proof']
    const wanted: readonly (readonly [string, Element | null | undefined])[] = [
      ['sentence and status', proof.querySelector('h2')],
      ['paragraph or quote', proof.querySelector('[data-words="article"]')],
      ['source', proof.querySelector('a[href^="#/article/"]')],
      ['match', proof.querySelector('[data-rung]')],
      ['voices', proof.querySelector('ol[aria-label]')],
      ['mode', proof.querySelector('[data-fact="mode"]')],
      ['date, roles, condition, numbers, notes', proof.querySelector('[data-fact="mode"]')?.parentElement],
      ['what is not said', proof.querySelector('[data-fact="omits"]') ?? proof.querySelector('h2')],
      ['cite, link, report', proof.lastElementChild],
    ]
    return wanted.flatMap(([name, element]) => {
      const box = element?.getBoundingClientRect()
      if (!box || box.height === 0) return [`${name} is missing`]
      const floor = element === proof.lastElementChild ? panel.bottom + 1 : foot.top + 1
      return box.top >= panel.top - 1 && box.bottom <= floor
        ? []
        : [`${name}: ${Math.round(box.bottom - floor)} px`]
    })
  })

for (const language of LANGUAGES) {
  for (const [site, isWanted] of [
    ['real', true],
    ['realWithTexts', REAL_TEXTS !== null],
  ] as const) {
    test(`the fullest proofs stand on one screen of a laptop: ${site}, ${language}`, async ({
      visit,
      page,
    }) => {
      test.skip(!isWanted, 'this machine has no originals')
      const cases = [...(await proofCases(null, site === 'real' ? null : REAL_TEXTS))]
        .sort((one, two) => fullness(two, language) - fullness(one, language))
        .slice(0, FULLEST)
      await visit(site, `#/?lang=${language}`)
      for (const { claim, evidence, n } of cases) {
        await moveTo(page, `#/claim/${claim}/${evidence}?lang=${language}`)
        await readProof(page, claim, evidence, { isVerbatim: site === 'realWithTexts' })
        // What stands below the paragraph is painted a moment after it.
        await expect(page.locator('section[data-state="ready"] [data-fact="mode"]')).toBeVisible()
        expect(await outOfSight(page), `${evidence} (¶ ${n}) of ${claim}`).toEqual([])
      }
    })
  }
}
