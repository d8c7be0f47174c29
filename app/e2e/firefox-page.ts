import puppeteer, { type Browser, type ConsoleMessage, type Page } from 'puppeteer-core'
import { EVENT, isDrawn, type PageRunner } from './graph-probe.ts'

/** A page of Firefox, and what it did that it must not. */
export interface FirefoxPage {
  readonly page: Page
  /** The same page as the helpers of the other journeys want to have it. */
  readonly runner: PageRunner
  /** Errors and warnings of the console, what was thrown, breaches of the policy, requests to another origin. */
  readonly complaints: () => readonly string[]
}

/** Starts a Firefox with a profile of its own; `prefs` are settings as in `about:config`. */
export const startFirefox = (
  executablePath: string,
  prefs: Readonly<Record<string, unknown>> = {},
): Promise<Browser> =>
  puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    // The picture is at its place at once, and the colours do not follow the machine.
    extraPrefsFirefox: { 'ui.prefersReducedMotion': 1, 'ui.systemUsesDarkTheme': 0, ...prefs },
  })

/** Opens an address in a new page, which is watched from its first request on, and waits until the graph is drawn. */
export async function openInFirefox(browser: Browser, address: string): Promise<FirefoxPage> {
  const page = await browser.newPage()
  await page.setViewport({ width: 1366, height: 768 })
  const heard: string[] = []
  listen(page, new URL(address).origin, heard)
  await page.goto(address)
  await page.waitForFunction(isDrawn, { timeout: 30_000 }, EVENT)
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  return {
    page,
    // Puppeteer's type knows handles of objects in the page as arguments; none is ever given here.
    runner: { evaluate: page.evaluate.bind(page) as PageRunner['evaluate'] },
    complaints: () => heard,
  }
}

function listen(page: Page, origin: string, heard: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') heard.push(consoleLine(message))
  })
  // Breaches of the security policy come here too.
  page.on('pageerror', (error) => heard.push(`uncaught: ${String(error)}`))
  page.on('request', (request) => {
    const asked = new URL(request.url())
    const isInside = ['data:', 'blob:'].includes(asked.protocol) || asked.origin === origin
    if (!isInside) heard.push(`request to another origin: ${request.url()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) heard.push(`${response.status()} ${response.url()}`)
  })
}

const consoleLine = (message: ConsoleMessage) =>
  `console ${message.type()}: ${message.text()} (${message.location().url}:${message.location().lineNumber})`

/**
 * How many dark pixels the picture has inside each box: the letters of a label, if they were drawn.
 *
 * @param boxes in CSS pixels from the top left corner of the graph, in a light theme
 */
export const darkPixels = (
  { evaluate }: PageRunner,
  boxes: readonly { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number }[],
): Promise<readonly number[]> =>
  evaluate((boxes) => {
    const layers = [...document.querySelectorAll<HTMLCanvasElement>('[role="group"] canvas')]
    const origin = layers[0]?.closest('[role="group"]')?.getBoundingClientRect()
    return boxes.map(({ x1, y1, x2, y2 }) => {
      const context = new OffscreenCanvas(Math.ceil(x2 - x1), Math.ceil(y2 - y1)).getContext('2d')
      if (context === null || origin === undefined) return 0
      for (const layer of layers) {
        const at = layer.getBoundingClientRect()
        const left = at.left - origin.left - x1
        context.drawImage(layer, left, at.top - origin.top - y1, at.width, at.height)
      }
      const { data } = context.getImageData(0, 0, context.canvas.width, context.canvas.height)
      let dark = 0
      for (let at = 0; at < data.length; at += 4) {
        const light = Math.max(data[at] ?? 255, data[at + 1] ?? 255, data[at + 2] ?? 255)
        if ((data[at + 3] ?? 0) > 200 && light < 110) dark += 1
      }
      return dark
    })
  }, boxes)

/** What is marked in the texts of the page, and as what: lit from outside, or by elements of its own. */
export const readMarks = ({ evaluate }: PageRunner): Promise<readonly (readonly [string, string])[]> =>
  evaluate(() => {
    const lit = 'highlights' in CSS ? [...CSS.highlights] : []
    return [
      ...lit.flatMap(([name, ranges]) => [...ranges].map((range) => [name, String(range)] as const)),
      ...[...document.querySelectorAll<HTMLElement>('mark[data-marks]')].map(
        (mark) => [`<mark> ${mark.dataset.marks}`, mark.textContent ?? ''] as const,
      ),
    ]
  }, null)
