import type { Browser, Page } from '@playwright/test'
import { graphReady } from '#app/e2e/graph-probe.ts'
import { prepareOurPage } from './page-marks.ts'
import { traced } from './trace.ts'

export const SLOWDOWN = 4

/** What a reader does in the journey, in this order. */
export const STEPS = ['filter', 'brush', 'search', 'path', 'path, firmest first', 'measures'] as const
export type Step = (typeof STEPS)[number]

export interface StepCost {
  /** Processor time of the longest task, ms. */
  readonly longest: number
  /** Processor time of all tasks until the page is quiet again, ms. */
  readonly all: number
}

export interface JourneyPlan {
  /** Of the site, with a slash at its end. */
  readonly site: string
  readonly slowdown: number
  /** Two entities that are connected by some way. */
  readonly ends: readonly [string, string]
  /** What is typed into the search, letter by letter. */
  readonly typed: string
  /** How long a step may go on after its last key, ms. */
  readonly quietMs: number
}

const SIZE = { width: 1366, height: 768 }
const SETTLE_MS = 2500
const KEY_MS = 140
/** Between coming to a thing, pressing and letting go, a hand takes some time; a driver takes none. */
const HAND_MS = 80
const BRUSHES = 8

/**
 * One reader's way through the whole graph on a slowed down processor: switch a line family off and on, move the ends of
 * the timeline by keys, search letter by letter, ask for ways between two, measure. Nothing is asked of the page in
 * between but keys and presses, which is what a reader's device does, too.
 */
export async function journey(
  browser: Browser,
  plan: JourneyPlan,
): Promise<Readonly<Record<Step, StepCost>>> {
  const context = await browser.newContext({ viewport: SIZE, reducedMotion: 'reduce' })
  const page = await context.newPage()
  page.setDefaultTimeout(90_000)
  try {
    await prepareOurPage(page)
    const session = await context.newCDPSession(page)
    const timeline = await traced(browser, page, async () => {
      await page.goto(`${plan.site}#/?lang=ar&show=all`)
      await graphReady(page)
      await page.waitForTimeout(SETTLE_MS)
      await session.send('Emulation.setCPUThrottlingRate', { rate: plan.slowdown })
      for (const step of STEPS) await walk(page, step, plan)
      await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
    })
    const costOf = (step: Step): StepCost => ({
      longest: timeline.longest(`${step} begins`, `${step} ends`),
      all: timeline.cpu(`${step} begins`, `${step} ends`),
    })
    const costs: Partial<Record<Step, StepCost>> = {}
    for (const step of STEPS) costs[step] = costOf(step)
    return costs as Record<Step, StepCost>
  } finally {
    await context.close()
  }
}

async function walk(page: Page, step: Step, plan: JourneyPlan): Promise<void> {
  const act = await prepared(page, step, plan)
  await page.evaluate((name) => performance.mark(name), `${step} begins`)
  await act()
  await page.waitForTimeout(plan.quietMs)
  await page.evaluate((name) => performance.mark(name), `${step} ends`)
}

/** What is looked up before a step begins is not part of it. */
async function prepared(page: Page, step: Step, plan: JourneyPlan): Promise<() => Promise<void>> {
  switch (step) {
    case 'filter': {
      const box = await page.locator('li[data-family="planned"] button').first().boundingBox()
      const press = async (): Promise<void> => {
        if (!box) throw new Error('the legend has no switch')
        await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
        await page.waitForTimeout(HAND_MS)
        await page.mouse.down()
        await page.waitForTimeout(HAND_MS)
        await page.mouse.up()
        await page.waitForTimeout(plan.quietMs)
      }
      return async () => {
        await press()
        await press()
      }
    }
    case 'brush': {
      // With a bound in the address there are ends to be moved; the keys of both work in the same way.
      await goTo(page, 'when=2021/..')
      await page.waitForTimeout(plan.quietMs)
      const handle = page.locator('[data-timeline-handle]')
      if ((await handle.count()) > 0) await handle.click()
      await page.getByRole('slider').first().focus()
      return () =>
        pressed(
          page,
          Array.from({ length: BRUSHES }, () => 'ArrowLeft'),
        )
    }
    case 'search':
      return async () => {
        await page.keyboard.press('Slash')
        await page.waitForTimeout(plan.quietMs)
        await pressed(page, [...plan.typed])
      }
    case 'path':
      await page.keyboard.press('Escape')
      return () => goTo(page, `path=${plan.ends.join('..')}`)
    case 'path, firmest first':
      return () => goTo(page, `path=${plan.ends.join('..')},evidence`)
    case 'measures':
      return () => goTo(page, 'measure=betweenness,size')
  }
}

async function pressed(page: Page, keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    // Letters of a script that the driver has no keys for come as an input method brings them.
    if (/^[A-Z]/.test(key)) await page.keyboard.press(key)
    else await page.keyboard.insertText(key)
    await page.waitForTimeout(KEY_MS)
  }
}

const goTo = (page: Page, query: string): Promise<void> =>
  page.evaluate((hash) => {
    location.hash = hash
  }, `#/?lang=ar&show=all&${query}`)
