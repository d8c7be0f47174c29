import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { ledgerAr } from '#components/i18n/messages/ledger.ar.ts'
import { ledgerEn } from '#components/i18n/messages/ledger.en.ts'
import { LANGUAGES } from '#graph-data/schema/primitives.ts'
import { axeViolations } from './axe-violations.ts'
import { addressOf, readProof } from './explorer-page.ts'
import { expect, test } from './fixtures.ts'
import { TEXT } from './interface-text.ts'
import { expectKept, storedVerdicts, verdictBar } from './ledger-page.ts'

const WORDS = { ar: ledgerAr(String), en: ledgerEn(String) }
const en = WORDS.en

/** The ledger file that the page gives out. */
async function exported(page: Page): Promise<{ readonly name: string; readonly text: string }> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: en.files.json }).first().click()
  const file = await download
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') }
}

const bringIn = (page: Page, name: string, text: string) =>
  page
    .locator('[data-page="ledger"] input[type="file"]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })

test('a verdict is given by mouse, kept with its note, and there after a reload', async ({ visit, page }) => {
  await visit('towns', addressOf('shaer-signs', 'minbar-3b', 'en'))
  const bar = verdictBar(page)
  await bar.getByRole('button', { name: en.bar.judge }).click()
  await bar.getByRole('button', { name: 'Wrong direction' }).click()
  await expectKept(page, 'wrong-direction')
  await bar.getByLabel(en.bar.note, { exact: true }).fill('the other way round')
  await bar.getByLabel(en.bar.name).fill('Huda')
  await bar.getByLabel(en.bar.name).blur()
  await expectKept(page, 'wrong-direction')
  expect(page.url()).not.toMatch(/wrong|huda/i)
  await page.reload()
  await readProof(page, 'shaer-signs', 'minbar-3b')
  await expect(bar).toHaveAttribute('data-verdict', 'wrong-direction')
  await bar.getByRole('button', { name: en.bar.change }).click()
  await expect(bar.getByLabel(en.bar.note, { exact: true })).toHaveValue('the other way round')
  await expect(bar.getByLabel(en.bar.name)).toHaveValue('Huda')
})

test('keys judge, take back and lead on, but not while someone types', async ({ visit, page }) => {
  await visit('towns', addressOf('shaer-signs', 'sadaa-3d', 'ar'))
  await readProof(page, 'shaer-signs', 'sadaa-3d')
  await page.keyboard.press('Digit8')
  await expectKept(page, 'plan')
  await page.keyboard.press('Digit8')
  await expectKept(page, 'none')
  await page.keyboard.press('Numpad1')
  await expectKept(page, 'supports')
  expect(await storedVerdicts(page)).toEqual(['sadaa-3d=supports'])
  await page.keyboard.press('KeyU')
  await readProof(page, 'shaer-signs', 'minbar-3b')
  await page.keyboard.press('Digit6')
  await expectKept(page, 'not-here')
  const bar = verdictBar(page)
  await bar.getByRole('button', { name: WORDS.ar.bar.change }).click()
  await bar.getByLabel(WORDS.ar.bar.note, { exact: true }).pressSequentially('1')
  await expectKept(page, 'not-here')
  await page.keyboard.press('Escape')
  await expect(bar.getByLabel(WORDS.ar.bar.note, { exact: true })).toHaveCount(0)
  await expect(bar).toBeVisible()
})

test('two tabs agree, and say what the other changed', async ({ visit, page, context, sites }) => {
  await visit('towns', addressOf('repair-begins', 'minbar-5', 'en'))
  const other = await context.newPage()
  await other.goto(`${sites.towns}${addressOf('repair-begins', 'minbar-5', 'en')}`)
  await readProof(other, 'repair-begins', 'minbar-5')
  await expect(verdictBar(other)).toHaveAttribute('data-verdict', 'none')
  await page.bringToFront()
  await readProof(page, 'repair-begins', 'minbar-5')
  await page.keyboard.press('Digit9')
  await expectKept(page, 'outdated')
  await expect(verdictBar(other)).toHaveAttribute('data-verdict', 'outdated')
  await expect(verdictBar(other)).toContainText(en.bar.elsewhere)
})

test('a ledger goes out as a file and comes in with a preview, and back out again', async ({
  visit,
  page,
}) => {
  await visit('towns', addressOf('shaer-signs', 'sadaa-3d', 'en'))
  await readProof(page, 'shaer-signs', 'sadaa-3d')
  await page.keyboard.press('Digit1')
  await expectKept(page, 'supports')
  await page.getByRole('link', { name: en.title }).first().click()
  const { name, text } = await exported(page)
  expect(name).toMatch(/^isnad-ledger-two-towns-.*\.json$/)
  // The same judge has thought again elsewhere; another has judged too.
  const theirs = JSON.parse(text)
  const [mine] = theirs.verdicts
  theirs.judges.push({ id: 'judge-of-the-test', name: '<b>Sami</b>' })
  theirs.verdicts = [
    { ...mine, verdict: 'says-less', at: '2031-01-01T00:00:00.000Z' },
    { ...mine, judge: 'judge-of-the-test', verdict: 'plan' },
  ]
  await bringIn(page, 'class.json', JSON.stringify(theirs))
  const preview = page
    .locator('section', { has: page.getByRole('heading', { name: en.incoming.title }) })
    .last()
  await expect(preview).toContainText(en.incoming.fresh({ count: 1 }))
  await expect(preview).toContainText(en.incoming.conflicts({ count: 1 }))
  await expect(preview).toContainText('<b>Sami</b>')
  await preview.getByRole('radio', { name: en.incoming.theirs }).check()
  await preview.getByRole('button', { name: en.incoming.apply }).click()
  await expect(page.locator('[data-judge="judge-of-the-test"]')).toBeVisible()
  expect(await storedVerdicts(page)).toEqual(['sadaa-3d=plan', 'sadaa-3d=says-less'])
  await expect(page.locator('tr[data-evidence="sadaa-3d"]')).toContainText('0%')
  await page.getByRole('button', { name: en.incoming.undo }).click()
  await expect(page.locator('[data-judge="judge-of-the-test"]')).toHaveCount(0)
  expect(await storedVerdicts(page)).toEqual(['sadaa-3d=supports'])
  await bringIn(page, 'broken.json', '{"meta":')
  await expect(page.getByText(en.incoming.reasons['not-json'])).toBeVisible()
})

test('lines are coloured by verdict, with a key in words', async ({ visit, page }) => {
  await visit('towns', addressOf('shaer-signs', 'sadaa-3d', 'en'))
  await readProof(page, 'shaer-signs', 'sadaa-3d')
  await page.keyboard.press('Digit2')
  await expectKept(page, 'wrong-entity')
  await page.keyboard.press('KeyV')
  const legend = page.getByRole('region', { name: en.progress.legend })
  await expect(legend.locator('[data-standing="fails"]')).toContainText('does not hold1')
  await page.keyboard.press('KeyV')
  await expect(legend).toHaveCount(0)
})

test('what is forgotten is gone from the browser', async ({ visit, page }) => {
  await visit('towns', addressOf('shaer-signs', 'sadaa-3d', 'en'))
  await readProof(page, 'shaer-signs', 'sadaa-3d')
  await page.keyboard.press('Digit1')
  await expectKept(page, 'supports')
  await page.evaluate(() => {
    location.hash = '#/about/privacy?lang=en'
  })
  await page.getByRole('button', { name: 'Forget everything on this device' }).click()
  await expect(page.getByText('Forgotten.', { exact: true }).first()).toBeVisible()
  const left = await page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    sign: localStorage.getItem('isnad:ledger'),
  }))
  expect(left).toEqual({ databases: [], sign: null })
})

test('a browser that stores nothing is told of, and the ledger can be exported all the same', async ({
  visit,
  page,
}) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('blocked by the test', 'SecurityError')
    }
  })
  await visit('towns', addressOf('shaer-signs', 'sadaa-3d', 'en'))
  await readProof(page, 'shaer-signs', 'sadaa-3d')
  await page.keyboard.press('Digit1')
  await expect(verdictBar(page)).toContainText(en.save.memory)
  await expect(verdictBar(page)).toContainText(en.trouble.blocked.title)
  await verdictBar(page).getByRole('button', { name: en.bar.open, exact: true }).click()
  await expect(page.getByText(en.trouble.blocked.text)).toBeVisible()
  expect(JSON.parse((await exported(page)).text).verdicts).toHaveLength(1)
})

for (const language of LANGUAGES) {
  test(`nothing to complain about for axe, and nothing wider than a phone: ${language}`, async ({
    visit,
    page,
  }) => {
    await page.emulateMedia({ colorScheme: language === 'ar' ? 'dark' : 'light' })
    await page.setViewportSize({ width: 320, height: 800 })
    await visit('towns', addressOf('watering-dries-spring', 'sadaa-7', language))
    await readProof(page, 'watering-dries-spring', 'sadaa-7')
    await page.keyboard.press('Digit5')
    await expectKept(page, 'says-less')
    await verdictBar(page).getByRole('button', { name: WORDS[language].bar.change }).click()
    expect(await axeViolations(page), 'choices').toEqual([])
    await page.evaluate((hash) => {
      location.hash = hash
    }, `#/about/ledger?lang=${language}`)
    await expect(page.getByRole('heading', { name: WORDS[language].backups.title })).toBeVisible()
    expect(await axeViolations(page), 'page').toEqual([])
    const overhang = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overhang).toBe(0)
    await expect(page).toHaveTitle(`${WORDS[language].title} · ${TEXT[language].t.appName}`)
  })
}
