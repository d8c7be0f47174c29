import type { Browser, Page } from '@playwright/test'
import { clickEdge, graphReady, hitPoints, restingPoint } from '#app/e2e/graph-probe.ts'
import { MARK, prepareOurPage } from './page-marks.ts'

const CLICKS = 7
const SLOWDOWN = 4
const SETTLE_MS = 2500
/** Between the pointer's arrival and the press. */
const AIMING_MS = 300

/** Milliseconds on the wall from letting the pointer go to the painted proof, one per claim that was clicked. */
export async function clickToProof(
  browser: Browser,
  address: string,
  slowdown = SLOWDOWN,
): Promise<readonly number[]> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  try {
    await prepareOurPage(page)
    await page.goto(address)
    await graphReady(page)
    await page.waitForTimeout(SETTLE_MS)
    const claims = await page.evaluate(() =>
      [...document.querySelectorAll('[data-claim]')].map((row) => row.getAttribute('data-claim') ?? ''),
    )
    const points = await hitPoints(page, claims)
    const clickable = claims.filter((_, place) => points[place] !== null).slice(0, CLICKS)
    const session = await context.newCDPSession(page)
    const times: number[] = []
    for (const claim of clickable) {
      await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
      await page.evaluate(() => performance.clearMarks())
      await pressEdge(page, claim)
      await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, MARK.proof)
      times.push(
        await page.evaluate(({ clicked, proof }) => {
          const at = (name: string) => performance.getEntriesByName(name).at(-1)?.startTime ?? Number.NaN
          return at(proof) - at(clicked)
        }, MARK),
      )
      await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
      await page.keyboard.press('Escape')
      await page.keyboard.press('Escape')
      await page.waitForTimeout(400)
    }
    return times
  } finally {
    await context.close()
  }
}

/** As a hand does it: the pointer rests on the edge, whose preview is shown, and is pressed then. */
async function pressEdge(page: Page, claim: string): Promise<void> {
  const point = await restingPoint(page, claim)
  if (point === null) {
    await clickEdge(page, claim)
    return
  }
  await page.mouse.move(point.x, point.y)
  await page.waitForTimeout(AIMING_MS)
  await page.evaluate(() => performance.clearMarks())
  await page.mouse.down()
  await page.mouse.up()
}
