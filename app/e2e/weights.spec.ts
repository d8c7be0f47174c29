import { weightsEn } from '#components/i18n/messages/weights.en.ts'
import { proofOf } from './explorer-page.ts'
import { expect, test } from './fixtures.ts'
import { graphReady } from './graph-probe.ts'
import { TEXT } from './interface-text.ts'

const WORDS = weightsEn(String)

test('an article switched off takes what rests on it alone out of page and picture, and the address says so', async ({
  visit,
  page,
}) => {
  await visit('towns', '#/weights?lang=en&show=all')
  await expect(page.getByText(WORDS.nothingOff)).toBeVisible()
  await page.locator('[data-voice="minbar"] input').click()
  await expect(page).toHaveURL(/without=minbar/)
  const falls = page.locator('[data-outcome="falls"] [data-claim]')
  await expect(page.locator('[data-outcome="falls"] [data-claim="repair-begins"]')).toBeVisible()
  // Told by the other paper too.
  await expect(page.locator('[data-outcome="falls"] [data-claim="shaer-signs"]')).toHaveCount(0)
  const fallen = await falls.count()
  await page.locator('[data-outcome="falls"] [data-claim="repair-begins"] a').click()
  await expect(proofOf(page, 'repair-begins')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.locator('[data-claim="repair-begins"] a:focus')).toHaveCount(1)
  await page.getByRole('link', { name: TEXT.en.t.pages.backToGraph }).click()
  await graphReady(page)
  await expect(page.locator('#isnad-list [data-claim="repair-begins"]')).toHaveCount(0)
  expect(fallen).toBeGreaterThan(2)
})

test('the matrix has each piece of evidence where it belongs, and its cells are walked by arrows', async ({
  visit,
  page,
}) => {
  await visit('towns', '#/weights/matrix?lang=ar')
  const table = page.getByRole('table').first()
  await expect(table).toBeVisible()
  const first = table.locator('[data-cell][tabindex="0"]')
  await first.focus()
  await page.keyboard.press('ArrowLeft')
  await expect(page.locator('td [data-cell]:focus')).toHaveCount(1)
  const href = await page.locator('[data-cell]:focus').getAttribute('href')
  await page.keyboard.press('Enter')
  await expect(page.locator('section[data-state="ready"]')).toBeVisible()
  expect(page.url()).toContain(href?.slice(1) ?? 'no address')
})

test('what one origin alone says is a place of its own', async ({ visit, page }) => {
  await visit('towns', '#/weights?lang=en')
  await page.getByRole('radio', { name: WORDS.parts.alone }).check()
  await expect(page).toHaveURL(/#\/weights\/alone/)
  await expect(page.locator('[data-origin] [data-claim]').first()).toBeVisible()
  await page.reload()
  await expect(page.locator('[data-origin] [data-claim]').first()).toBeVisible()
})
