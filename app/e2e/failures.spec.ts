import { SETTINGS_WORDS } from '#components/settings/settings-words.ts'
import { LANGUAGES } from '#graph-data/schema/primitives.ts'
import { addressOf, proofOf, readProof, rowOf } from './explorer-page.ts'
import { expect, test } from './fixtures.ts'
import { graphReady } from './graph-probe.ts'
import { TEXT } from './interface-text.ts'

for (const language of LANGUAGES) {
  test(`an invalid collection shows a page that lists what is wrong: ${language}`, async ({
    visit,
    page,
  }) => {
    await visit('invalid', `#/?lang=${language}`)
    const { problem } = TEXT[language].t
    await expect(page.getByText(problem.invalidTitle)).toBeVisible()
    await expect(page.getByText('saqiya-9').first()).toBeVisible()
    await expect(page.getByRole('button', { name: problem.copyIssues })).toBeVisible()
  })
}

test('blocked storage is said, and everything works', async ({ visit, page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked by the test', 'SecurityError')
      },
    })
  })
  await visit('towns', addressOf('shaer-signs', 'sadaa-3d', 'en'))
  await readProof(page, 'shaer-signs', 'sadaa-3d')
  await page.getByRole('button', { name: TEXT.en.t.header.settings }).click()
  // The polite voice says it too.
  await expect(page.getByText(SETTINGS_WORDS.en.storageBlocked).first()).toBeVisible()
})

test('without its font the page says so, and proofs open', async ({ visit, page, watch }) => {
  watch.allow(/woff2|Failed to load resource/)
  await page.route('**/*.woff2', (route) => route.abort())
  await visit('towns', '#/?lang=ar&show=all')
  await rowOf(page, 'najjar-signs').click()
  await readProof(page, 'najjar-signs', 'sadaa-3c')
  await expect(page.getByText(TEXT.ar.t.problem.fontsMissing).first()).toBeVisible()
  await expect(page.getByText(TEXT.ar.t.problem.fontsLate)).toHaveCount(0)
})

test('a font that comes after the first picture is told of when it has come', async ({
  page,
  sites,
  watch: _watch,
}) => {
  let deliver = () => {}
  const delivery = new Promise<void>((resolve) => {
    deliver = resolve
  })
  await page.route('**/*.woff2', async (route) => {
    await delivery
    await route.continue()
  })
  // The page counts as loaded only when its fonts are.
  await page.goto(`${sites.towns}#/?lang=en&show=all`, { waitUntil: 'commit' })
  await expect(page.locator('[role="group"] canvas').first()).toBeAttached()
  const notice = page.getByText(TEXT.en.t.problem.fontsLate).first()
  await expect(notice).toBeHidden()
  deliver()
  await expect(notice).toBeVisible()
  await expect(page.getByText(TEXT.en.t.problem.fontsMissing)).toHaveCount(0)
})

test('a lost picture leaves the list, which leads to every proof', async ({ visit, page }) => {
  await visit('towns', '#/?lang=en&show=all')
  await graphReady(page)
  await page.evaluate(() => {
    for (const canvas of document.querySelectorAll('canvas')) canvas.dispatchEvent(new Event('contextlost'))
  })
  await expect(page.getByText(TEXT.en.t.problem.canvasLost).first()).toBeVisible()
  await rowOf(page, 'najjar-signs').click()
  await readProof(page, 'najjar-signs', 'sadaa-3c')
})

test('where the browser gives no drawing surface at all, the list serves', async ({ visit, page, watch }) => {
  watch.allow(/canvas|context/i)
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null
  })
  await visit('towns', '#/?lang=en&show=all')
  await rowOf(page, 'najjar-signs').click()
  await readProof(page, 'najjar-signs', 'sadaa-3c')
})

test('while the evidence is on its way the proof waits; when it cannot come, it says so and tries again', async ({
  visit,
  page,
  watch,
}) => {
  watch.allow(/detail-|Failed to load resource/)
  const state = { isDown: true }
  await page.route('**/data/detail-*.json', (route) => (state.isDown ? route.abort() : route.continue()))
  await visit('towns', addressOf('shaer-signs', 'sadaa-3d', 'en'))
  await expect(proofOf(page, 'shaer-signs')).toHaveAttribute('data-state', 'waiting')
  await expect(page.getByText(TEXT.en.t.proof.failed)).toBeVisible({ timeout: 20_000 })
  await expect(proofOf(page, 'shaer-signs')).toContainText('Karim al-Shaer signed')
  state.isDown = false
  await proofOf(page, 'shaer-signs').getByRole('button', { name: TEXT.en.t.tryAgain }).click()
  await readProof(page, 'shaer-signs', 'sadaa-3d')
})

test('a graph that cannot be loaded says so in words', async ({ visit, page, watch }) => {
  watch.allow(/core-|Failed to load resource/)
  await page.route('**/data/core-*.json', (route) => route.abort())
  await visit('towns', '#/?lang=en')
  await expect(page.getByRole('alert').or(page.getByRole('status')).first()).toBeVisible({ timeout: 20_000 })
})

test('an error while rendering is caught: the list works on, and the details can be copied', async ({
  visit,
  page,
  watch,
}) => {
  watch.allow(/broken by the test|uncaught|console error/)
  await page.route('**/data/detail-*.json', async (route) => {
    const response = await route.fetch()
    const detail = await response.json()
    for (const claim of Object.values(detail.claims ?? detail.evidence ?? detail)) breakRecord(claim)
    await route.fulfill({ response, json: detail })
  })
  await visit('towns', '#/?lang=en&show=all')
  await rowOf(page, 'najjar-signs').click()
  await expect(page.getByText(TEXT.en.t.problem.crash).first()).toBeVisible()
  await expect(rowOf(page, 'shaer-signs')).toBeVisible()
  await page.getByText(TEXT.en.t.details, { exact: true }).first().click()
  await expect(page.getByRole('button', { name: TEXT.en.t.copyDetails }).first()).toBeVisible()
})

/** Takes from a record what every reader of it relies upon. */
function breakRecord(record: unknown): void {
  if (typeof record !== 'object' || record === null) return
  for (const key of Object.keys(record)) Reflect.set(record, key, 7)
}
