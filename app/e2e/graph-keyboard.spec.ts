import type { Page } from '@playwright/test'
import { TARGET_WORDS } from '#app/commands/target-words.ts'
import { collectionFolder } from '#graph-data/cli/collection-folder.ts'
import { loadCollection } from '#graph-data/cli/load-collection.ts'
import { claimsOf } from '#graph-data/schema/collection.ts'
import { LANGUAGES } from '#graph-data/schema/primitives.ts'
import { readProof } from './explorer-page.ts'
import { expect, test } from './fixtures.ts'
import { clickEdge, graphReady, probeGraph, restingPoint } from './graph-probe.ts'
import { TEXT } from './interface-text.ts'
import { TOWNS } from './site-folders.ts'

/** The one button of the graph that Tab stops at. */
const stop = (page: Page) => page.locator('[data-focus-of][tabindex="0"]')
const at = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('data-focus-of') ?? null)
const spoken = (page: Page) => page.locator('[data-live]')

async function enter(page: Page): Promise<void> {
  await graphReady(page)
  await stop(page).focus()
}

/** What every other live region of the page says. */
const voices = (page: Page) =>
  page.locator('[aria-live]:not([data-live]), [role="status"]:not([data-live])').allTextContents()

/** Middle of the focused button, CSS pixels of the page. */
async function middle(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  const box = await page.locator('[data-focus-of]:focus').boundingBox()
  if (!box) throw new Error('nothing of the graph has the focus')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

test('Tab stops at the graph once, and goes on to its controls', async ({ visit, page }) => {
  await visit('towns', '#/?lang=en')
  await enter(page)
  await expect(stop(page)).toHaveCount(1)
  await page.keyboard.press('Tab')
  expect(await at(page)).toBeNull()
  await page.keyboard.press('Shift+Tab')
  expect(await at(page)).not.toBeNull()
})

for (const language of LANGUAGES) {
  test(`arrows go where they point on the screen: ${language}`, async ({ visit, page }) => {
    await visit('towns', `#/entity/spring-agreement?lang=${language}&show=all`)
    await enter(page)
    expect(await at(page)).toBe('node:spring-agreement')
    for (const [key, axis, sign] of [
      ['ArrowRight', 'x', 1],
      ['ArrowLeft', 'x', -1],
      ['ArrowDown', 'y', 1],
      ['ArrowUp', 'y', -1],
    ] as const) {
      const before = await middle(page)
      const was = await at(page)
      await page.keyboard.press(key)
      const after = await middle(page)
      expect(await at(page), key).not.toBe(was)
      expect(Math.sign(after[axis] - before[axis]), key).toBe(sign)
    }
  })

  test(`what has the keyboard is told once, in words: ${language}`, async ({ visit, page }) => {
    const { narration, words } = TEXT[language].t
    await visit('towns', `#/entity/spring-agreement?lang=${language}&show=all`)
    await enter(page)
    await expect(spoken(page)).toContainText(words.kind.document, { ignoreCase: true })
    await page.keyboard.press('KeyE')
    await expect(spoken(page)).toContainText(language === 'ar' ? 'الخط 1 من' : 'Line 1 of')
    const others = await voices(page)
    await page.keyboard.press('Backspace')
    await expect(spoken(page)).toContainText(words.kind.document, { ignoreCase: true })
    expect(await voices(page), 'no other voice speaks').toEqual(others)
    const described = await page
      .locator('[role="group"][aria-describedby]')
      .first()
      .getAttribute('aria-describedby')
    expect(await page.locator(`[id="${described}"]`).textContent()).toBe(narration.instructions)
  })
}

test('a card that comes late leaves the keyboard in the graph', async ({ visit, page }) => {
  let letCome = (): void => undefined
  const isLet = new Promise<void>((done) => (letCome = done))
  await page.route('**/SidePanel-*.js', async (route) => {
    await isLet
    await route.continue()
  })
  await visit('towns', '#/entity/spring-agreement?lang=en&show=all')
  await enter(page)
  const before = await at(page)
  letCome()
  await expect(page.locator('section[data-entity="spring-agreement"]')).toBeVisible()
  expect(before).not.toBeNull()
  expect(await at(page)).toBe(before)
})

test('every node and line in view is reached by keys alone', async ({ visit, page }) => {
  const { collection } = await loadCollection(await collectionFolder(TOWNS))
  if (!collection) throw new Error('the collection cannot be read')
  const lines = claimsOf(collection).filter(({ object }) => object !== undefined)
  const expected = [
    ...lines.map(({ id }) => `edge:${id}`),
    ...lines.flatMap(({ subject, object }) => [`node:${subject}`, `node:${object}`]),
  ]
  await visit('towns', '#/?lang=en&show=all')
  await enter(page)
  const reached = new Set<string>()
  const press = async (key: string): Promise<string> => {
    await page.keyboard.press(key)
    return (await at(page)) ?? ''
  }
  /** All that can be reached from the node that has the keyboard; ends where it began. */
  const explore = async (node: string): Promise<void> => {
    reached.add(node)
    let steps = 0
    for (let edge = await press('KeyE'); edge !== node && !reached.has(`${node} ${edge}`); steps += 1) {
      reached.add(edge).add(`${node} ${edge}`)
      edge = await press('KeyE')
    }
    // An entity without lines leaves the key without effect; else each press, the last too, is taken back.
    const presses = (await at(page)) === node ? 0 : steps + 1
    for (let back = 0; back < presses && (await at(page)) !== node; back += 1) await press('Backspace')
    for (const arrow of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']) {
      const next = await press(arrow)
      if (next === node) continue
      if (!reached.has(next)) await explore(next)
      expect(await press('Backspace')).toBe(node)
    }
  }
  await explore((await at(page)) ?? '')
  expect([...new Set(expected)].filter((target) => !reached.has(target))).toEqual([])
})

test('Enter opens the line, Escape closes it back to the same line, and two more presses leave', async ({
  visit,
  page,
}) => {
  await visit('towns', '#/?lang=ar&show=all')
  await enter(page)
  await page.keyboard.press('Shift+KeyE')
  const line = (await at(page))?.replace('edge:', '') ?? ''
  await page.keyboard.press('Enter')
  await expect(page.locator(`section[data-claim="${line}"][data-state="ready"]`)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.locator('section[data-state]')).toHaveCount(0)
  expect(await at(page)).toBe(`edge:${line}`)
  await page.keyboard.press('Escape')
  expect(await at(page)).toMatch(/^node:/)
  await page.keyboard.press('Escape')
  expect(await at(page)).toBeNull()
})

test('Escape after a click comes back to the edge that was clicked', async ({ visit, page }) => {
  await visit('towns', '#/?lang=en&show=all')
  await graphReady(page)
  await expect(stop(page)).toBeAttached()
  await clickEdge(page, 'watering-dries-spring')
  await readProof(page, 'watering-dries-spring', 'sadaa-side-11')
  await page.keyboard.press('Escape')
  expect(await at(page)).toBe('edge:watering-dries-spring')
})

test('what has the keyboard stands clear of the border and of the controls', async ({ visit, page }) => {
  await visit('towns', '#/?lang=en&show=all')
  await enter(page)
  for (let zoom = 0; zoom < 6; zoom += 1) await page.keyboard.press('Equal')
  for (const key of [
    'ArrowRight',
    'ArrowRight',
    'ArrowDown',
    'ArrowDown',
    'ArrowLeft',
    'ArrowUp',
    'ArrowRight',
  ]) {
    await page.keyboard.press(key)
    const spot = await middle(page)
    const { target } = await probeGraph(page, spot)
    expect(`node:${target?.id}`, `what stands at the focus after ${key}`).toBe(await at(page))
    const top = await page.evaluate(
      ({ x, y }) => document.elementFromPoint(x, y)?.closest('[role="group"]') !== null,
      spot,
    )
    expect(top, 'not under a panel').toBe(true)
  }
})

test('the focus is seen: a ring of two tones around the target', async ({ visit, page }) => {
  await visit('towns', '#/?lang=en&show=all')
  await enter(page)
  await page.keyboard.press('ArrowRight')
  const ring = await page
    .locator('[data-focus-of]:focus')
    .evaluate((element) => ({ ...getComputedStyle(element) }).outlineWidth)
  expect(ring).toBe('3px')
})

test('Shift+F10 offers what can be done, and the menu is a menu', async ({ visit, page }) => {
  await visit('towns', '#/entity/saqiya-3?lang=en&show=all')
  await enter(page)
  await page.keyboard.press('Shift+F10')
  await expect(page.getByRole('menuitem', { name: TARGET_WORDS.openCard.en })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/around=saqiya-3/)
  await expect(page.getByRole('menu')).toHaveCount(0)
  await expect.poll(() => at(page)).toBe('node:saqiya-3')
})

test('right click on a line offers its article', async ({ visit, page }) => {
  await visit('towns', '#/?lang=ar&show=all')
  await graphReady(page)
  await expect(stop(page)).toBeAttached()
  const point = await restingPoint(page, 'watering-dries-spring')
  if (!point) throw new Error('the edge has no point')
  await page.mouse.click(point.x, point.y, { button: 'right' })
  await page.getByRole('menuitem', { name: TARGET_WORDS.openArticle.ar }).click()
  await expect(page).toHaveURL(/#\/article\/sadaa/)
})

test('keys of the graph do nothing while the focus is elsewhere', async ({ visit, page }) => {
  await visit('towns', '#/?lang=en&show=all')
  await graphReady(page)
  await page.getByRole('button', { name: TEXT.en.t.header.help }).focus()
  await page.keyboard.press('KeyN')
  await page.keyboard.press('ArrowRight')
  expect(await at(page)).toBeNull()
})
