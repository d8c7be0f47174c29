import { LANGUAGES } from '#graph-data/schema/primitives.ts'
import { axeViolations } from './axe-violations.ts'
import { readProof } from './explorer-page.ts'
import { expect, test } from './fixtures.ts'
import { TEXT } from './interface-text.ts'

for (const language of LANGUAGES) {
  test(`the disagreements stand side by side, with kind and reason: ${language}`, async ({ visit, page }) => {
    const { t } = TEXT[language]
    await visit('towns', `#/disagreements?lang=${language}`)
    await expect(page.getByRole('heading', { level: 1, name: t.reader.disagree.title })).toBeVisible()
    const entry = page.locator('[data-conflict="day-of-signing"]')
    await expect(entry.getByText(t.words.conflict.date)).toBeVisible()
    await expect(entry.locator('[data-claim="najjar-signs"]')).toBeVisible()
    await expect(entry.locator('[data-claim="najjar-signs-earlier"]')).toBeVisible()
    await expect(entry.locator('blockquote')).toHaveCount(2)
    const [one, other] = await Promise.all(
      ['najjar-signs', 'najjar-signs-earlier'].map((id) =>
        entry.locator(`[data-claim="${id}"]`).boundingBox(),
      ),
    )
    if (!one || !other) throw new Error('a side has no box')
    expect(language === 'ar' ? other.x < one.x : one.x < other.x).toBe(true)
  })

  test(`nothing to complain about for axe among the disagreements: ${language}`, async ({ visit, page }) => {
    for (const width of [1366, 390]) {
      await page.setViewportSize({ width, height: 844 })
      await visit('towns', `#/disagreements?lang=${language}`)
      await page.reload()
      await expect(page.locator('[data-conflict]').first()).toBeVisible()
      expect(await axeViolations(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
  })
}

test('each side opens its proof; Escape leads back to its row', async ({ visit, page }) => {
  await visit('towns', '#/disagreements?lang=en')
  const row = page.locator('[data-conflict="day-of-signing"] [data-claim="najjar-signs-earlier"]')
  await row.click()
  await readProof(page, 'najjar-signs-earlier', 'minbar-3')
  await expect(page.locator('[data-conflict]')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(row).toBeVisible()
  await expect(row).toBeFocused()
})

test('a claim that one asserts and another denies is a disagreement too', async ({ visit, page }) => {
  await visit('towns', '#/disagreements?lang=en')
  const denied = page.locator('[data-conflict="watering-dries-spring"]')
  await expect(denied.getByText(TEXT.en.t.reader.disagree.bySame)).toBeVisible()
  await expect(denied.getByText(TEXT.en.t.reader.disagree.denies)).toBeVisible()
})

test('the way there stands in the header, and on a phone below the opening panel', async ({
  visit,
  page,
}) => {
  const link = () => page.getByRole('link', { name: TEXT.en.t.reader.disagree.title })
  await visit('towns', '#/?lang=en')
  await link().click()
  await expect(page).toHaveURL(/#\/disagreements/)
  await page.getByRole('link', { name: TEXT.en.t.pages.backToGraph }).click()
  await page.setViewportSize({ width: 390, height: 844 })
  await link().click()
  await expect(page.locator('[data-conflict]').first()).toBeVisible()
})
