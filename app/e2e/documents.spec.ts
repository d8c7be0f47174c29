import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { docxBody, makeDocx } from '#app/platform/documents/test-docx.ts'
import { documentWords } from '#components/articles/document-words.ts'
import { SETTINGS_WORDS } from '#components/settings/settings-words.ts'
import { LANGUAGES } from '#graph-data/schema/primitives.ts'
import { axeViolations } from './axe-violations.ts'
import { expect, test } from './fixtures.ts'
import { TEXT } from './interface-text.ts'
import { TOWNS_TEXTS } from './site-folders.ts'

const TEXT_ONE = readFileSync(join(TOWNS_TEXTS, 'page-one.txt'), 'utf8')
const LINES = TEXT_ONE.split('\n').filter((line) => line !== '')
const HTML = `<!DOCTYPE html><html lang="ar" dir="rtl"><meta charset="utf-8"><body><nav>قائمة</nav>${LINES.map((line) => `<p>${line}</p>`).join('')}</body></html>`
const words = documentWords('en', String)

const file = (name: string, content: string | Uint8Array) => ({
  name,
  mimeType: '',
  buffer: Buffer.from(content),
})
const attach = (page: Page, ...files: ReturnType<typeof file>[]) =>
  page.locator('[data-page] input[type="file"]').first().setInputFiles(files)
const rows = (page: Page) => page.locator('[data-file]')
const keep = (page: Page, choice: 'visit' | 'device' | 'nothing') =>
  page.locator(`input[type="radio"][value="${choice}"]`).check()
const databases = (page: Page) =>
  page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))

test('a page saved as HTML, a Word document and a PDF that the browser printed are all known again', async ({
  visit,
  page,
}) => {
  const printer = await page.context().newPage()
  await printer.setContent(HTML)
  const pdf = await printer.pdf()
  await printer.close()
  await visit('towns', '#/about/articles?lang=en')
  await attach(page, file('one.pdf', pdf))
  await expect(page.locator('[data-file][data-state="recognised"]')).toContainText(
    'order of letters repaired',
  )
  await expect(page.locator('[data-article][data-state="attached"]')).toHaveCount(2)
  await expect(page.getByText('8 of 8 paragraphs found')).toBeVisible()
  await attach(page, file('one.docx', makeDocx(docxBody(LINES))), file('again.html', HTML))
  await expect(
    page
      .getByText(words.again({ file: '\u2068again.html\u2069' }))
      .or(rows(page).nth(2))
      .first(),
  ).toBeVisible()
  await expect(page.locator('[data-file][data-state="recognised"]').nth(1)).toBeVisible()
})

test('the same file twice is one row; removed, it is gone', async ({ visit, page }) => {
  await visit('towns', '#/about/articles?lang=en')
  await attach(page, file('a.txt', TEXT_ONE), file('b.txt', TEXT_ONE))
  await expect(page.getByText(words.again({ file: '\u2068b.txt\u2069' })).first()).toBeVisible()
  await expect(rows(page)).toHaveCount(1)
  await page.getByRole('button', { name: /Remove .*a\.txt/ }).click()
  await expect(rows(page)).toHaveCount(0)
})

test('a text is pasted, into its field or anywhere', async ({ visit, page }) => {
  await visit('towns', '#/about/articles?lang=en')
  await page.getByText(words.paste.open).click()
  await page.getByLabel(words.paste.label).fill(TEXT_ONE)
  await page.getByRole('button', { name: words.paste.attach }).click()
  await expect(page.locator('[data-file][data-state="recognised"]')).toContainText('Pasted text 1')
  await page.evaluate((text) => {
    const data = new DataTransfer()
    data.setData('text/plain', text)
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }))
  }, 'سطر ليس من المقالات. '.repeat(20))
  await expect(rows(page)).toHaveCount(2)
})

test('by keyboard alone a file is picked, a text is pasted, a file is read and taken out again', async ({
  visit,
  page,
}) => {
  await visit('towns', '#/about/articles?lang=en')
  const pick = page.locator('[data-page]').getByRole('button', { name: words.pick })
  await pick.focus()
  const picker = page.waitForEvent('filechooser')
  await page.keyboard.press('Enter')
  await (await picker).setFiles([file('one.txt', TEXT_ONE)])
  await expect(page.locator('[data-file][data-state="recognised"]')).toHaveCount(1)
  await page.getByText(words.paste.open).focus()
  await page.keyboard.press('Enter')
  await page.getByLabel(words.paste.label).focus()
  await page.keyboard.insertText('سطر ليس من المقالات. '.repeat(20))
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(rows(page)).toHaveCount(2)
  await page.getByRole('button', { name: /Read .*one\.txt/ }).focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-document]').getByRole('heading', { name: 'one.txt' })).toBeFocused()
  await page.goBack()
  await page.getByRole('button', { name: /Remove .*one\.txt/ }).focus()
  await page.keyboard.press('Enter')
  await expect(rows(page)).toHaveCount(1)
})

test('an unknown document says so and is read beside the graph all the same', async ({ visit, page }) => {
  await visit('towns', '#/about/articles?lang=en')
  await attach(page, file('other.txt', 'نص آخر تمامًا.\n<b>سطر ثان</b>'))
  await expect(page.locator('[data-file]')).toContainText(TEXT.en.t.proof.originals.unrecognised)
  await page.getByRole('button', { name: /Read .*other\.txt/ }).click()
  const reader = page.locator('[data-document]')
  await expect(reader.getByRole('heading', { name: 'other.txt' })).toBeFocused()
  await expect(reader).toContainText('<b>سطر ثان</b>')
  await expect(page.locator('section[data-page]')).toHaveCount(0)
  await page.getByRole('button', { name: words.reader.close }).click()
  await expect(reader).toHaveCount(0)
})

test('kept on this device if asked, there after a reload, gone with the rest', async ({ visit, page }) => {
  await visit('towns', '#/about/articles?lang=en')
  await attach(page, file('one.txt', TEXT_ONE))
  await expect(rows(page)).toHaveCount(1)
  expect(await databases(page)).not.toContain('isnad-originals')
  await keep(page, 'device')
  await expect(rows(page)).toContainText(words.keeping.kept)
  await page.reload()
  await expect(page.locator('[data-file][data-state="recognised"]')).toContainText(words.keeping.kept)
  await page.goto(page.url().replace('articles', 'privacy'))
  await page.getByRole('button', { name: 'Forget everything on this device' }).click()
  await expect(page.getByText('Forgotten.')).toBeVisible()
  await expect.poll(() => databases(page)).not.toContain('isnad-originals')
  await page.goto(page.url().replace('privacy', 'articles'))
  await page.reload()
  await expect(page.locator('[data-article]').first()).toBeVisible()
  await expect(rows(page)).toHaveCount(0)
})

test('on a shared computer nothing is stored, and the tab remembers that', async ({ visit, page }) => {
  await visit('towns', '#/about/articles?lang=en')
  await keep(page, 'nothing')
  await attach(page, file('one.txt', TEXT_ONE))
  await expect(page.locator('[data-file][data-state="recognised"]')).toBeVisible()
  await page.getByRole('button', { name: TEXT.en.t.header.settings }).click()
  await page.getByRole('radio', { name: SETTINGS_WORDS.en.themes.dark }).check()
  await page.keyboard.press('Escape')
  expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({})
  expect(await databases(page)).not.toContain('isnad-originals')
  await page.reload()
  await expect(page.locator('input[type="radio"][value="nothing"]')).toBeChecked()
  await expect(rows(page)).toHaveCount(0)
})

for (const language of LANGUAGES) {
  test(`nothing for axe to complain about with files of every fate: ${language}`, async ({ visit, page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await visit('towns', `#/about/articles?lang=${language}`)
    await attach(
      page,
      file('one.html', HTML),
      file('other.txt', 'نص آخر.'),
      file('picture.txt', Buffer.from('\x89PNG\r\n', 'latin1')),
      file('broken.docx', makeDocx('<w:p>')),
    )
    await expect(page.locator('[data-refusal]')).toHaveCount(2)
    await expect(page.locator('[data-file][data-state="reading"]')).toHaveCount(0)
    for (const width of [390, 1366]) {
      await page.setViewportSize({ width, height: 844 })
      expect(await axeViolations(page)).toEqual([])
    }
    await page.locator('[data-file] button').nth(2).click()
    await expect(page.locator('[data-document]')).toBeVisible()
    expect(await axeViolations(page, '[data-document]')).toEqual([])
  })
}
