import type { Page } from '@playwright/test'
import type { CanvasTarget, Point } from '#components/canvas/canvas-model.ts'
import type { GraphView } from '#components/canvas/graph-view.ts'
import { TEXT } from './interface-text.ts'

export const EVENT = 'isnad:graph-view'
const CLOSE = new RegExp(`^(${TEXT.ar.t.close}|${TEXT.en.t.close})$`)

/** Boxes of the labels shown, in CSS pixels from the top left corner of the graph. */
export type LabelBox = ReturnType<GraphView['shownLabels']>[number]

/** Whatever runs a function in a page: Playwright's page, or that of another driver. */
export interface PageRunner {
  readonly evaluate: <Argument, Result>(
    run: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ) => Promise<Result>
}

/** Waits until the graph is drawn: it hands itself to whoever asks (`offer-graph-view.ts`). */
export async function graphReady(page: Page): Promise<void> {
  await page.waitForFunction(isDrawn, EVENT)
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
}

/** Whether the graph is drawn; runs in the page. */
export function isDrawn(event: string): boolean {
  let isThere = false
  const receive = (view: GraphView) => {
    isThere = view.camera().zoom > 0
  }
  for (const group of document.querySelectorAll('[role="group"]'))
    group.dispatchEvent(new CustomEvent(event, { detail: receive }))
  return isThere
}

/**
 * Where each edge answers a click, in CSS pixels from the top left corner of the page.
 *
 * @returns null for an edge that is not drawn or wholly covered
 */
export const hitPoints = (page: PageRunner, claims: readonly string[]): Promise<readonly (Point | null)[]> =>
  page.evaluate(
    ({ claims, event }) => {
      let points: (Point | null)[] = []
      for (const group of document.querySelectorAll('[role="group"]')) {
        const receive = (view: GraphView) => {
          const box = group.getBoundingClientRect()
          points = claims.map((claim) => {
            const point = view.hitPoint(claim)
            return point && { x: point.x + box.left, y: point.y + box.top }
          })
        }
        group.dispatchEvent(new CustomEvent(event, { detail: receive }))
      }
      return points
    },
    { claims, event: EVENT },
  )

/**
 * Clicks an edge where it answers, once the picture has come to rest, as a reader would.
 *
 * @throws when the edge cannot be hit, or when something else of the page lies over the point
 */
export async function clickEdge(page: Page, claim: string): Promise<void> {
  let point = await restingPoint(page, claim)
  if (point === null || !(await isOnPicture(page, point))) {
    // The panel of the last proof took its room: a reader would close it and fit the picture again.
    const proof = page.locator('section[data-state]')
    if ((await proof.count()) > 0) await proof.getByRole('button', { name: CLOSE }).first().click()
    await proof.waitFor({ state: 'detached' })
    await restingPoint(page, claim)
    await page.keyboard.press('Digit0')
    point = await restingPoint(page, claim)
  }
  if (point === null) throw new Error(`no point answers ${claim}`)
  if (!(await isOnPicture(page, point)))
    throw new Error(`something lies over ${claim} at ${point.x}, ${point.y}`)
  await page.mouse.click(point.x, point.y)
}

export const isOnPicture = (page: PageRunner, point: Point): Promise<boolean> =>
  page.evaluate(
    ({ x, y }) => document.elementFromPoint(x, y)?.matches('[role="group"], [role="group"] canvas') ?? false,
    point,
  )

/** Where an edge answers once the camera has stood still for a moment; null where it does not. */
export const restingPoint = (page: PageRunner, claim: string): Promise<Point | null> =>
  page.evaluate(
    async ({ claim, event, still }) => {
      const look = () => {
        let point: Point | null = null
        let camera: unknown = null
        for (const group of document.querySelectorAll('[role="group"]')) {
          const receive = (view: GraphView) => {
            const box = group.getBoundingClientRect()
            const at = view.hitPoint(claim)
            point = at && { x: at.x + box.left, y: at.y + box.top }
            camera = view.camera()
          }
          group.dispatchEvent(new CustomEvent(event, { detail: receive }))
        }
        return { point, seen: JSON.stringify([point, camera]) }
      }
      let before = ''
      let agreed = 0
      for (const end = performance.now() + 10_000; performance.now() < end; ) {
        const { point, seen } = look()
        agreed = seen === before ? agreed + 1 : 0
        if (agreed >= still) return point
        before = seen
        await new Promise((done) => setTimeout(done, 25))
      }
      throw new Error('the picture does not come to rest')
    },
    { claim, event: EVENT, still: STILL },
  )

/** Looks in a row, 25 ms apart, that must agree. */
const STILL = 3

/** What the graph tells of itself. */
export interface GraphState {
  readonly labels: readonly LabelBox[]
  readonly camera: ReturnType<GraphView['camera']>
  /** What a click at the point asked about would answer. */
  readonly target: CanvasTarget | null
}

/** Asks the drawn graph for its labels, its camera, and what stands at a point of the page. */
export const probeGraph = (page: PageRunner, at: Point | null = null): Promise<GraphState> =>
  page.evaluate(
    ({ at, event }) => {
      const found: GraphState[] = []
      for (const group of document.querySelectorAll('[role="group"]')) {
        const receive = (view: GraphView) => {
          const box = group.getBoundingClientRect()
          const target = at && view.targetAt({ x: at.x - box.left, y: at.y - box.top })
          found.push({ labels: view.shownLabels(), camera: view.camera(), target })
        }
        group.dispatchEvent(new CustomEvent(event, { detail: receive }))
      }
      const [state] = found
      if (state === undefined) throw new Error('no graph is drawn')
      return state
    },
    { at, event: EVENT },
  )
