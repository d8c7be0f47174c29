import type { Browser, CDPSession, Page } from '@playwright/test'
import { MARK, prepareOurPage } from './page-marks.ts'
import { type Timeline, traced } from './trace.ts'

/** One way of drawing the graph: ours or one of the pages it is compared with. */
export type Contender = 'isnad' | 'plain' | 'default' | 'floor'
export const CONTENDERS: readonly Contender[] = ['isnad', 'plain', 'default', 'floor']

export interface Visit {
  readonly contender: Contender
  readonly address: string
  readonly pixelRatio: 1 | 2
  /** Frames of panning and of zooming, each; 0 for the load alone. */
  readonly frames: number
}

/** Processor time of the main thread in ms unless said otherwise. */
export interface Measured {
  readonly calibration: number
  readonly load: number
  /** From the first picture until nothing more happens: what is prefetched is read here. */
  readonly afterwards: number
  readonly panFrame?: number
  readonly zoomFrame?: number
  /** From the last frame until the picture is at rest and sharp again. */
  readonly rest?: number
  readonly hover?: number
  readonly heapMB: number
  /** Share of the picture's pixels that differ from its ground. */
  readonly ink: number
}

const SIZE = { width: 1366, height: 768 }
const PATIENCE_MS = 90_000
const QUIET_MS = 900
const HOVERS = 8

/** Opens a page of its own, drives the graph in it and tells what that cost. @throws when the graph is not drawn */
export async function measure(browser: Browser, visit: Visit): Promise<Measured> {
  const context = await browser.newContext({
    viewport: SIZE,
    deviceScaleFactor: visit.pixelRatio,
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE_MS)
  try {
    await prepareOurPage(page)
    const session = await context.newCDPSession(page)
    const timeline = await traced(browser, page, () => drive(page, visit))
    const frames = visit.frames
    return {
      calibration: timeline.cpu('calibration begins', 'calibration ends'),
      load: timeline.cpu(null, MARK.drawn),
      afterwards: timeline.cpu(MARK.drawn, 'quiet'),
      ...(frames === 0 ? {} : gestureCosts(timeline, frames)),
      heapMB: await heapOf(session),
      ink: await inkOf(browser, page),
    }
  } finally {
    await context.close()
  }
}

const gestureCosts = (timeline: Timeline, frames: number) => ({
  panFrame: timeline.cpu('pan begins', 'pan ends') / frames,
  zoomFrame: timeline.cpu('zoom begins', 'zoom ends') / frames,
  rest: timeline.cpu('pan ends', 'pan rests'),
  hover: timeline.cpu('hover begins', 'hover ends') / HOVERS,
})

async function drive(page: Page, { address, frames }: Visit): Promise<void> {
  await page.goto(address)
  await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, MARK.drawn, {
    polling: 250,
  })
  await page.waitForTimeout(QUIET_MS)
  await page.evaluate(() => performance.mark('quiet'))
  await page.evaluate(calibrate)
  if (frames === 0) return
  await page.evaluate(moveCamera, { name: 'pan', frames, restMs: QUIET_MS })
  await page.evaluate(moveCamera, { name: 'zoom', frames, restMs: QUIET_MS })
  await hover(page)
}

/** A fixed piece of work, so that runs on different or busy machines can be compared. */
function calibrate(): number {
  performance.mark('calibration begins')
  let state = 1
  let sum = 0
  for (let round = 0; round < 12_000_000; round += 1) {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    sum += state & 7
  }
  performance.mark('calibration ends')
  return sum
}

/** There and back again, so that the picture stays in sight: one step in each frame. */
async function moveCamera(task: {
  readonly name: string
  readonly frames: number
  readonly restMs: number
}): Promise<void> {
  const { drawn } = window
  if (!drawn) throw new Error('no graph is drawn')
  const nextFrame = () => new Promise((done) => requestAnimationFrame(done))
  await nextFrame()
  performance.mark(`${task.name} begins`)
  for (let frame = 0; frame < task.frames; frame += 1) {
    const isThere = frame < task.frames / 2
    if (task.name === 'pan') drawn.panBy(isThere ? 4 : -4, isThere ? 2 : -2)
    else drawn.zoomBy(isThere ? 1.02 : 1 / 1.02)
    await nextFrame()
  }
  await nextFrame()
  performance.mark(`${task.name} ends`)
  await new Promise((done) => setTimeout(done, task.restMs))
  performance.mark(`${task.name} rests`)
}

async function hover(page: Page): Promise<void> {
  const places = await page.evaluate(() => window.drawn?.places() ?? [])
  const inSight = places.filter(({ x, y }) => x > 0 && y > 60 && x < SIZE.width - 60 && y < SIZE.height - 100)
  await page.evaluate(() => performance.mark('hover begins'))
  for (let turn = 0; turn < HOVERS; turn += 1) {
    const place = inSight[Math.floor((turn * inSight.length) / HOVERS)]
    if (!place) continue
    await page.mouse.move(place.x, place.y)
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  }
  await page.evaluate(() => performance.mark('hover ends'))
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage')
  await session.send('Performance.enable')
  const { metrics } = await session.send('Performance.getMetrics')
  const used = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0
  return used / 1e6
}

/** Looks at the picture as it is on screen: a page that draws nothing would be the fastest of all. */
async function inkOf(browser: Browser, page: Page): Promise<number> {
  const host = page.locator('[role="group"]:has(canvas), #graph').first()
  const picture = await host.screenshot()
  const context = await browser.newContext()
  try {
    const looking = await context.newPage()
    return await looking.evaluate(shareOfInk, picture.toString('base64'))
  } finally {
    await context.close()
  }
}

async function shareOfInk(base64: string): Promise<number> {
  const image = new Image()
  image.src = `data:image/png;base64,${base64}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = image.width
  canvas.height = image.height
  const context = canvas.getContext('2d')
  if (!context) return 0
  context.drawImage(image, 0, 0)
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height)
  const counts = new Map<number, number>()
  for (let at = 0; at < data.length; at += 4) {
    const colour = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0)
    counts.set(colour, (counts.get(colour) ?? 0) + 1)
  }
  const [ground] = [...counts].reduce((most, next) => (next[1] > most[1] ? next : most), [0, 0])
  const groundParts = [ground >> 16, (ground >> 8) & 255, ground & 255]
  let inked = 0
  for (let at = 0; at < data.length; at += 4) {
    const far = [0, 1, 2].some(
      (channel) => Math.abs((data[at + channel] ?? 0) - (groundParts[channel] ?? 0)) > 24,
    )
    if (far) inked += 1
  }
  return inked / (data.length / 4)
}
