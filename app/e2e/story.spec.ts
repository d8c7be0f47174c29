import type { Page } from '@playwright/test'
import type { GraphView } from '#components/canvas/graph-view.ts'
import { storyAr } from '#components/i18n/messages/story.ar.ts'
import { storyEn } from '#components/i18n/messages/story.en.ts'
import { axeViolations } from './axe-violations.ts'
import { proofOf, readProof } from './explorer-page.ts'
import { expect, test } from './fixtures.ts'
import { clickEdge, EVENT, graphReady, probeGraph, restingPoint } from './graph-probe.ts'
import { TEXT } from './interface-text.ts'

const STORY = '#/story/how-the-water-was-shared'
const TITLES = {
  ar: ['توقيعان', 'ملحق مطلوب ثم مقبول', 'والآن ابحثوا أنتم'],
  en: ['Two signatures', 'An annex: asked for, later approved', 'Now look for yourselves'],
} as const
const WORDS = { ar: storyAr(String), en: storyEn(String) }

const heading = (page: Page, title: string) => page.getByRole('heading', { level: 1, name: title })
const at = (page: Page, step: string, language: 'ar' | 'en') =>
  expect(page).toHaveURL(new RegExp(`${STORY}/${step}\\?lang=${language}$`))
const camera = async (page: Page) => (await probeGraph(page)).camera

/** Clicks a node of the picture once it has come to rest. */
async function clickNode(page: Page, id: string, claim: string): Promise<void> {
  await restingPoint(page, claim)
  const point = await page.evaluate(
    ({ id, event }) => {
      let found: { x: number; y: number } | null = null
      for (const group of document.querySelectorAll('[role="group"]')) {
        const receive = (view: GraphView) => {
          const box = group.getBoundingClientRect()
          const point = view.nodePoint(id)
          if (point) found = { x: point.x + box.left, y: point.y + box.top }
        }
        group.dispatchEvent(new CustomEvent(event, { detail: receive }))
      }
      return found
    },
    { id, event: EVENT },
  )
  if (!point) throw new Error(`${id} is not drawn`)
  await page.mouse.click((point as { x: number; y: number }).x, (point as { x: number; y: number }).y)
}

test('a presenter’s remote walks a story in Arabic, and a sentence opens its paragraph in place', async ({
  visit,
}) => {
  const page = await visit('towns', '#/?lang=ar')
  await page.getByRole('button', { name: TEXT.ar.t.opening.story({ minutes: 3 }) }).click()
  await expect(heading(page, TITLES.ar[0])).toBeVisible()
  await at(page, 'signed', 'ar')
  await page.keyboard.press('PageDown')
  await page.keyboard.press('PageDown')
  await expect(heading(page, TITLES.ar[2])).toBeVisible()
  await expect(page.locator('[data-live]')).toHaveText(WORDS.ar.stepOf({ at: 3, of: 3, title: TITLES.ar[2] }))
  await page.keyboard.press('b')
  await expect(page.getByRole('button', { name: WORDS.ar.unblank })).toBeVisible()
  await page.keyboard.press('.')
  await expect(page.getByRole('button', { name: WORDS.ar.unblank })).toHaveCount(0)
  await page.keyboard.press('PageUp')
  await at(page, 'asked-for', 'ar')
  const chip = page.locator('[data-chip="shaer-asks-for-annex"]')
  await chip.click()
  await readProof(page, 'shaer-asks-for-annex', 'sadaa-5')
  await at(page, 'asked-for', 'ar')
  await page.keyboard.press('Escape')
  await expect(proofOf(page, 'shaer-asks-for-annex')).toHaveCount(0)
  await expect(chip).toBeFocused()
  await page.goBack()
  await at(page, 'look-around', 'ar')
  await page.reload()
  await expect(heading(page, TITLES.ar[2])).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByText(TEXT.ar.t.opening.promise)).toBeVisible()
})

test('a class leaves a step by a name, explores, and comes back to the very picture', async ({ visit }) => {
  const page = await visit('towns', `${STORY}/signed?lang=en`)
  await graphReady(page)
  await restingPoint(page, 'najjar-signs')
  // The language changes and the camera does not: English, both, Arabic, English.
  const fitted = await camera(page)
  for (const title of [TITLES.en[0], TITLES.ar[0], TITLES.en[0]]) {
    await page.keyboard.press('l')
    await expect(heading(page, title)).toBeVisible()
    expect(await camera(page)).toEqual(fitted)
  }
  await clickEdge(page, 'najjar-signs')
  await readProof(page, 'najjar-signs', 'sadaa-3c')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Equal')
  await restingPoint(page, 'najjar-signs')
  const before = await camera(page)
  await clickNode(page, 'salma-najjar', 'najjar-signs')
  await expect(page).toHaveURL(/#\/entity\/salma-najjar/)
  await page.getByRole('button', { name: /^Back to step 1/ }).click()
  await at(page, 'signed', 'en')
  await graphReady(page)
  await restingPoint(page, 'najjar-signs')
  expect(await camera(page)).toEqual(before)
  await page.keyboard.press('o')
  await expect(page.getByRole('button', { name: /Two signatures/ })).toBeFocused()
  await page.keyboard.press('2')
  await page.keyboard.press('Escape')
  await page.keyboard.press('3')
  await page.locator('main').focus()
  await page.keyboard.press('Enter')
  await at(page, 'look-around', 'en')
})

test('a phone reads a story as a page, from the step of the address on', async ({ visit, page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await visit('towns', `${STORY}/asked-for?lang=en`)
  await expect(page.getByRole('heading', { level: 2, name: TITLES.en[1] })).toBeInViewport()
  await expect(page.locator('[data-scroll-step] img')).toHaveCount(3)
  await page.locator('[data-scroll-step="2"]').scrollIntoViewIfNeeded()
  await page.locator('[data-scroll-step="2"] [data-chip]').click()
  await expect(page.locator('section[data-state="ready"] blockquote').first()).toBeVisible()
  await page.keyboard.press('Escape')
  expect(await axeViolations(page)).toEqual([])
})

for (const language of ['ar', 'en'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    const later = language === 'ar' && theme === 'dark' ? '' : ' @long'
    test.describe(() => {
      test.use({ colorScheme: theme })
      test(`nothing to complain about for axe in a story: ${language}, ${theme}${later}`, async ({
        visit,
      }) => {
        const page = await visit('towns', `${STORY}/signed?lang=${language}`)
        await graphReady(page)
        expect(await axeViolations(page), 'a step').toEqual([])
        await page.keyboard.press('q')
        await page.locator('[data-chip]').first().click()
        await readProof(page, 'najjar-signs', 'sadaa-3c')
        expect(await axeViolations(page), 'a proof over it').toEqual([])
        await page.keyboard.press('Escape')
        await page.keyboard.press('o')
        expect(await axeViolations(page), 'all steps').toEqual([])
        await page.keyboard.press('Escape')
        await page.getByRole('button', { name: WORDS[language].more }).click()
        expect(await axeViolations(page), 'the menu').toEqual([])
        await page.getByRole('radio', { name: WORDS[language].projectorState.on }).check({ force: true })
        expect(await axeViolations(page), 'for the last row').toEqual([])
      })
    })
  }
}

test('all stories are listed with their length, and start from there @long', async ({ visit }) => {
  const page = await visit('towns', '#/stories?lang=en')
  await expect(page.getByText(WORDS.en.length({ steps: 3, minutes: 3 }))).toBeVisible()
  expect(await axeViolations(page)).toEqual([])
  await page.getByRole('link', { name: /^Start: / }).click()
  await expect(heading(page, TITLES.en[0])).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/#\/stories/)
})

test('stories that do not come are told of, and asked for again @long', async ({ visit, page, watch }) => {
  watch.allow(/stories-|Failed to load resource/)
  await page.route('**/stories-*.json', (route) => route.abort())
  await visit('towns', `${STORY}/signed?lang=en`)
  await expect(page.getByText(WORDS.en.failed)).toBeVisible()
  await page.unroute('**/stories-*.json')
  await page.getByRole('button', { name: TEXT.en.t.tryAgain }).click()
  await expect(heading(page, TITLES.en[0])).toBeVisible()
})

test('a key pressed before the story has come turns the step when it has @long', async ({ visit, page }) => {
  let send = (): void => {}
  const asked = new Promise<void>((done) => {
    send = done
  })
  await page.route('**/stories-*.json', async (route) => {
    await asked
    await route.continue()
  })
  await visit('towns', `${STORY}/signed?lang=en`)
  await expect(page.getByText(WORDS.en.waiting)).toBeAttached()
  await page.keyboard.press('Space')
  send()
  await expect(heading(page, TITLES.en[1])).toBeVisible()
  await at(page, 'asked-for', 'en')
})

test('an unknown step is told of, and the story begins @long', async ({ visit, page }) => {
  await visit('towns', `${STORY}/nowhere?lang=en`)
  await expect(heading(page, TITLES.en[0])).toBeVisible()
  await expect(page.getByText(TEXT.en.t.problem.unknown.step)).toBeVisible()
  await visit('towns', '#/story/no-such-tale?lang=en')
  await expect(page.getByText(TEXT.en.t.problem.unknown.page)).toBeVisible()
})

test('it plays by itself, waits while a proof is open, and can be paused @long', async ({ visit, page }) => {
  await page.clock.install()
  await visit('towns', `${STORY}/signed?lang=en`)
  await expect(heading(page, TITLES.en[0])).toBeVisible()
  await page.getByRole('button', { name: WORDS.en.play }).click()
  await page.locator('[data-chip]').first().click()
  await page.clock.fastForward(120_000)
  await expect(heading(page, TITLES.en[0])).toBeVisible()
  await page.keyboard.press('Escape')
  await page.clock.fastForward(61_000)
  await expect(heading(page, TITLES.en[1])).toBeVisible()
  await page.getByRole('button', { name: WORDS.en.pause }).click()
  await page.clock.fastForward(120_000)
  await expect(heading(page, TITLES.en[1])).toBeVisible()
})

test('for the last row everything is as large as it should be @long', async ({ visit, page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 })
  await page.addInitScript(() => {
    localStorage.setItem('isnad:preferences', JSON.stringify({ projector: 'on 1 1 1 light' }))
  })
  await visit('towns', `${STORY}/signed?lang=en`)
  await graphReady(page)
  const sizes = await page.evaluate(() => {
    const size = (selector: string) => {
      const element = document.querySelector(selector)
      return element ? Number.parseFloat(getComputedStyle(element).fontSize) : 0
    }
    const tools = [...document.querySelectorAll('[data-story-player] button')].map((button) => {
      const { width, height } = button.getBoundingClientRect()
      return Math.min(width, height)
    })
    return { caption: size('[data-step] > p'), tools: tools.filter((side) => side > 0) }
  })
  expect(sizes.caption).toBeGreaterThanOrEqual(36)
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('light')
  const { labels } = await probeGraph(page)
  // A line of a label is 1.4 times its letters.
  for (const { y1, y2 } of labels) expect(y2 - y1).toBeGreaterThanOrEqual(28 * 1.4)
  await page.mouse.move(400, 300)
  await expect(page.locator('[data-story-player][data-idle]')).toHaveCount(1, { timeout: 6000 })
})
