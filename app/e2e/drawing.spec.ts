import type { Page } from '@playwright/test'
import type { GraphView } from '#components/canvas/graph-view.ts'
import { presenterAr } from '#components/i18n/messages/presenter.ar.ts'
import { presenterEn } from '#components/i18n/messages/presenter.en.ts'
import { LANGUAGES } from '#graph-data/schema/primitives.ts'
import { expect, test } from './fixtures.ts'
import { EVENT } from './graph-probe.ts'
import { present, storyAt } from './presenter-page.ts'

const WORDS = { ar: presenterAr(String), en: presenterEn(String) }
/** In the picture of the first step, most at its edges. */
const DRAWN = ['salma-najjar', 'karim-shaer', 'spring-agreement']

test('drawn with the pen, and gone with the step', { tag: '@long' }, async ({ visit, page }) => {
  await visit('towns', storyAt('signed', 'ar'))
  const { mine } = await present(page)
  await mine.getByRole('radio', { name: WORDS.ar.tools.pen }).check()
  const pad = await mine.locator('[data-tool="pen"]').boundingBox()
  if (!pad) throw new Error('nothing to draw on')
  await mine.mouse.move(pad.x + pad.width / 2, pad.y + pad.height / 2)
  await mine.mouse.down()
  await mine.mouse.move(pad.x + pad.width / 2 + 40, pad.y + pad.height / 2 + 20, { steps: 5 })
  await mine.mouse.up()
  await expect(page.locator('[data-stroke]')).toHaveCount(1)
  await mine.keyboard.press('PageDown')
  await expect(page.locator('[data-stroke]')).toHaveCount(0)
  await expect(mine.locator('[data-stroke]')).toHaveCount(0)
})

/** Where a node is drawn in the window: in the small picture under the tool, or in the class's. */
const nodePoint = (page: Page, id: string, room: string) =>
  page.evaluate(
    ({ id, room, event }) => {
      let found: { x: number; y: number } | null = null
      for (const group of document.querySelectorAll(`${room} [role="group"]`)) {
        const receive = (view: GraphView): void => {
          const box = group.getBoundingClientRect()
          const point = view.nodePoint(id)
          if (point) found = { x: point.x + box.left, y: point.y + box.top }
        }
        group.dispatchEvent(new CustomEvent(event, { detail: receive }))
      }
      return found as { x: number; y: number } | null
    },
    { id, room, event: EVENT },
  )

/** The middle of the dot, or of a line's only point, as it is seen. */
const middleOf = (page: Page, what: string) =>
  page
    .locator(what)
    .first()
    .evaluate((element) => {
      const { x, y, width, height } = element.getBoundingClientRect()
      return { x: x + width / 2, y: y + height / 2 }
    })

for (const language of LANGUAGES) {
  test(`laser and pen meet the same thing in windows of two shapes (${language})`, { tag: '@long' }, async ({
    visit,
    page,
  }) => {
    await visit('towns', storyAt('signed', language))
    const { mine } = await present(page)
    const words = WORDS[language]
    for (const [wide, high] of [
      [620, 1000],
      [1500, 700],
    ] as const) {
      await mine.setViewportSize({ width: wide, height: high })
      await page.setViewportSize({ width: high + 300, height: wide })
      // Both pictures are fitted anew.
      await page.waitForTimeout(1000)
      for (const id of DRAWN) {
        await mine.getByRole('radio', { name: words.tools.laser }).check()
        const here = await nodePoint(mine, id, ':has(> [data-tool])')
        const there = await nodePoint(page, id, '[data-story-player]')
        if (!here || !there) throw new Error(`${id} is not drawn`)
        await mine.mouse.move(here.x, here.y)
        await expect
          .poll(async () => {
            const dot = await middleOf(page, '[data-laser] circle')
            return Math.round(Math.hypot(dot.x - there.x, dot.y - there.y))
          }, id)
          .toBeLessThanOrEqual(2)
        await mine.getByRole('radio', { name: words.tools.pen }).check()
        await mine.mouse.move(here.x, here.y)
        await mine.mouse.down()
        await mine.mouse.up()
        await expect(page.locator('[data-stroke]')).toHaveCount(1)
        for (const [window, point] of [
          [mine, here],
          [page, there],
        ] as const) {
          const drawn = await middleOf(window, '[data-stroke] path')
          expect(Math.hypot(drawn.x - point.x, drawn.y - point.y), id).toBeLessThanOrEqual(2)
        }
        await mine.getByRole('button', { name: words.tools.wipe }).click()
        await expect(page.locator('[data-stroke]')).toHaveCount(0)
      }
    }
  })
}
