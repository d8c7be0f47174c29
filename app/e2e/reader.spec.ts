import type { Locator, Page } from '@playwright/test'
import { LANGUAGES } from '#graph-data/schema/primitives.ts'
import { axeViolations } from './axe-violations.ts'
import { moveTo, readProof } from './explorer-page.ts'
import { expect, test } from './fixtures.ts'
import { clickEdge, graphReady } from './graph-probe.ts'
import { TEXT } from './interface-text.ts'

const readerOf = (page: Page, article: string): Locator =>
  page.locator(`section[data-article="${article}"][data-reader="ready"]`)

const paragraph = (page: Page, article: string, n: number): Locator => page.locator(`[id="${article}-${n}"]`)

for (const language of LANGUAGES) {
  test(`an address opens the article at its paragraph, beside the graph: ${language}`, async ({
    visit,
    page,
  }) => {
    const { t } = TEXT[language]
    await visit('towns', `#/article/sadaa/7?lang=${language}`)
    const reader = readerOf(page, 'sadaa')
    await expect(reader).toBeVisible()
    await expect(paragraph(page, 'sadaa', 7)).toHaveAttribute('aria-current', 'true')
    await expect(paragraph(page, 'sadaa', 7)).toBeInViewport()
    await expect(reader.getByText(t.reader.coverage.title)).toBeVisible()
    await expect(page.getByRole('group', { name: t.regions.graph })).toBeVisible()
    await expect(page.getByRole('banner')).toBeInViewport()
  })

  test(`nothing to complain about for axe in the reader: ${language}`, async ({ visit, page }) => {
    for (const width of [1366, 390]) {
      await page.setViewportSize({ width, height: 844 })
      await visit('townsWithTexts', `#/article/sadaa/4?lang=${language}`)
      await page.reload()
      await expect(readerOf(page, 'sadaa')).toBeVisible()
      expect(await axeViolations(page)).toEqual([])
    }
  })
}

test('every paragraph of the page is there in order, and says why it carries nothing', async ({
  visit,
  page,
}) => {
  await visit('towns', '#/article/sadaa?lang=en')
  await expect(readerOf(page, 'sadaa')).toBeVisible()
  const ids = await page.locator('li[id^="sadaa-"]').evaluateAll((items) => items.map(({ id }) => id))
  expect(ids).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((n) => `sadaa-${n}`))
  await expect(paragraph(page, 'sadaa', 8).locator('[data-uncited]')).toBeVisible()
  await expect(paragraph(page, 'sadaa', 3).locator('[data-claim]').first()).toBeVisible()
})

test('a click on a paragraph marks it, puts it into the address and lights its edges', async ({
  visit,
  page,
}) => {
  await visit('towns', '#/article/sadaa?lang=en&show=all')
  await paragraph(page, 'sadaa', 4).locator('[data-words]').click()
  await expect(page).toHaveURL(/#\/article\/sadaa\/4/)
  await expect(paragraph(page, 'sadaa', 4)).toHaveAttribute('aria-current', 'true')
  await page.keyboard.press('Escape')
  await expect(page.locator('section[data-reader]')).toHaveCount(0)
})

test('a claim below a paragraph opens its proof while the article stays; the proof’s paragraph is marked', async ({
  visit,
  page,
}) => {
  await page.setViewportSize({ width: 1600, height: 900 })
  await visit('towns', '#/article/sadaa/7?lang=en')
  await readerOf(page, 'sadaa').locator('[data-evidence="sadaa-3d"]').click()
  await readProof(page, 'shaer-signs', 'sadaa-3d')
  await expect(readerOf(page, 'sadaa')).toBeVisible()
  await expect(paragraph(page, 'sadaa', 3)).toHaveAttribute('aria-current', 'true')
  await expect(paragraph(page, 'sadaa', 3)).toBeInViewport()
  await page.getByRole('button', { name: TEXT.en.t.proof.next }).click()
  await readProof(page, 'shaer-signs', 'minbar-3b')
  await expect(paragraph(page, 'minbar', 3)).toHaveAttribute('aria-current', 'true')
})

test('a click on an edge scrolls the article to the paragraph behind it', async ({ visit, page }) => {
  await page.setViewportSize({ width: 1600, height: 900 })
  await visit('towns', '#/article/sadaa?lang=en&show=all')
  await graphReady(page)
  await clickEdge(page, 'council-sends-guard')
  await readProof(page, 'council-sends-guard', 'sadaa-6')
  await expect(paragraph(page, 'sadaa', 6)).toHaveAttribute('aria-current', 'true')
  await expect(paragraph(page, 'sadaa', 6)).toBeInViewport()
})

test('the paragraph link of a proof opens the article there, and Escape leads back step by step', async ({
  visit,
  page,
}) => {
  await visit('towns', '#/claim/council-sends-guard/sadaa-6?lang=en')
  await readProof(page, 'council-sends-guard', 'sadaa-6')
  await page.locator('section[data-state] a[href="#/article/sadaa/6"]').first().click()
  await expect(paragraph(page, 'sadaa', 6)).toHaveAttribute('aria-current', 'true')
  await page.keyboard.press('Escape')
  await readProof(page, 'council-sends-guard', 'sadaa-6')
})

test('with its text attached the article stands word for word, its quotes lit', async ({ visit, page }) => {
  await visit('townsWithTexts', '#/article/sadaa/6?lang=en')
  await expect(page.locator('[id="sadaa-6"] blockquote[data-words="article"]')).toContainText(
    'سيرسل فرقة حراسة القناة إلى النبع إذا',
  )
  const lit = await page.evaluate(() =>
    [...(CSS.highlights.get('isnad-quote') ?? [])].map((range) => String(range)),
  )
  expect(lit).toContain('سيرسل فرقة حراسة القناة إلى النبع إذا')
  await expect(page.locator('[data-words="ours"]')).toHaveCount(0)
})

test('an article within another says on whose page it stands, and leads there', async ({ visit, page }) => {
  await visit('towns', '#/article/sadaa-side?lang=en')
  const link = readerOf(page, 'sadaa-side').locator('a[href="#/article/sadaa"]')
  await link.click()
  await expect(readerOf(page, 'sadaa')).toBeVisible()
})

test('on a phone the article takes the list’s place, one thumb from graph and proof', async ({
  visit,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await visit('towns', '#/article/sadaa/3?lang=ar')
  await expect(readerOf(page, 'sadaa')).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await readerOf(page, 'sadaa').locator('[data-claim]').first().click()
  await expect(page.locator('section[data-state="ready"]')).toBeVisible()
  await page.getByRole('button', { name: TEXT.ar.t.reader.article, exact: true }).click()
  await expect(readerOf(page, 'sadaa')).toBeVisible()
})

test('going from article to article by address keeps up', async ({ visit, page }) => {
  await visit('towns', '#/article/sadaa/3?lang=en')
  await expect(readerOf(page, 'sadaa')).toBeVisible()
  await moveTo(page, '#/article/minbar/5')
  await expect(paragraph(page, 'minbar', 5)).toHaveAttribute('aria-current', 'true')
  await page.goBack()
  await expect(paragraph(page, 'sadaa', 3)).toHaveAttribute('aria-current', 'true')
})
