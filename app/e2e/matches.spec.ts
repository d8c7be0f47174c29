import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { traced } from '#app/bench/trace.ts'
import { addressOf, readProof } from './explorer-page.ts'
import { expect, test } from './fixtures.ts'
import { TOWNS_TEXTS } from './site-folders.ts'

const SETTLE_MS = 1500
/** Many times what reading and matching take. */
const READING_MS = 6000

const PAGE_ONE = readFileSync(join(TOWNS_TEXTS, 'page-one.txt'), 'utf8')

const attach = (page: Page, text: string) =>
  page
    .locator('section[data-state] input[type="file"]')
    .first()
    .setInputFiles({ name: 'one.txt', mimeType: 'text/plain', buffer: Buffer.from(text) })

test('a changed quote is told with both wordings, and counted on the page of all matches', async ({
  visit,
  page,
}) => {
  const changed = PAGE_ONE.replace('سيرسل فرقة حراسة القناة إلى النبع', 'لن يرسل فرقة حراسة القناة إلى النبع')
  await visit('towns', addressOf('council-sends-guard', 'sadaa-6', 'en'))
  await readProof(page, 'council-sends-guard', 'sadaa-6')
  await attach(page, changed)
  const verdicts = page.locator('section[data-state] dl[data-rung]')
  await expect(verdicts).toHaveAttribute('data-critical', 'changed')
  await expect(verdicts).toHaveAttribute('data-quote-verdict', 'altered-critical')
  await expect(page.locator('[data-diff] del').first()).toContainText('سيرسل')
  await expect(page.locator('[data-diff] ins').first()).toContainText('لن')
  await page.evaluate(() => {
    location.hash = '#/about/matches?lang=en'
  })
  const row = page.locator('tr[data-article="sadaa"]')
  await expect(row.first().locator('[data-mark="critical"]')).toHaveText('1')
  await expect(page.locator('li[data-evidence="sadaa-6"]')).toBeVisible()
})

/** Longer, and a press is felt to be late. Processor time: what else the machine does in between is not the page's. */
const LONGEST_TASK_MS = 50

test('@long no task blocks the page over 50 ms while a document of 500,000 characters is read and matched', async ({
  visit,
  page,
  browser,
}) => {
  const filler = 'هبّت الريح على الحقول فمالت السنابل وعاد الرعاة إلى القرية قبل المغيب.\n'
  const long = filler.repeat(3_600) + PAGE_ONE + filler.repeat(3_600)
  expect(long.length).toBeGreaterThan(500_000)
  // By its path, as a reader's own picker gives it: bytes sent by the driver would be unpacked in the page.
  const path = test.info().outputPath('long.txt')
  await writeFile(path, long)
  const timeline = await traced(browser, page, async () => {
    await visit('towns', addressOf('council-sends-guard', 'sadaa-6', 'en'))
    await readProof(page, 'council-sends-guard', 'sadaa-6')
    // What is fetched and rehearsed after the first proof is no part of it, nor what the driver brings into the page.
    const input = page.locator('section[data-state] input[type="file"]').first()
    await input.waitFor({ state: 'attached' })
    await page.waitForTimeout(SETTLE_MS)
    await page.evaluate(() => performance.mark('attaching begins'))
    await input.setInputFiles(path)
    // Not asked meanwhile: each question would be a task of the page.
    await page.waitForTimeout(READING_MS)
    await page.evaluate(() => performance.mark('attaching ends'))
    await expect(page.locator('section[data-state] dl[data-rung="exact"]')).toBeVisible()
  })
  expect(timeline.longest('attaching begins', 'attaching ends')).toBeLessThan(LONGEST_TASK_MS)
})
