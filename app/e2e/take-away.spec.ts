import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { FORMAT_WORDS, PICTURE_WORDS, TAKE_AWAY_WORDS } from '#components/takeaway/take-away-words.ts'
import { DATA_FORMATS } from '#graph-data/schema/data-format.ts'
import { LANGUAGES } from '#graph-data/schema/primitives.ts'
import { addressOf, readProof } from './explorer-page.ts'
import { expect, test } from './fixtures.ts'
import { graphReady } from './graph-probe.ts'
import { TEXT } from './interface-text.ts'

async function saved(page: Page, press: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()])
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

/** Filled shapes of an SVG that are larger than any node, arrow or sign. */
async function filledBeyond(page: Page, svg: string, most: number): Promise<readonly string[]> {
  const other = await page.context().newPage()
  await other.setContent(svg)
  const found = await other.evaluate(
    (limit) =>
      [...document.querySelectorAll('path')].flatMap((path) => {
        const { width, height } = path.getBBox()
        const isFilled = getComputedStyle(path).fill !== 'none'
        return isFilled && Math.max(width, height) > limit ? [`${width} × ${height}`] : []
      }),
    most,
  )
  await other.close()
  return found
}

for (const language of LANGUAGES) {
  test(`what is shown is taken away as picture and as data: ${language}`, async ({ visit, page }) => {
    await visit('towns', `#/?lang=${language}&show=all`)
    await graphReady(page)
    await page.getByRole('button', { name: TEXT[language].t.header.takeAway }).click()
    const dialog = page.getByRole('dialog', { name: TAKE_AWAY_WORDS.title[language] })
    const button = (name: string) => dialog.getByRole('button', { name, exact: true })

    const svg = await saved(page, () => button(PICTURE_WORDS.svg[language]).click())
    expect(svg.name).toMatch(/\.svg$/)
    const drawn = svg.bytes.toString('utf8')
    expect(drawn).toContain('font/woff2;base64,')
    expect(drawn.match(/<text /g)?.length ?? 0).toBeGreaterThan(20)
    expect(drawn).toContain(language === 'ar' ? 'direction="rtl"' : 'direction="ltr"')
    expect(drawn).not.toMatch(/https?:\/\/(?!www\.w3\.org|127\.0\.0\.1)/)

    expect(await filledBeyond(page, drawn, 130), 'shapes that run into others').toEqual([])

    const png = await saved(page, () => button(PICTURE_WORDS['png-2'][language]).click())
    expect(png.bytes.subarray(1, 4).toString()).toBe('PNG')
    expect(png.bytes.readUInt32BE(16)).toBeGreaterThan(1500)

    for (const format of DATA_FORMATS) {
      const { name, use } = FORMAT_WORDS[format]
      const file = await saved(page, () =>
        dialog.getByRole('button', { name: `${name} ${use[language]}` }).click(),
      )
      expect(file.bytes.toString('utf8'), format).toContain(
        format === 'nodes-csv' ? 'salma-najjar' : 'najjar-signs',
      )
      await expect(dialog).toContainText(file.name)
    }
  })
}

test('the open evidence is cited in four styles, and the link has its code', async ({ visit, page }) => {
  await visit('towns', addressOf('shaer-signs', 'minbar-3b', 'en'))
  await readProof(page, 'shaer-signs', 'minbar-3b')
  await page.keyboard.press('Shift+S')
  const dialog = page.getByRole('dialog', { name: TAKE_AWAY_WORDS.title.en })
  await expect(dialog.getByRole('img', { name: TAKE_AWAY_WORDS.qr.en })).toBeVisible()
  for (const style of ['APA', 'MLA', 'Chicago', 'BibTeX']) {
    await expect(dialog.getByRole('heading', { name: style })).toBeVisible()
  }
  await expect(dialog).toContainText('@online{minbar-3b')
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await readProof(page, 'shaer-signs', 'minbar-3b')
})
