import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { addressOf, readProof } from './explorer-page.ts'
import { expect, test } from './fixtures.ts'
import { TOWNS_TEXTS } from './site-folders.ts'

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

test('@long no task blocks the page over 50 ms while a document of 500,000 characters is read and matched', async ({
  visit,
  page,
}) => {
  const filler = 'هبّت الريح على الحقول فمالت السنابل وعاد الرعاة إلى القرية قبل المغيب.\n'
  const long = filler.repeat(3_600) + PAGE_ONE + filler.repeat(3_600)
  expect(long.length).toBeGreaterThan(500_000)
  await visit('towns', addressOf('council-sends-guard', 'sadaa-6', 'en'))
  await readProof(page, 'council-sends-guard', 'sadaa-6')
  await page.evaluate(() => {
    const tasks: number[] = []
    Object.assign(globalThis, { longTasks: tasks })
    new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({
      type: 'longtask',
    })
  })
  await attach(page, long)
  await expect(page.locator('section[data-state] dl[data-rung="exact"]')).toBeVisible({ timeout: 30_000 })
  const tasks = await page.evaluate(() => Reflect.get(globalThis, 'longTasks') as number[])
  expect(tasks).toEqual([])
})
