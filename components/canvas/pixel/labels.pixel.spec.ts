import { expect, type Page, test } from '@playwright/test'
import type { Comparison } from './ink.ts'
import { LABEL_SHAPES, WRAPPED_SHAPES } from './label-shapes.ts'
import type { LabelTrial } from './labels.ts'

/** The closest a reader can come is 4. */
const ZOOMS = process.env.LONG === '1' ? [0.3, 4] : [0.5, 1, 2]
const LOOKS = 8
/** Below this zoom an edge is labelled only when it is lit. */
const EDGE_LABELS_FROM = 0.72
const LATIN_FIRST = new Set(['Latin first', 'Latin alone', 'Latin'])

type Shape = { readonly name: string; readonly text: string }

async function open(page: Page, query: string): Promise<void> {
  // The page counts as loaded only when its fonts are, and one test withholds them.
  await page.goto(`/labels.html?${query}`, { waitUntil: 'commit' })
  await page.waitForFunction(() => window.compareLabel !== undefined)
}

/** @returns the shapes that fail, with what was measured: an empty list is a pass */
async function failures(
  page: Page,
  shapes: readonly Shape[],
  medium: LabelTrial['medium'],
  zoom: number,
): Promise<readonly string[]> {
  const failed: string[] = []
  for (const { name, text } of shapes) {
    const direction = LATIN_FIRST.has(name) ? 'ltr' : 'rtl'
    const seen = await measure(page, { text, direction, medium, zoom })
    if (!isWhole(seen) || !isInOrder(seen)) failed.push(`${name}: ${JSON.stringify(seen)}`)
  }
  return failed
}

/** Looks several times before it finds fault: a busy machine draws late. */
async function measure(page: Page, trial: LabelTrial): Promise<Comparison> {
  await page.evaluate((wanted) => window.showLabel?.(wanted), trial)
  for (let look = 1; ; look++) {
    const seen = await page.evaluate((wanted) => window.compareLabel?.(wanted), trial)
    if (!seen) throw new Error('the page is not ready')
    if (look === LOOKS || (isWhole(seen) && isInOrder(seen))) return seen
    await page.waitForTimeout(120)
  }
}

const isWhole = ({ lostAcross, lostDown, ink }: Comparison) => lostAcross <= 1 && lostDown <= 1 && ink > 0.97

const isInOrder = ({ order, lostAcross, lostDown }: Comparison) =>
  order > 0.95 && lostAcross >= -2 && lostDown >= -2

for (const language of ['ar', 'en']) {
  test.describe(`interface in ${language}`, () => {
    // One page for all of them: it takes longer to start than a case to look.
    let page: Page
    test.beforeAll(async ({ browser }) => {
      page = await browser.newPage()
      await open(page, `lang=${language}`)
    })
    test.afterAll(() => page.close())

    for (const zoom of ZOOMS) {
      test(`labels of nodes are whole and in order at zoom ${zoom}`, async () => {
        expect(await failures(page, LABEL_SHAPES, 'node', zoom)).toEqual([])
      })
      test(`wrapped labels are whole and in order at zoom ${zoom}`, async () => {
        expect(await failures(page, WRAPPED_SHAPES, 'node', zoom)).toEqual([])
      })
      test(`labels of edges are whole and in order at zoom ${zoom}`, async () => {
        const medium = zoom < EDGE_LABELS_FROM ? 'lit' : 'edge'
        expect(await failures(page, LABEL_SHAPES, medium, zoom)).toEqual([])
      })
    }

    test('labels in an exported picture are whole and in order', async () => {
      expect(await failures(page, LABEL_SHAPES, 'node-png', 1)).toEqual([])
      expect(await failures(page, WRAPPED_SHAPES, 'node-png', 1)).toEqual([])
      expect(await failures(page, LABEL_SHAPES, 'edge-png', 1)).toEqual([])
    })
  })
}

test('the measurement notices letters in the wrong order: without a direction of their own mixed labels fail', async ({
  page,
}) => {
  await open(page, 'lang=en&hook=inert')
  const mixed = ['full stop', 'Latin in brackets', 'digits and a date']
  const failed = await failures(
    page,
    LABEL_SHAPES.filter(({ name }) => mixed.includes(name)),
    'edge',
    1,
  )
  expect(failed).toHaveLength(mixed.length)
})

test('when an upgrade has removed the hook, it is said, and labels still read right', async ({ page }) => {
  await open(page, 'lang=en&hook=hidden')
  expect(await page.evaluate(() => window.reported?.join())).toContain('drawElement')
  for (const { name, text } of LABEL_SHAPES) {
    const direction = LATIN_FIRST.has(name) ? 'ltr' : 'rtl'
    const seen = await measure(page, { text, direction, medium: 'node', zoom: 1 })
    expect(seen.order, name).toBeGreaterThan(0.9)
  }
})

test('a font that comes late is measured anew', async ({ page }) => {
  let deliver = () => {}
  const delivery = new Promise<void>((resolve) => {
    deliver = resolve
  })
  await page.route('**/*.woff2', async (route) => {
    await delivery
    await route.continue()
  })
  await open(page, 'lang=ar')
  expect(await page.evaluate(() => window.hasFonts)).toBe(false)
  const shape = LABEL_SHAPES.slice(0, 3)
  deliver()
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  expect(await page.evaluate(() => document.fonts.check('600 16px "Vazirmatn Variable"', 'أ'))).toBe(true)
  expect(await failures(page, shape, 'node', 1)).toEqual([])
})
