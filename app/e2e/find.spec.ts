import { filterAr } from '#components/filter/filter-words.ar.ts'
import { filterEn } from '#components/filter/filter-words.en.ts'
import { PALETTE_WORDS } from '#components/palette/palette-words.ts'
import { searchAr } from '#components/search/search-words.ar.ts'
import { searchEn } from '#components/search/search-words.en.ts'
import { LANGUAGES } from '#graph-data/schema/primitives.ts'
import { axeViolations } from './axe-violations.ts'
import { expect, test } from './fixtures.ts'
import { graphReady } from './graph-probe.ts'
import { TEXT } from './interface-text.ts'

const SEARCH = { ar: searchAr(String), en: searchEn(String) }
const FILTER = { ar: filterAr(String), en: filterEn(String) }

for (const language of LANGUAGES) {
  test(`search opens an entity from the first key, however it is spelled: ${language}`, async ({
    visit,
    page,
  }) => {
    await visit('towns', `#/?lang=${language}`)
    await graphReady(page)
    await page.keyboard.press('/')
    const dialog = page.getByRole('dialog', { name: SEARCH[language].title })
    await expect(dialog.locator('input')).toBeFocused()
    await page.keyboard.type('وكريم الشاعرر')
    const first = dialog.getByRole('menuitem').first()
    await expect(first).toContainText(language === 'ar' ? 'كريم الشاعر' : 'Karim al-Shaer')
    // With each letter other rows come; the field names the first of them a moment later.
    await expect(dialog.locator('input')).toHaveAttribute(
      'aria-activedescendant',
      (await first.getAttribute('id')) ?? '',
    )
    expect(await axeViolations(page)).toEqual([])
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/#\/entity\/karim-shaer/)
    await expect(dialog).toBeHidden()
  })

  test(`filters narrow picture and list, say so, and are undone: ${language}`, async ({ visit, page }) => {
    await visit('towns', `#/?lang=${language}&show=all`)
    await graphReady(page)
    const { filters } = TEXT[language].t.explore.legend
    const rows = page.locator('#isnad-list [data-claim]')
    const before = await rows.count()
    await page.getByRole('button', { name: filters, exact: true }).click()
    const panel = page.getByRole('region', { name: FILTER[language].title })
    await panel.locator('[data-option="planned"] input').click()
    await expect(page).toHaveURL(/hide=planned/)
    await expect(panel).not.toContainText(FILTER[language].families.planned)
    expect(await axeViolations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await expect(page.getByRole('button', { name: filters, exact: true }).first()).toBeFocused()
    expect(await rows.count()).toBeLessThan(before)
    await page.keyboard.press('Control+z')
    await expect(page).not.toHaveURL(/hide=/)
    await expect(rows).toHaveCount(before)
    await page.keyboard.press('Control+Shift+z')
    await expect(page).toHaveURL(/hide=planned/)
  })

  test(`commands are run by name: ${language}`, async ({ visit, page }) => {
    await visit('towns', `#/?lang=${language}`)
    await graphReady(page)
    await page.keyboard.press('Control+k')
    const dialog = page.getByRole('dialog', { name: PALETTE_WORDS.title[language] })
    await expect(dialog.getByRole('menuitem').first()).toBeVisible()
    await page.keyboard.type(language === 'ar' ? 'داكنة' : 'dark')
    await expect(dialog.getByRole('menuitem')).toHaveCount(1)
    expect(await axeViolations(page)).toEqual([])
    await page.keyboard.press('Enter')
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  })
}

test('a claim is found by words of its quote and opens at that evidence; Escape leads back', async ({
  visit,
  page,
}) => {
  await visit('towns', '#/?lang=en')
  await graphReady(page)
  await page.keyboard.press('/')
  await page.keyboard.type('الثالث من ايار')
  await page.getByRole('menuitem').filter({ hasText: 'الثالث من أيّار' }).first().click()
  await expect(page).toHaveURL(/#\/claim\/najjar-signs-earlier\/minbar-3/)
  await page.keyboard.press('/')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page).toHaveURL(/#\/claim\/najjar-signs-earlier/)
})

test('what is typed before the search has come is not lost, and is no command', async ({ visit, page }) => {
  await visit('towns', '#/?lang=en&view=graph')
  await graphReady(page)
  await page.route('**/SearchArea-*.js', async (route) => {
    await new Promise((done) => setTimeout(done, 1500))
    await route.continue()
  })
  // O and T would open outline and table.
  await page.keyboard.press('/')
  await page.keyboard.type('to')
  await expect(page.locator('dialog[open]')).toHaveCount(0)
  await expect(page.locator('dialog[open] input')).toHaveValue('to')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page.getByRole('treegrid')).toHaveCount(0)
})

test('a saved view comes back after a reload', async ({ visit, page }) => {
  await visit('towns', '#/?lang=en&show=all&hide=said')
  await graphReady(page)
  await page.getByRole('button', { name: 'Filters' }).first().click()
  await page.getByLabel(FILTER.en.saved.name).fill('Without sayings')
  await page.keyboard.press('Enter')
  await page.goto('about:blank')
  await visit('towns', '#/?lang=en')
  await page.getByRole('button', { name: 'Filters' }).first().click()
  await page.getByRole('link', { name: 'Without sayings' }).click()
  await expect(page).toHaveURL(/show=all&hide=said/)
})
