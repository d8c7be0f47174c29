import { ABOUT_PAGE_IDS, ABOUT_TITLES } from '#components/pages/about-pages.ts'
import { SETTINGS_WORDS } from '#components/settings/settings-words.ts'
import { LANGUAGES } from '#graph-data/schema/primitives.ts'
import { axeViolations } from './axe-violations.ts'
import { expect, test } from './fixtures.ts'
import { TEXT } from './interface-text.ts'

for (const language of LANGUAGES) {
  test(`every page has its address and its title, and nothing for axe to complain about: ${language}${language === 'en' ? ' @long' : ''}`, async ({
    visit,
    page,
  }) => {
    await visit('towns', `#/about?lang=${language}`)
    for (const id of ABOUT_PAGE_IDS) {
      await page
        .getByRole('navigation', { name: TEXT[language].t.pages.nav })
        .getByRole('link', { name: ABOUT_TITLES[id][language], exact: true })
        .click()
      await expect(page).toHaveURL(new RegExp(`#/about/${id}`))
      await expect(page.getByRole('heading', { level: 1, name: ABOUT_TITLES[id][language] })).toBeVisible()
      if (id !== 'what') await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
      await expect(page.locator('[data-page] h2, [data-page] table, [data-page] p').first()).toBeVisible()
      await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
      expect(await axeViolations(page), id).toEqual([])
    }
  })

  test(`the page of the articles tells how to get each, and how many are attached: ${language}`, async ({
    visit,
    page,
  }) => {
    const { t } = TEXT[language]
    await visit('towns', `#/about/articles?lang=${language}`)
    await expect(page.getByText(t.reader.get.attached({ attached: 0, of: 2 }))).toBeVisible()
    await expect(page.locator('[data-article]')).toHaveCount(3)
    await page
      .locator('[data-page] input[type="file"]')
      .first()
      .setInputFiles({
        name: 'other.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from('نص لا علاقة له بشيء مما هنا.'),
      })
    await expect(page.locator('[data-page]').getByText(t.proof.originals.unrecognised)).toBeVisible()
    expect(await axeViolations(page)).toEqual([])
  })
}

test('the header’s meter leads to the articles, and back to where one was', async ({ visit, page }) => {
  await visit('townsWithTexts', '#/claim/shaer-signs/minbar-3b?lang=en')
  await page.getByRole('button', { name: TEXT.en.t.header.originals({ attached: 2, of: 2 }) }).click()
  await expect(page.getByText(TEXT.en.t.reader.get.attached({ attached: 2, of: 2 }))).toBeVisible()
  await page.getByRole('link', { name: TEXT.en.t.pages.backToGraph }).click()
  await expect(page.locator('section[data-claim="shaer-signs"]')).toBeVisible()
})

test('forgetting takes the settings out of the browser', async ({ visit, page }) => {
  await visit('towns', '#/?lang=en')
  await page.getByRole('button', { name: TEXT.en.t.header.settings }).click()
  await page.getByRole('radio', { name: SETTINGS_WORDS.en.themes.dark }).check()
  expect(await page.evaluate(() => localStorage.length)).toBe(1)
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: TEXT.en.t.pages.about, exact: true }).click()
  await page.getByRole('link', { name: ABOUT_TITLES.privacy.en }).click()
  await page.getByRole('button', { name: 'Forget everything on this device' }).click()
  await expect(page.getByText('Forgotten.')).toBeVisible()
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
})

test('an unknown page says so', async ({ visit, page }) => {
  await visit('towns', '#/about/teapots?lang=en')
  await expect(page.getByRole('region').getByText(TEXT.en.t.problem.unknown.page)).toBeVisible()
})

test('a page keeps its place while the language changes', async ({ visit, page }) => {
  await visit('towns', '#/about/glossary?lang=en')
  await expect(page.getByRole('heading', { level: 1, name: ABOUT_TITLES.glossary.en })).toBeVisible()
  await page.getByRole('button', { name: TEXT.en.t.header.switchLanguage }).click()
  await expect(page.getByRole('heading', { level: 1, name: ABOUT_TITLES.glossary.ar })).toBeVisible()
  await expect(page).toHaveURL(/#\/about\/glossary/)
})
