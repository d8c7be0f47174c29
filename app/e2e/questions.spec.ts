import type { Page } from '@playwright/test'
import { TARGET_WORDS } from '#app/commands/target-words.ts'
import { inquiryAr } from '#components/i18n/messages/inquiry.ar.ts'
import { inquiryEn } from '#components/i18n/messages/inquiry.en.ts'
import { LANGUAGES } from '#graph-data/schema/primitives.ts'
import { axeViolations } from './axe-violations.ts'
import { proofOf } from './explorer-page.ts'
import { expect, test } from './fixtures.ts'
import { graphReady, probeGraph } from './graph-probe.ts'
import { TEXT } from './interface-text.ts'

const WORDS = { ar: inquiryAr(String), en: inquiryEn(String) }

const question = (page: Page, kind: string) => page.locator(`section[data-inquiry="${kind}"]`)
const nodeMenu = async (page: Page): Promise<void> => {
  await page.locator('[data-focus-of][tabindex="0"]').focus()
  await page.keyboard.press('Shift+F10')
  await page.getByRole('menu').waitFor()
}
const choose = (page: Page, name: string) => page.getByRole('menuitem', { name, exact: true }).click()
for (const language of LANGUAGES) {
  const words = WORDS[language]
  test(`an address asks how two are connected; each step opens its proof and the way stays: ${language}`, async ({
    visit,
    page,
  }) => {
    await visit('towns', `#/?lang=${language}&path=hill-hall..water-council`)
    await graphReady(page)
    const told = question(page, 'path').locator('[data-way] [data-claim]').first()
    await expect(told).toBeVisible()
    const claim = (await told.getAttribute('data-claim')) ?? ''
    expect(await axeViolations(page)).toEqual([])
    // What the answer needs is in the picture, whatever the view.
    await expect
      .poll(async () => (await probeGraph(page)).labels.map(({ id }) => id))
      .toEqual(expect.arrayContaining(['hill-hall', 'water-council']))
    await told.click()
    await expect(proofOf(page, claim)).toBeVisible()
    await expect(page).toHaveURL(/path=hill-hall\.\.water-council/)
    await page.keyboard.press('Escape')
    await expect(proofOf(page, claim)).toHaveCount(0)
    await expect(question(page, 'path')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(question(page, 'path')).toHaveCount(0)
    await expect(page).not.toHaveURL(/path=/)
  })

  test(`a node’s menu begins a question, and the next node answers it: ${language}`, async ({
    visit,
    page,
  }) => {
    await visit('towns', `#/?lang=${language}&show=all`)
    await graphReady(page)
    await nodeMenu(page)
    await choose(page, TARGET_WORDS.path[language])
    await expect(question(page, 'path')).toContainText(words.choose)
    await page.locator('[data-focus-of][tabindex="0"]').focus()
    await page.keyboard.press('n')
    await page.keyboard.press('Enter')
    await expect(question(page, 'path').locator('[data-way]').first()).toBeVisible()
    await expect(page).toHaveURL(/path=[a-z0-9-]+\.\.[a-z0-9-]+/)
  })
}

test('unknown ids of a question say so, and the known end stays', async ({ visit, page }) => {
  await visit('towns', '#/?lang=en&path=hill-hall..no-such-town')
  await expect(question(page, 'path').getByRole('combobox', { name: WORDS.en.from })).toHaveValue('hill-hall')
  const notices = page.getByRole('region', { name: TEXT.en.t.regions.notices })
  await expect(notices).toContainText('no-such-town')
  await expect(notices).toContainText(TEXT.en.t.problem.unknownDo.chosen)
})

test('where plans alone connect, they are offered', async ({ visit, page }) => {
  await visit('towns', '#/?lang=en&path=saqiya-3..salma-najjar,firm')
  const help = question(page, 'path').getByRole('button', { name: /With plans/ })
  await help.click()
  await expect(question(page, 'path').locator('[data-way]').first()).toBeVisible()
})

test('a node is moved by keys and by a drag, and put back by undo and by a button', async ({
  visit,
  page,
}) => {
  await visit('towns', '#/?lang=en&show=all')
  await graphReady(page)
  await nodeMenu(page)
  await choose(page, TARGET_WORDS.move.en)
  const mover = page.locator('[data-moving]')
  await expect(mover).toBeFocused()
  const focusBox = async () => page.locator('[data-focus-of][tabindex="0"]').boundingBox()
  const before = await focusBox()
  await page.keyboard.press('ArrowRight')
  await expect.poll(async () => ((await focusBox())?.x ?? 0) - (before?.x ?? 0)).toBeGreaterThan(5)
  await page.keyboard.press('Escape')
  await expect(mover).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect.poll(async () => Math.round((await focusBox())?.x ?? 0)).toBe(Math.round(before?.x ?? 0))
  if (!before) throw new Error('no node has the keyboard')
  const [x, y] = [before.x + before.width / 2, before.y + before.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 60, y + 30, { steps: 6 })
  await page.mouse.up()
  await expect.poll(async () => Math.round(((await focusBox())?.x ?? 0) - before.x)).toBeGreaterThan(40)
  await expect(page).not.toHaveURL(/entity/)
  await page.getByRole('button', { name: 'Reset positions' }).click()
  await expect.poll(async () => Math.round((await focusBox())?.x ?? 0)).toBe(Math.round(before.x))
})

test('a box drawn with Shift selects; two are compared, and Escape lets them go', async ({ visit, page }) => {
  await visit('towns', '#/?lang=en&show=all')
  await graphReady(page)
  const graph = page.locator('#isnad-graph [role="group"]').first()
  const box = await graph.boundingBox()
  if (!box) throw new Error('no picture')
  await page.keyboard.down('Shift')
  await page.mouse.move(box.x + 4, box.y + 4)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width - 80, box.y + box.height - 8, { steps: 4 })
  await expect(page.locator('[data-rubber-band]')).toBeVisible()
  await page.mouse.up()
  await page.keyboard.up('Shift')
  await expect(page.locator('[data-selection]')).toBeVisible()
  expect(Number(await page.locator('[data-selection]').getAttribute('data-selection'))).toBeGreaterThan(2)
  await page.keyboard.press('Escape')
  await expect(page.locator('[data-selection]')).toHaveCount(0)
})

test('what two share and what sets them apart', async ({ visit, page }) => {
  await visit('towns', '#/?lang=ar&compare=tell-zaytun..ayn-sarw')
  await expect(question(page, 'compare').locator('[data-claim]').first()).toBeVisible()
  expect(await axeViolations(page)).toEqual([])
})

test('measures come from a worker; drawn, they say so in the key and after the names', async ({
  visit,
  page,
}) => {
  await visit('towns', '#/?lang=en&show=all&measure=degree,size')
  await graphReady(page)
  const first = question(page, 'measures').locator('[data-measure] [data-entity]').first()
  await expect(first).toBeVisible()
  await expect(page.locator('[data-measure-note]')).toContainText(WORDS.en.measures.names.degree)
  await question(page, 'measures').getByRole('radio', { name: WORDS.en.measures.names.communities }).check()
  await expect(question(page, 'measures')).toContainText('Community A')
  await question(page, 'measures').getByRole('radio', { name: WORDS.en.measures.drawColour }).check()
  await expect(page).toHaveURL(/measure=communities,colour/)
  expect(await axeViolations(page)).toEqual([])
})
