import type { Page } from '@playwright/test'
import { tableAr } from '#components/i18n/messages/table.ar.ts'
import { tableEn } from '#components/i18n/messages/table.en.ts'
import { LANGUAGES } from '#graph-data/schema/primitives.ts'
import { proofOf } from './explorer-page.ts'
import { expect, test } from './fixtures.ts'
import { graphReady } from './graph-probe.ts'

const WORDS = { ar: tableAr(String), en: tableEn(String) }
const rows = (page: Page) => page.locator('[data-table] tr[data-claim]')

for (const language of LANGUAGES) {
  test(`T opens the table, a row its proof, Escape leads back to the row: ${language}`, async ({
    visit,
    page,
  }) => {
    await visit('towns', `#/?lang=${language}&show=all`)
    await graphReady(page)
    await page.keyboard.press('KeyT')
    await expect(page).toHaveURL(/view=table/)
    await expect(page.locator('[data-table] tr[data-claim] a:focus')).toHaveCount(1)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    const claim = (await page.locator('tr[data-claim]:has(a:focus)').getAttribute('data-claim')) ?? ''
    await page.keyboard.press('Enter')
    await expect(proofOf(page, claim)).toBeVisible()
    await expect(rows(page).and(page.locator('[aria-current]'))).toHaveAttribute('data-claim', claim)
    await page.keyboard.press('Escape')
    await expect(page.locator('tr[data-claim]:has(a:focus)')).toHaveAttribute('data-claim', claim)
    await page.keyboard.press('KeyT')
    await expect(page).not.toHaveURL(/view=table/)
  })
}

test('a click anywhere in a row opens its proof, also with one row for each piece of evidence', async ({
  visit,
  page,
}) => {
  await visit('towns', '#/?lang=en&show=all&view=table')
  await page.getByRole('radio', { name: WORDS.en.perEvidence }).check()
  const row = page.locator('tr[data-evidence="minbar-3b"]')
  await row.locator('td').nth(2).click()
  await expect(page).toHaveURL(/#\/claim\/shaer-signs\/minbar-3b/)
  await expect(proofOf(page, 'shaer-signs')).toHaveAttribute('data-evidence', 'minbar-3b')
})

test('sorted and copied, it is a header and a line for each row, with the address of its proof', async ({
  visit,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await visit('towns', '#/?lang=en&show=all&view=table')
  const { columns, copy } = WORDS.en
  await page.getByRole('columnheader', { name: columns.date }).getByRole('button').click()
  const count = Number(await page.locator('[data-table] table').getAttribute('aria-rowcount'))
  await page.getByRole('button', { name: copy, exact: true }).click()
  const text = await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toContain(columns.subject)
    .then(() => page.evaluate(() => navigator.clipboard.readText()))
  const lines = text.split('\r\n').map((line) => line.split('\t'))
  expect(lines.length).toBe(count)
  const at = lines[0]?.indexOf(columns.date) ?? -1
  const dates = lines.slice(1).map((line) => line[at] ?? '')
  expect(dates.indexOf('')).toBeGreaterThan(dates.findLastIndex((date) => date !== ''))
  for (const line of lines.slice(1)) expect(line.at(-1)).toMatch(/#\/claim\/[a-z-]+\?lang=en$/)
})

test('long, it draws what is near, and all of it for paper', async ({ visit, page }) => {
  await visit('real', '#/?lang=ar&show=all&view=table')
  const count = Number(await page.locator('[data-table] table').getAttribute('aria-rowcount')) - 1
  await expect(rows(page).first()).toBeVisible()
  expect(await rows(page).count()).toBeLessThan(count / 2)
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  expect(await rows(page).count()).toBe(count)
})

test('on a phone its rows are cards, and nothing scrolls sideways', async ({ visit, page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await visit('towns', '#/?lang=ar&show=all&view=table')
  await expect(rows(page).first()).toBeVisible()
  const overflow = await page.evaluate(() => {
    const region = document.querySelector('[data-table] section')
    return {
      page: document.documentElement.scrollWidth - innerWidth,
      table: (region?.scrollWidth ?? 0) - (region?.clientWidth ?? 0),
    }
  })
  expect(overflow).toEqual({ page: 0, table: 0 })
})
