import { PINNED_NAME } from '#components/i18n/pinned-name.ts'
import { LANGUAGES } from '#graph-data/schema/primitives.ts'
import { readProof } from './explorer-page.ts'
import { expect, test } from './fixtures.ts'
import { graphReady } from './graph-probe.ts'
import { TEXT } from './interface-text.ts'
import { asPaper, cutTexts, pagesOf, toPdf } from './paper.ts'

for (const language of LANGUAGES) {
  test(`a proof is printed whole, without what cannot be pressed: ${language}`, async ({ visit, page }) => {
    await visit('townsWithTexts', `#/claim/council-sends-guard/sadaa-6?lang=${language}`)
    await readProof(page, 'council-sends-guard', 'sadaa-6', { isVerbatim: true })
    expect(pagesOf(await toPdf(page))).toBeLessThanOrEqual(2)
    await asPaper(page)
    expect(await cutTexts(page)).toEqual([])
    await expect(page.locator('section[data-claim="council-sends-guard"] h2')).toBeVisible()
    await expect(page.getByRole('button')).toHaveCount(0)
  })

  test(`the picture is printed with its legend and all its claims, in colours for paper: ${language}`, async ({
    visit,
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'dark' })
    await visit('towns', `#/?lang=${language}&show=all&pin=saqiya-3`)
    await graphReady(page)
    const claims = await page.evaluate(
      () =>
        new Set([...document.querySelectorAll<HTMLElement>('a[data-claim]')].map((a) => a.dataset.claim))
          .size,
    )
    const sheet = page.locator('[data-print-sheet]')
    // The code of the sheet comes after the picture.
    await expect
      .poll(async () => {
        await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
        return sheet.locator('[data-printed-claim]').count()
      })
      .toBeGreaterThan(0)
    expect(await sheet.locator('[data-printed-claim]').count()).toBeGreaterThan(claims / 2)
    await asPaper(page)
    await expect(sheet.getByRole('heading', { name: TEXT[language].t.pages.print.legend })).toBeVisible()
    await expect(sheet.getByText(PINNED_NAME[language])).toBeVisible()
    const picture = sheet.getByRole('img', { name: TEXT[language].t.pages.print.picture })
    expect(await picture.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth > 600)).toBe(
      true,
    )
    expect(await cutTexts(page)).toEqual([])
    await expect(page.getByRole('banner')).toBeHidden()
  })

  test(`a printed page of the picture holds the picture, and the screen is as before: ${language}`, async ({
    visit,
    page,
  }) => {
    await visit('towns', `#/?lang=${language}`)
    await graphReady(page)
    await page.waitForFunction(() => document.querySelector('[data-print-sheet]') === null)
    const pdf = await toPdf(page)
    expect(pagesOf(pdf)).toBeGreaterThanOrEqual(1)
    expect(pdf.toString('latin1')).toMatch(/\/Subtype\s*\/Image/)
    await expect(page.locator('[data-print-sheet]')).toHaveCount(0)
    await expect(page.getByRole('group', { name: TEXT[language].t.regions.graph })).toBeVisible()
  })

  test(`an article and a page print themselves: ${language}`, async ({ visit, page }) => {
    await visit('towns', `#/article/sadaa?lang=${language}`)
    await expect(page.locator('[data-reader="ready"] li').first()).toBeVisible()
    await asPaper(page)
    expect(await cutTexts(page)).toEqual([])
    await expect(page.locator('[id="sadaa-8"]')).toBeVisible()
    await page.emulateMedia({ media: 'screen' })
    await visit('towns', `#/disagreements?lang=${language}`)
    await expect(page.locator('[data-conflict]').first()).toBeVisible()
    await asPaper(page)
    expect(await cutTexts(page)).toEqual([])
    expect(pagesOf(await toPdf(page))).toBeGreaterThanOrEqual(1)
  })
}
