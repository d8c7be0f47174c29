import { gzipSync } from 'node:zlib'
import { LANGUAGES } from '#graph-data/schema/primitives.ts'
import { readProof, rowOf } from './explorer-page.ts'
import { expect, test } from './fixtures.ts'
import { graphReady, hitPoints, type LabelBox, probeGraph } from './graph-probe.ts'
import { proofCases } from './proof-cases.ts'
import { TOWNS } from './site-folders.ts'

const SCREENS = [
  { width: 1920, height: 1080 },
  { width: 1366, height: 768 },
] as const

const GROUNDS = [
  ['real', null],
  ['towns', TOWNS],
] as const

for (const [site, folder] of GROUNDS) {
  for (const screen of SCREENS) {
    for (const language of LANGUAGES) {
      test.describe(`${site}, ${screen.width} × ${screen.height}, ${language}`, () => {
        test.use({ viewport: screen })

        for (const view of ['opening', 'all'] as const) {
          test(`shown labels never overlap: ${view}`, async ({ visit }) => {
            const page = await visit(site, `#/?lang=${language}${view === 'all' ? '&show=all' : ''}`)
            await graphReady(page)
            const { labels } = await probeGraph(page)
            expect(labels.length).toBeGreaterThan(3)
            expect(overlaps(labels)).toEqual([])
          })
        }

        test('every edge has a point where a click answers it', async ({ visit }) => {
          const cases = (await proofCases(folder, null)).filter((one) => one.isEdge && one.isFirst)
          const page = await visit(site, `#/?lang=${language}&show=all`)
          await graphReady(page)
          const points = await hitPoints(
            page,
            cases.map((one) => one.claim),
          )
          expect(cases.filter((_, position) => points[position] === null).map((one) => one.claim)).toEqual([])
        })
      })
    }
  }
}

/** Pairs of labels whose boxes share more than the edge. */
function overlaps(labels: readonly LabelBox[]): readonly string[] {
  return labels.flatMap((one, position) =>
    labels
      .slice(position + 1)
      .filter((two) => one.x1 < two.x2 && two.x1 < one.x2 && one.y1 < two.y2 && two.y1 < one.y2)
      .map((two) => `${one.id} and ${two.id}`),
  )
}

/** DESIGN.md "Budgets": React plus Cytoscape weigh 203 kB gzip; a kB has 1000 bytes, as Vite counts. */
const REFERENCE_KB = 203

for (const language of LANGUAGES) {
  test(`what is loaded stays within its budget: ${language}`, async ({ visit, page }) => {
    const scripts = new Map<string, number>()
    const data = new Map<string, number>()
    page.on('response', async (response) => {
      const { pathname } = new URL(response.url())
      const into = pathname.endsWith('.js') ? scripts : pathname.endsWith('.json') ? data : null
      into?.set(pathname, gzipSync(await response.body().catch(() => Buffer.alloc(0))).length / 1000)
    })
    // First the page fetches the proof ahead; what it fetches after that is no part of what a reader waits for,
    // however long the test takes.
    await page.addInitScript(() => {
      const ask = window.requestIdleCallback.bind(window)
      let asked = 0
      window.requestIdleCallback = (task, options) => {
        asked += 1
        return asked === 1 ? ask(task, options) : 0
      }
    })
    await visit('real', `#/?lang=${language}`)
    await graphReady(page)
    const sum = (sizes: ReadonlyMap<string, number>) =>
      [...sizes.values()].reduce((total, kb) => total + kb, 0)
    const core = [...data].filter(([path]) => path.includes('/core-'))
    expect(core).toHaveLength(1)
    expect(sum(new Map(core)), 'data of the opening view, kB').toBeLessThanOrEqual(60)
    expect(sum(scripts), `scripts until interactive: ${[...scripts]}`).toBeLessThanOrEqual(
      1.25 * REFERENCE_KB,
    )
    const [first] = await proofCases(null, null)
    if (!first) throw new Error('no evidence')
    await page.goto(`${page.url().split('#')[0]}#/claim/${first.claim}?lang=${language}&show=all`)
    await readProof(page, first.claim, first.evidence)
    await expect(rowOf(page, first.claim)).toBeAttached()
    expect(sum(scripts), `scripts until the first proof: ${[...scripts]}`).toBeLessThanOrEqual(
      1.5 * REFERENCE_KB,
    )
  })
}
