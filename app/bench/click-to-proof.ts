import type { Browser } from '@playwright/test'
import { clickEdge, graphReady, hitPoints } from '#app/e2e/graph-probe.ts'
import { MARK, prepareOurPage } from './page-marks.ts'

const CLICKS = 7
const SLOWDOWN = 4
const SETTLE_MS = 2500

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
      await clickEdge(page, claim)
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
