import { collectionFolder } from '#graph-data/cli/collection-folder.ts'
import { loadCollection } from '#graph-data/cli/load-collection.ts'
import { LINE_FAMILIES } from '#graph-data/derive/line-family.ts'
import { claimsOf } from '#graph-data/schema/collection.ts'
import { LANGUAGES } from '#graph-data/schema/primitives.ts'
import { expect, test } from './fixtures.ts'
import { graphReady, hitPoints, probeGraph, restingPoint } from './graph-probe.ts'
import { TEXT } from './interface-text.ts'
import { TOWNS } from './site-folders.ts'

async function collectionOf(folder: string | null) {
  const { collection } = await loadCollection(await collectionFolder(folder ?? undefined))
  if (collection === null) throw new Error('the collection cannot be read')
  return collection
}

for (const [site, folder] of [
  ['real', null],
  ['towns', TOWNS],
] as const) {
  for (const language of LANGUAGES) {
    test(`the opening view can be read at a glance: ${site}, ${language}`, async ({ visit }) => {
      const { views, collection } = await collectionOf(folder)
      const page = await visit(site, `#/?lang=${language}`)
      await graphReady(page)
      const { t } = TEXT[language]
      await expect(page.getByText(collection.title[language]).first()).toBeVisible()
      await expect(page.getByText(views.opening.sentence[language])).toBeVisible()
      await expect(page.getByText(t.opening.promise)).toBeVisible()
      await expect(page.getByRole('button', { name: t.opening.showAll })).toBeVisible()
      await expect(page.getByRole('button', { name: t.opening.start })).toBeVisible()
      for (const family of LINE_FAMILIES) {
        await expect(page.getByText(t.words.family[family]).first()).toBeVisible()
      }
      const { labels } = await probeGraph(page)
      const shown = new Set(labels.map((label) => label.id))
      const named = views.opening.entities.filter((id) => shown.has(id))
      expect(named, 'nodes that carry their label').toHaveLength(views.opening.entities.length)
      expect(named.length).toBeLessThanOrEqual(9)
    })
  }
}

test('one button leads from the opening view to a proof', async ({ visit }) => {
  const page = await visit('towns', '#/?lang=ar')
  await page.getByRole('button', { name: TEXT.ar.t.opening.start }).click()
  await expect(page.locator('section[data-state="ready"] blockquote')).toBeVisible()
  await expect(page).toHaveURL(/#\/claim\//)
})

test('the other shows every claim that has two ends', async ({ visit }) => {
  const edges = claimsOf(await collectionOf(TOWNS)).filter((claim) => claim.object !== undefined)
  const page = await visit('towns', '#/?lang=en')
  await graphReady(page)
  await page.getByRole('button', { name: TEXT.en.t.opening.showAll }).click()
  await expect
    .poll(
      async () =>
        (
          await hitPoints(
            page,
            edges.map(({ id }) => id),
          )
        ).filter((point) => point !== null).length,
    )
    .toBe(edges.length)
})

for (const language of LANGUAGES) {
  test(`the picture stays in sight where its room becomes narrow: ${language}`, async ({ visit }) => {
    const page = await visit('towns', `#/?lang=${language}&view=graph`)
    await graphReady(page)
    await page.setViewportSize({ width: 390, height: 844 })
    const isMiddleDrawn = () =>
      page.evaluate(() => {
        const seen = [...document.querySelectorAll('#isnad-graph canvas')]
          .filter((canvas) => canvas.checkVisibility({ visibilityProperty: true }))
          .map((canvas) => canvas.getBoundingClientRect())
        return seen.length > 0 && seen.every(({ left, right }) => left <= 195 && right >= 195)
      })
    await expect.poll(isMiddleDrawn).toBe(true)
  })
}

test('hover over an edge previews its quote', async ({ visit }) => {
  const page = await visit('towns', '#/?lang=en&show=all')
  await graphReady(page)
  const point = await restingPoint(page, 'najjar-praises-agreement')
  if (point === null) throw new Error('no point answers the edge')
  await page.mouse.move(point.x, point.y, { steps: 3 })
  await expect(page.getByText('أعدل ما وصلت إليه البلدتان')).toBeVisible()
})

test('no other origin and no storage is needed: the site works from a folder of any name', async ({
  page,
  sites,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto(sites.nested)
  await expect(page.getByText(TEXT.en.t.opening.promise)).toBeVisible()
  expect(asked.filter((path) => !path.startsWith('/some/folder/'))).toEqual([])
})
