import type { Page } from '@playwright/test'
import { TARGET_WORDS } from '#app/commands/target-words.ts'
import { PAPERS, type Paper, SHEET_KINDS, SHEET_LANGUAGES } from '#components/handout/handout-model.ts'
import { handoutAr } from '#components/i18n/messages/handout.ar.ts'
import { handoutEn } from '#components/i18n/messages/handout.en.ts'
import { LANGUAGES } from '#graph-data/schema/primitives.ts'
import { skeleton } from '#graph-data/text/skeleton.ts'
import { axeViolations } from './axe-violations.ts'
import { expect, test } from './fixtures.ts'
import { asPaper, cutTexts, type PaperPage, readPdf, toPdf } from './paper.ts'

const STORY = '#/story/how-the-water-was-shared/signed'
const REAL_STORIES = ['from-request-to-treaty', 'oreshnik-and-the-warheads', 'one-event-several-tellings']
const WORDS = { ar: handoutAr(String), en: handoutEn(String) }
/** Points. */
const SIZES: Readonly<Record<Paper, readonly number[]>> = { a4: [595, 842], letter: [612, 792] }

interface ShownQuote {
  readonly quote: string
  readonly publisher: string
  readonly article: string
  readonly isListed: boolean
}

/** Every quote of the sheet as it stands in the page, with the article named beside it and whether the list has it. */
const quotesOf = (page: Page): Promise<readonly ShownQuote[]> =>
  page.locator('[data-sheet] [data-quote]').evaluateAll((figures) =>
    figures.map((figure) => {
      const source = figure.querySelector('[data-source]')
      const article = source?.getAttribute('data-source') ?? ''
      return {
        quote: figure.querySelector('blockquote')?.textContent ?? '',
        publisher: source?.querySelector('strong')?.textContent ?? '',
        article,
        isListed: document.querySelector(`[data-paper-article="${article}"]`) !== null,
      }
    }),
  )

async function readSheet(page: Page): Promise<readonly ShownQuote[]> {
  await expect(page.locator('[data-sheet] [data-quote]').first()).toBeVisible()
  const quotes = await quotesOf(page)
  expect(quotes.length).toBeGreaterThan(0)
  expect(quotes.filter(({ publisher, isListed }) => publisher === '' || !isListed)).toEqual([])
  expect(quotes.filter(({ quote }) => quote.split(/\s+/).length > 12)).toEqual([])
  return quotes
}

/** Each quote is whole on some page, and where our words are Arabic its publisher stands on that page. */
function expectOnPages(pages: readonly PaperPage[], quotes: readonly ShownQuote[], isArabic: boolean): void {
  const missing = quotes.filter(({ quote, publisher }) => {
    const withQuote = pages.filter(({ text }) => text.includes(skeleton(quote)))
    return !withQuote.some(({ text }) => !isArabic || text.includes(skeleton(publisher)))
  })
  expect(missing).toEqual([])
}

/** @returns how many pages it takes */
async function expectWhole(page: Page, paper: Paper, isArabic: boolean): Promise<number> {
  const quotes = await readSheet(page)
  const pages = await readPdf(await toPdf(page))
  expectOnPages(pages, quotes, isArabic)
  for (const { size } of pages) expect(size.map(Math.round)).toEqual(SIZES[paper])
  await asPaper(page, paper)
  expect(await cutTexts(page)).toEqual([])
  await page.emulateMedia({ media: null })
  return pages.length
}

for (const language of LANGUAGES) {
  const paper: Paper = language === 'ar' ? 'a4' : 'letter'
  test(`a story’s sheet is printed whole, every quote beside its article: ${language}`, async ({
    visit,
    page,
  }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await visit('towns', `${STORY}?lang=${language}&screen=handout`)
    await page.getByRole('radio', { name: WORDS[language].papers[paper] }).check()
    await expectWhole(page, paper, language === 'ar')
    await page.setViewportSize({ width: 1280, height: 720 })
    expect(await axeViolations(page)).toEqual([])
    // What the presenter says never reaches the class's sheet.
    expect(asked.filter((url) => /notes/.test(url))).toEqual([])
    await page.getByRole('radio', { name: WORDS[language].sheets.teacher }).check()
    await expect(page.locator('[data-sheet]').getByText(WORDS[language].notes).first()).toBeVisible()
    await page.getByRole('link', { name: WORDS[language].backToStory }).click()
    await expect(page).toHaveURL(/#\/story\/how-the-water-was-shared\/signed/)
    await expect(page.locator('[data-sheet]')).toHaveCount(0)
  })
}

test('the dossier of an entity is a click from its card, and the card a click from it', async ({
  visit,
  page,
}) => {
  await visit('towns', '#/entity/salma-najjar?lang=en')
  await page.getByRole('button', { name: TARGET_WORDS.dossier.en }).click()
  await expect(page).toHaveURL(/screen=handout/)
  await expect(page.locator('[data-sheet] [data-paper-claim]')).not.toHaveCount(0)
  await page.getByRole('radio', { name: 'A4' }).check()
  await expectWhole(page, 'a4', false)
  expect(await axeViolations(page)).toEqual([])
  await page.getByRole('link', { name: WORDS.en.backToEntity }).click()
  await expect(page.locator('section[data-entity="salma-najjar"]')).toBeVisible()
})

test.describe('every sheet @long', () => {
  for (const kind of SHEET_KINDS) {
    for (const language of SHEET_LANGUAGES) {
      test(`${kind}, ${language}: whole on both papers`, async ({ visit, page }) => {
        const ofPage = language === 'both' ? 'ar' : language
        await visit('towns', `${STORY}?lang=${ofPage}&screen=handout&sheet=${kind}`)
        await page.getByRole('radio', { name: WORDS[ofPage].languages[language] }).check()
        for (const paper of PAPERS) {
          await page.getByRole('radio', { name: WORDS[ofPage].papers[paper] }).check()
          await expectWhole(page, paper, ofPage === 'ar')
          await page.setViewportSize({ width: 1280, height: 720 })
        }
      })
    }
  }

  for (const story of REAL_STORIES) {
    for (const language of LANGUAGES) {
      test(`the published story ${story} is whole on every sheet: ${language}`, async ({ visit, page }) => {
        await visit('real', `#/story/${story}?lang=${language}&screen=handout`)
        await page.getByRole('radio', { name: WORDS[language].papers.a4 }).check()
        for (const kind of SHEET_KINDS) {
          await page.getByRole('radio', { name: WORDS[language].sheets[kind] }).check()
          const pages = await expectWhole(page, 'a4', language === 'ar')
          const steps = await page.locator('[data-sheet] [data-step]').count()
          // What every pupil gets is not longer than the story: a page for a step, head and articles included.
          if (kind === 'class') expect(pages).toBeLessThanOrEqual(Math.max(steps, 8))
          await page.setViewportSize({ width: 1280, height: 720 })
        }
      })
    }
  }

  test('a sheet in grey loses nothing: what is written is dark enough, and every line has its own dashes', async ({
    visit,
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'dark' })
    await visit('real', '#/story/one-event-several-tellings?lang=en&screen=handout')
    await readSheet(page)
    expect(await paleTexts(page)).toEqual([])
    expect(await paleLines(page)).toEqual([])
    const dashes = await page.locator('[data-sheet] [data-line]').evaluateAll((lines) =>
      lines.map((line) => {
        const dash =
          line.querySelector('path')?.getAttribute('stroke-dasharray')?.split(' ').map(Number) ?? []
        const strokes = line.querySelectorAll('path').length
        const { family } = (line as SVGElement).dataset
        const parts = dash.map((length, at) => (at % 2 === 0 && length < 1 ? 'dot' : 'dash'))
        return `${family} ${parts.join('-')} ${strokes > 2}`
      }),
    )
    const looks = new Map(dashes.map((told) => [told.split(' ')[0], told.slice(told.indexOf(' '))]))
    expect(looks.size).toBeGreaterThan(3)
    expect(new Set(looks.values()).size).toBe(looks.size)
  })

  for (const width of [390, 320]) {
    test(`the preview fits a screen of ${width} pixels`, async ({ visit, page }) => {
      await page.setViewportSize({ width, height: 800 })
      for (const kind of SHEET_KINDS) {
        await visit('towns', `${STORY}?lang=ar&screen=handout&sheet=${kind}`)
        await readSheet(page)
        const [wide, has] = await page.evaluate(() => [
          document.documentElement.scrollWidth,
          document.documentElement.clientWidth,
        ])
        expect(wide).toBeLessThanOrEqual(has ?? 0)
        expect(await axeViolations(page)).toEqual([])
      }
    })
  }
})

/** Luminance of a colour of the page, which is what grey leaves of it. */
function greyOf(ink: string): number {
  const [red = 0, green = 0, blue = 0] = (ink.match(/[\d.]+/g) ?? []).map((value) => {
    const share = Number(value) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const pale = (inks: readonly string[], least: number): readonly string[] =>
  inks.filter((told) => 1.05 / (greyOf(told.split(' of ')[0] ?? '') + 0.05) < least)

/** Texts of the sheet whose grey on white has less contrast than small letters need (WCAG 1.4.3). */
async function paleTexts(page: Page): Promise<readonly string[]> {
  const inks = await page.locator('[data-sheet] *').evaluateAll((elements) =>
    elements.flatMap((element) => {
      const isText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim())
      if (!isText) return []
      const { fill, color } = getComputedStyle(element)
      return `${element instanceof SVGElement ? fill : color} of ${element.textContent?.slice(0, 40)}`
    }),
  )
  return pale(inks, 4.5)
}

/** Lines and outlines that grey makes paler than drawings may be (WCAG 1.4.11); icons and haloes are white. */
async function paleLines(page: Page): Promise<readonly string[]> {
  const inks = await page.locator('[data-sheet] svg *').evaluateAll((elements) =>
    elements.flatMap((element) => {
      const { stroke } = getComputedStyle(element)
      const isInk =
        element instanceof SVGGeometryElement && stroke !== 'none' && stroke !== 'rgb(255, 255, 255)'
      return isInk ? `${stroke} of ${element.outerHTML.slice(0, 60)}` : []
    }),
  )
  return pale(inks, 3)
}
