import { HELP_WORDS } from '#components/shell/help-words.ts'
import { readProof, rowOf } from './explorer-page.ts'
import { expect, test } from './fixtures.ts'
import { clickEdge, graphReady } from './graph-probe.ts'
import { TEXT } from './interface-text.ts'

test('the first Tab offers ways past everything, and they lead there', async ({ visit, page }) => {
  await visit('towns', '#/?lang=en')
  await graphReady(page)
  await page.keyboard.press('Tab')
  await expect(page.locator(':focus')).toHaveText(TEXT.en.t.explore.skipToOutline)
  await page.keyboard.press('Tab')
  await expect(page.locator(':focus')).toHaveText(TEXT.en.t.skip.toList)
  await page.keyboard.press('Enter')
  const list = page.getByRole('region', { name: TEXT.en.t.regions.list })
  await expect(list).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(list.locator(':focus')).toHaveCount(1)
})

test('Enter on a row opens its proof, Escape comes back to the same row', async ({ visit, page }) => {
  await visit('towns', '#/?lang=ar&show=all')
  await rowOf(page, 'repair-begins').focus()
  await page.keyboard.press('Enter')
  await readProof(page, 'repair-begins', 'minbar-5')
  const isInside = () => page.evaluate(() => document.activeElement?.closest('section[data-state]') !== null)
  expect(await isInside()).toBe(true)
  await page.keyboard.press('Escape')
  await expect(page.locator('section[data-state]')).toHaveCount(0)
  await expect(page.locator(':focus')).toHaveAttribute('data-claim', 'repair-begins')
})

test('Escape goes back level by level, through each claim that was opened from another', async ({
  visit,
  page,
}) => {
  await visit('towns', '#/?lang=en&show=all')
  await rowOf(page, 'repair-begins').focus()
  await page.keyboard.press('Enter')
  await readProof(page, 'repair-begins', 'minbar-5')
  await page.locator('section[data-state] [data-claim="repair-planned"]').first().focus()
  await page.keyboard.press('Enter')
  await readProof(page, 'repair-planned', 'sadaa-side-10')
  await page.keyboard.press('Escape')
  await readProof(page, 'repair-begins', 'minbar-5')
  await page.keyboard.press('Escape')
  await expect(page.locator('section[data-state]')).toHaveCount(0)
  await expect(page.locator(':focus')).toHaveAttribute('data-claim', 'repair-begins')
})

test('Escape after a click on an edge leaves the picture as it was, and the claim at hand', async ({
  visit,
  page,
}) => {
  await visit('towns', '#/?lang=en&show=all')
  await graphReady(page)
  await clickEdge(page, 'watering-dries-spring')
  await readProof(page, 'watering-dries-spring', 'sadaa-side-11')
  await page.keyboard.press('Escape')
  await expect(page.locator('section[data-state]')).toHaveCount(0)
  const isAtHand = await page.evaluate(
    () => document.activeElement?.closest('#isnad-graph, [data-claim="watering-dries-spring"]') !== null,
  )
  expect(isAtHand).toBe(true)
})

test('Escape after edge upon edge, each chosen from the picture, closes at once, back to the last', async ({
  visit,
  page,
}) => {
  await visit('towns', '#/?lang=en&show=all')
  await graphReady(page)
  for (const [claim, evidence] of [
    ['najjar-signs', 'sadaa-3c'],
    ['watering-dries-spring', 'sadaa-side-11'],
  ] as const) {
    await rowOf(page, claim).click()
    await readProof(page, claim, evidence)
  }
  await clickEdge(page, 'shaer-signs')
  await expect(page.locator('section[data-claim="shaer-signs"][data-state="ready"]')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.locator('section[data-state]')).toHaveCount(0)
  const isAtHand = await page.evaluate(
    () => document.activeElement?.closest('#isnad-graph, [data-claim="shaer-signs"]') !== null,
  )
  expect(isAtHand).toBe(true)
})

test('Escape after row upon row leads back to the last row', async ({ visit, page }) => {
  await visit('towns', '#/?lang=ar&show=all')
  for (const [claim, evidence] of [
    ['repair-begins', 'minbar-5'],
    ['najjar-signs', 'sadaa-3c'],
  ] as const) {
    await rowOf(page, claim).focus()
    await page.keyboard.press('Enter')
    await readProof(page, claim, evidence)
  }
  await page.keyboard.press('Escape')
  await expect(page.locator('section[data-state]')).toHaveCount(0)
  await expect(page.locator(':focus')).toHaveAttribute('data-claim', 'najjar-signs')
})

test('the help names every key, and Escape closes it', async ({ visit, page }) => {
  await visit('towns', '#/?lang=en')
  await graphReady(page)
  await page.keyboard.press('Shift+Slash')
  const help = page.getByRole('dialog', { name: HELP_WORDS.en.title })
  await expect(help).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(help).toBeHidden()
})

test('single letters are keys, but not while typing', async ({ visit, page }) => {
  await visit('towns', '#/?lang=en&show=all')
  await graphReady(page)
  const filter = page.getByRole('searchbox').or(page.getByLabel(TEXT.en.t.list.filter)).first()
  await filter.fill('')
  await filter.press('l')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await page.getByRole('button', { name: TEXT.en.t.header.help }).focus()
  await page.keyboard.press('l')
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
})

test('the list can be filtered by any word of a claim, in either language', async ({ visit, page }) => {
  await visit('towns', '#/?lang=ar&show=all')
  const filter = page.getByRole('searchbox').or(page.getByLabel(TEXT.ar.t.list.filter)).first()
  await filter.fill('ترميم')
  await expect(rowOf(page, 'repair-begins')).toBeVisible()
  await expect(rowOf(page, 'najjar-signs')).toHaveCount(0)
})
