import type { Page } from '@playwright/test'
import { LANGUAGES } from '#graph-data/schema/primitives.ts'
import { addressOf, proofOf, readProof } from './explorer-page.ts'
import { expect, test } from './fixtures.ts'
import { graphReady, probeGraph } from './graph-probe.ts'
import { TEXT } from './interface-text.ts'

test('the switch of language keeps the open proof and the camera', async ({ visit }) => {
  const page = await visit('towns', '#/claim/shaer-signs/minbar-3b?lang=ar&show=all')
  await readProof(page, 'shaer-signs', 'minbar-3b')
  await graphReady(page)
  await page.getByRole('group', { name: /./ }).first().hover()
  await page.mouse.wheel(0, -300)
  await expect.poll(async () => (await probeGraph(page)).camera.zoom).toBeGreaterThan(0)
  await page.waitForTimeout(400)
  const before = (await probeGraph(page)).camera
  await page.getByRole('button', { name: TEXT.ar.t.header.switchLanguage, exact: true }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr')
  const shown = await readProof(page, 'shaer-signs', 'minbar-3b')
  expect(shown.name).toContain('Karim al-Shaer signed')
  const after = (await probeGraph(page)).camera
  expect(after.zoom).toBeCloseTo(before.zoom, 6)
  expect(after.pan.x).toBeCloseTo(before.pan.x, 3)
  expect(after.pan.y).toBeCloseTo(before.pan.y, 3)
})

/** Letters of a text that a screen reader would speak with the wrong voice, or that would stand in the wrong order. */
const wronglyMarked = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const wrong: string[] = []
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent ?? ''
      const parent = node.parentElement
      if (
        !parent?.checkVisibility() ||
        parent.closest('noscript, script, style, [translate="no"], kbd, code')
      )
        continue
      // Ids and file names are in no language; they say their direction.
      if (parent.matches('bdi[dir="ltr"]:not([lang])')) continue
      const lang = parent.closest('[lang]')?.getAttribute('lang')
      const direction = getComputedStyle(parent).direction
      const isArabic = /[\u0621-\u064A]{2}/.test(text)
      const isLatin = /[A-Za-z]{2}/.test(text)
      if (isArabic && lang !== 'ar') wrong.push(`Arabic under lang=${lang}: ${text}`)
      if (isArabic && !isLatin && direction !== 'rtl') wrong.push(`Arabic from left to right: ${text}`)
      if (isLatin && !isArabic && lang !== 'en') wrong.push(`English under lang=${lang}: ${text}`)
      if (isLatin && !isArabic && direction !== 'ltr') wrong.push(`English from right to left: ${text}`)
    }
    return wrong
  })

for (const language of LANGUAGES) {
  for (const [name, hash] of [
    ['opening view', `#/?lang=${language}`],
    ['proof', addressOf('shaer-signs', 'sadaa-3d', language)],
    ['denied claim', addressOf('union-rejects-agreement', 'sadaa-7b', language)],
    ['entity', `#/entity/salma-najjar?lang=${language}`],
    ['unknown address', `#/claim/nobody-said?lang=${language}`],
  ] as const) {
    test(`every run of text says its language and runs its way: ${name}, ${language}`, async ({ visit }) => {
      const page = await visit('towns', hash)
      await graphReady(page)
      if (hash.includes('shaer-signs')) await expect(proofOf(page, 'shaer-signs')).toBeVisible()
      expect(await wronglyMarked(page)).toEqual([])
    })
  }
}

test('the language of an address wins over the one chosen before, and a choice is kept', async ({
  visit,
  page,
}) => {
  await visit('towns', '#/?lang=ar')
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await visit('towns', '#/?lang=en')
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr')
})
