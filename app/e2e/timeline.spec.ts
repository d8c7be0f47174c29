import type { Page } from '@playwright/test'
import { timelineAr } from '#components/i18n/messages/timeline.ar.ts'
import { timelineEn } from '#components/i18n/messages/timeline.en.ts'
import { expect, test } from './fixtures.ts'
import { graphReady, hitPoints } from './graph-probe.ts'
import { TEXT } from './interface-text.ts'

const WORDS = { ar: timelineAr(String), en: timelineEn(String) }
const timeline = (page: Page) => page.locator('section[data-timeline]')

test('opens beside the buttons of the picture, and folds away with the keyboard where it was', async ({
  visit,
  page,
}) => {
  await visit('towns', '#/?lang=en&show=all')
  await graphReady(page)
  const handle = page.getByRole('button', { name: TEXT.en.t.explore.outline.timeline })
  await handle.click()
  await expect(timeline(page)).toBeVisible()
  await page.getByRole('button', { name: WORDS.en.fold }).click()
  await expect(timeline(page)).toHaveCount(0)
  await expect(handle).toBeFocused()
})

for (const [language, later, earlier] of [
  ['en', 'ArrowRight', 'ArrowLeft'],
  ['ar', 'ArrowLeft', 'ArrowRight'],
] as const) {
  test(`by keys the graph follows and nothing moves; time runs with the reading: ${language}`, async ({
    visit,
    page,
  }) => {
    await visit('towns', `#/?lang=${language}&show=all&when=2031-05-01/..`)
    await graphReady(page)
    const [upTo, from] = [WORDS[language].upTo, WORDS[language].from].map((name) =>
      page.getByRole('slider', { name }),
    )
    const [first, last] = await Promise.all([from, upTo].map((end) => end?.boundingBox()))
    const isMirrored = (first?.x ?? 0) > (last?.x ?? 0)
    expect(isMirrored).toBe(language === 'ar')
    // The camera has come to rest when the same point is found twice.
    await expect
      .poll(async () => {
        const one = await hitPoints(page, ['repair-begins'])
        await page.waitForTimeout(200)
        return JSON.stringify(one) === JSON.stringify(await hitPoints(page, ['repair-begins']))
      })
      .toBe(true)
    const before = await hitPoints(page, ['repair-begins', 'najjar-signs'])
    expect(before.every((point) => point !== null)).toBe(true)
    await from?.focus()
    for (let press = 0; press < 6; press += 1) await page.keyboard.press(later)
    await expect(page).toHaveURL(/when=2031-(?:0[6-9]|1)/)
    await expect.poll(async () => (await hitPoints(page, ['najjar-signs']))[0]).toBeNull()
    const after = await hitPoints(page, ['repair-begins'])
    expect(after[0]?.x).toBeCloseTo(before[0]?.x ?? 0, 0)
    expect(after[0]?.y).toBeCloseTo(before[0]?.y ?? 0, 0)
    for (let press = 0; press < 6; press += 1) await page.keyboard.press(earlier)
    await expect.poll(async () => (await hitPoints(page, ['najjar-signs']))[0]).not.toBeNull()
  })
}

test('a tap on the bars takes one step, and the list follows; all of time is one press away', async ({
  visit,
  page,
}) => {
  await visit('towns', '#/?lang=en&show=all&when=2031-05-01/..')
  await graphReady(page)
  const ground = page.getByRole('slider', { name: WORDS.en.upTo }).locator('xpath=../..')
  const box = await ground.boundingBox()
  if (!box) throw new Error('no bars')
  await page.mouse.click(box.x + box.width * 0.55, box.y + box.height / 2)
  const rows = page.locator('#isnad-list [data-claim]')
  await expect.poll(() => rows.count()).toBeLessThan(6)
  await page.getByRole('button', { name: WORDS.en.all }).click()
  await expect(page).not.toHaveURL(/when=/)
  await expect.poll(() => rows.count()).toBeGreaterThan(12)
})

test.describe('with motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } })

  test('plays to the end and stops, and tells what was known by a day @long', async ({ visit, page }) => {
    await visit('towns', '#/?lang=en&show=all&said=2031-05-01/..')
    await page.getByRole('button', { name: WORDS.en.known }).click()
    await expect(timeline(page)).toContainText(/By the end of .+, 19 of 19 claims had been told/)
    await page.getByRole('button', { name: WORDS.en.play }).click()
    await expect(page).toHaveURL(/said=\.\.\//)
    await expect(page.getByRole('button', { name: WORDS.en.play })).toBeVisible({ timeout: 60_000 })
    await expect(page).not.toHaveURL(/said=/)
  })
})
