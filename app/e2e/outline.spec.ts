import type { Page } from '@playwright/test'
import { collectionFolder } from '#graph-data/cli/collection-folder.ts'
import { loadCollection } from '#graph-data/cli/load-collection.ts'
import { claimsOf } from '#graph-data/schema/collection.ts'
import { LANGUAGES } from '#graph-data/schema/primitives.ts'
import { readProof } from './explorer-page.ts'
import { expect, test } from './fixtures.ts'
import { graphReady } from './graph-probe.ts'
import { TEXT } from './interface-text.ts'
import { TOWNS } from './site-folders.ts'

const tree = (page: Page) => page.getByRole('treegrid')
const rows = (page: Page, level: number) => tree(page).locator(`[role="row"][aria-level="${level}"]`)

test('O brings the keyboard to the outline, which the address names', async ({ visit, page }) => {
  await visit('towns', '#/?lang=ar')
  await graphReady(page)
  await page.keyboard.press('KeyO')
  await expect(tree(page)).toBeVisible()
  await expect(tree(page).locator('[role="row"]:focus')).toHaveCount(1)
  await expect(page).toHaveURL(/view=outline/)
  await page.reload()
  await expect(tree(page)).toBeVisible()
})

test('it has a row for each node in view, and every line under both its ends', async ({ visit, page }) => {
  const { collection } = await loadCollection(await collectionFolder(TOWNS))
  if (!collection) throw new Error('the collection cannot be read')
  const lines = claimsOf(collection).filter(({ object }) => object !== undefined)
  await visit('towns', '#/?lang=en&show=all&view=outline')
  await graphReady(page)
  await expect(tree(page)).toBeVisible()
  const nodes = await rows(page, 1).evaluateAll((all) => all.map((row) => row.getAttribute('data-entity')))
  const ends = new Set(lines.flatMap(({ subject, object }) => [subject, object ?? subject]))
  expect([...ends].filter((id) => !nodes.includes(id))).toEqual([])
  expect(new Set(nodes).size).toBe(nodes.length)
  await openAll(page)
  const found = await rows(page, 3).evaluateAll((all) => all.map((row) => row.getAttribute('data-claim')))
  for (const { id, subject, object } of lines) {
    const least = subject === object ? 1 : 2
    expect(found.filter((claim) => claim === id).length, id).toBeGreaterThanOrEqual(least)
  }
})

/** Opens every closed row of the first two levels, from within the page: by the mouse it takes a minute. */
async function openAll(page: Page): Promise<void> {
  for (const level of [1, 2]) {
    const closed = `[role="treegrid"] [role="row"][aria-level="${level}"][aria-expanded="false"]`
    await page.evaluate(async (closed) => {
      for (let row = document.querySelector(closed); row; row = document.querySelector(closed)) {
        row.querySelector('button')?.click()
        await new Promise(requestAnimationFrame)
      }
    }, closed)
    await expect(page.locator(closed)).toHaveCount(0)
  }
}

for (const [language, forward, back] of [
  ['en', 'ArrowRight', 'ArrowLeft'],
  ['ar', 'ArrowLeft', 'ArrowRight'],
] as const) {
  test(`leads by keys alone from an entity to a paragraph, and back: ${language}`, async ({
    visit,
    page,
  }) => {
    await visit('towns', `#/?lang=${language}&show=all&view=outline`)
    await graphReady(page)
    await expect(tree(page)).toBeVisible()
    await tree(page).focus()
    await expect(page.locator(':focus')).toHaveAttribute('aria-level', '1')
    for (const key of [forward, 'ArrowDown', forward, 'ArrowDown', forward, 'ArrowDown']) {
      await page.keyboard.press(key)
    }
    await expect(page.locator(':focus')).toHaveAttribute('aria-level', '4')
    await page.keyboard.press('Enter')
    await expect(page.locator('section[data-state="ready"]')).toBeVisible()
    await expect(page).toHaveURL(/#\/claim\/[a-z0-9-]+\/[a-z0-9-]+\?/)
    await page.keyboard.press('Escape')
    await expect(page.locator('section[data-state]')).toHaveCount(0)
    await expect(page.locator(':focus')).toHaveAttribute('aria-level', '4')
    await page.keyboard.press(back)
    await expect(page.locator(':focus')).toHaveAttribute('aria-level', '3')
  })
}

test('shows where one is: the open claim has its branch open and its row marked', async ({ visit, page }) => {
  await visit('towns', '#/claim/shaer-signs?lang=en&show=all&view=outline')
  await readProof(page, 'shaer-signs', 'sadaa-3d')
  const row = tree(page).locator('[aria-current="true"]')
  await expect(row).toHaveAttribute('data-claim', 'shaer-signs')
  await expect(row).toBeInViewport()
})

test('a letter is the page’s key also in the tree', async ({ visit, page }) => {
  await visit('towns', '#/?lang=en&show=all&view=outline')
  await graphReady(page)
  await tree(page).focus()
  const first = await page.locator(':focus').getAttribute('data-entity')
  await page.keyboard.press('KeyO')
  await expect(page.locator(':focus')).toHaveAttribute('data-entity', first ?? '')
  await page.keyboard.press('KeyL')
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
})

test('follows the filter of the legend', async ({ visit, page }) => {
  await visit('towns', '#/?lang=en&show=all&view=outline')
  await graphReady(page)
  await expect(tree(page)).toBeVisible()
  const before = await rows(page, 1).count()
  await visit('towns', '#/?lang=en&show=all&view=outline&hide=person')
  await expect(rows(page, 1)).toHaveCount(before - 2)
})

for (const language of LANGUAGES) {
  test(`its accessibility tree says what each row is: ${language}`, async ({ visit, page }) => {
    await visit('towns', `#/claim/najjar-signs?lang=${language}&show=all&view=outline`)
    await graphReady(page)
    const { outline } = TEXT[language].t.explore
    const { kind, family } = TEXT[language].t.words
    await expect(tree(page)).toHaveAccessibleName(outline.title)
    await expect(tree(page)).toHaveAccessibleDescription(outline.instructions)
    await expect(rows(page, 1).first()).toHaveAccessibleName(new RegExp(kind.person, 'i'))
    await expect(tree(page).locator('[aria-current="true"]')).toHaveAccessibleName(new RegExp(family.stated))
    await expect(tree(page)).toMatchAriaSnapshot(`
      - treegrid "${outline.title}":
        - row /${kind.person.replace(/^p/, '[Pp]')}/ [expanded] [level=1]:
          - gridcell
    `)
  })
}
