import { expect, test } from '@playwright/test'

test('a picture drawn in slices is the one drawn at once, and the last one stands until it is whole', async ({
  page,
}) => {
  await page.goto('/slices.html')
  await page.waitForFunction(() => window.compareSliced !== undefined)
  const picture = await page.evaluate(() => window.compareSliced?.())
  expect(picture).toMatchObject({ stood: true, copies: 1 })
  const { ink = 0, different = ink, differentBefore = 0 } = picture ?? {}
  expect(ink).toBeGreaterThan(20_000)
  expect(differentBefore).toBeGreaterThan(ink / 20)
  // A single label that is missing is more.
  expect(different).toBeLessThan(ink / 500)
})
