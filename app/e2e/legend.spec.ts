import type { Page } from '@playwright/test'
import { filterAr } from '#components/filter/filter-words.ar.ts'
import { filterEn } from '#components/filter/filter-words.en.ts'
import { LANGUAGES } from '#graph-data/schema/primitives.ts'
import { expect, test } from './fixtures.ts'
import { graphReady, hitPoints, probeGraph } from './graph-probe.ts'
import { TEXT } from './interface-text.ts'

const FILTERS = { ar: filterAr(String), en: filterEn(String) }

const CLAIMS = ['najjar-signs', 'repair-planned', 'towns-run-pumps', 'shaer-asks-for-annex']

const legend = (page: Page, language: 'ar' | 'en') =>
  page.getByRole('region', { name: TEXT[language].t.regions.legend })

for (const language of LANGUAGES) {
  test(`an entry switches its lines off and on; nothing else moves: ${language}`, async ({ visit, page }) => {
    const { words, narration } = TEXT[language].t
    await visit('towns', `#/?lang=${language}&show=all`)
    await graphReady(page)
    const before = { camera: (await probeGraph(page)).camera, points: await hitPoints(page, CLAIMS) }
    const planned = legend(page, language)
      .getByRole('button', { name: words.family.planned, exact: false })
      .first()
    await expect(planned).toHaveAttribute('aria-pressed', 'true')
    await planned.click()
    await expect(planned).toHaveAttribute('aria-pressed', 'false')
    await expect(page).toHaveURL(/hide=planned/)
    // The last picture stays until the next is ready.
    await expect.poll(async () => (await hitPoints(page, CLAIMS))[3]).toBeNull()
    const after = { camera: (await probeGraph(page)).camera, points: await hitPoints(page, CLAIMS) }
    expect(after.camera).toEqual(before.camera)
    expect(after.points[0]).toEqual(before.points[0])
    const bar = page.locator('[data-filter-bar]')
    await expect(bar).toContainText(FILTERS[language].families.stated)
    await expect(bar).not.toContainText(FILTERS[language].families.planned)
    await expect(page.locator('[data-live]')).toContainText(
      narration.shown({ entities: 0, claims: 0 }).slice(0, 6),
    )
    await bar.getByRole('button', { name: FILTERS[language].clear }).click()
    await expect.poll(() => hitPoints(page, CLAIMS)).toEqual(before.points)
    await expect(page).not.toHaveURL(/hide=/)
  })
}

test('"only" leaves one family, also by keyboard', async ({ visit, page }) => {
  const { words, explore } = TEXT.en.t
  await visit('towns', '#/?lang=en&show=all')
  await graphReady(page)
  const only = page.getByRole('button', { name: explore.legend.onlyThis({ name: words.family.denied }) })
  await only.focus()
  await expect(only).toHaveCSS('opacity', '1')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/hide=stated,said,planned,conditional/)
  await expect.poll(async () => (await hitPoints(page, CLAIMS)).every((point) => point === null)).toBe(true)
})

test('a filter in the address is kept by a reload, and by the language', async ({ visit, page }) => {
  await visit('towns', '#/?lang=en&show=all&hide=said,person')
  await graphReady(page)
  await page.reload()
  await graphReady(page)
  await expect(page.locator('[data-claim="najjar-signs"]')).toHaveCount(0)
  await page.keyboard.press('KeyL')
  await expect(page.getByRole('button', { name: FILTERS.ar.clear })).toBeVisible()
  await expect(page).toHaveURL(/hide=said,person/)
})

test('what is open is drawn and listed whatever is hidden', async ({ visit, page }) => {
  await visit('towns', '#/claim/shaer-signs?lang=en&show=all&hide=stated,said,planned,person')
  await graphReady(page)
  expect((await hitPoints(page, ['shaer-signs']))[0]).not.toBeNull()
})
