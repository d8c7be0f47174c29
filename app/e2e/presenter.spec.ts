import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { HOST, listenFrom } from '#app/serve/listen.ts'
import { createStaticServer } from '#app/serve/static-server.ts'
import { judgeAr } from '#components/i18n/messages/judge.ar.ts'
import { judgeEn } from '#components/i18n/messages/judge.en.ts'
import { presenterAr } from '#components/i18n/messages/presenter.ar.ts'
import { presenterEn } from '#components/i18n/messages/presenter.en.ts'
import { storyEn } from '#components/i18n/messages/story.en.ts'
import { LANGUAGES } from '#graph-data/schema/primitives.ts'
import { axeViolations } from './axe-violations.ts'
import { expect, test } from './fixtures.ts'
import { atStep, connectionOf, playerOf, present, storyAt } from './presenter-page.ts'
import { TOWNS_SITE } from './site-folders.ts'

const WORDS = { ar: presenterAr(String), en: presenterEn(String) }
const JUDGE = { ar: judgeAr(String), en: judgeEn(String) }
/** Of the notes of the test's own story. */
const NOTES = { ar: 'اسألهم من وقّع عن أي بلدة', en: 'Ask who signed for which town' }
const STORY_WORDS = storyEn(String)
const CLOSED = STORY_WORDS.presenterIs.gone
const PLACE = { first: 'sadaa-3c', claim: 'najjar-signs' }

/** Every address that a page asks for from now on. */
function requestsOf(page: Page): readonly string[] {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  return asked
}

test('two windows go in step, and the class never sees nor fetches a note', async ({ visit, page }) => {
  const asked = requestsOf(page)
  await visit('towns', storyAt('signed', 'en'))
  const { mine, watch } = await present(page)
  await expect(mine.getByText(NOTES.en)).toBeVisible()
  await expect(mine.getByRole('timer')).toHaveAttribute('data-phase', 'idle')
  await mine.getByRole('button', { name: WORDS.en.nextStep }).click()
  await atStep(page, 'asked-for')
  await atStep(mine, 'asked-for')
  await expect(mine.getByRole('timer')).toHaveAttribute('data-phase', 'running')
  await page.keyboard.press('PageDown')
  await atStep(mine, 'look-around')
  await mine.keyboard.press('Home')
  await atStep(page, 'signed')

  // The presenter's own language leaves the class's alone.
  await mine.getByRole('radio', { name: 'العربية' }).click()
  await expect(mine.getByText(NOTES.ar)).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')

  // A paragraph on the class's screen, and away again.
  const row = mine.locator(`[data-evidence="${PLACE.first}"]`)
  await row.getByRole('button', { name: WORDS.ar.evidence.show }).click()
  await expect(page.locator(`section[data-evidence="${PLACE.first}"]`)).toBeVisible()
  await row.getByRole('button', { name: WORDS.ar.evidence.hide }).click()
  await expect(page.locator('section[data-evidence]')).toHaveCount(0)

  // The same place of the picture, in windows of two sizes.
  await mine.getByRole('radio', { name: WORDS.ar.tools.laser }).check()
  await mine.locator('[data-tool="laser"]').hover()
  await expect(page.locator('[data-laser]')).toHaveCount(1)
  await mine.keyboard.press('KeyB')
  await expect(mine.getByText(WORDS.ar.nowBlank)).toBeVisible()
  await mine.keyboard.press('Period')
  await expect(mine.getByText(WORDS.ar.nowBlank)).toHaveCount(0)

  expect(await page.locator('body').innerHTML()).not.toMatch(new RegExp(`${NOTES.en}|${NOTES.ar}`))
  expect(asked.filter((address) => /notes/.test(address))).toEqual([])
  expect(watch.complaints()).toEqual([])
})

test('a class judges a quote before it sees our reading', async ({ visit, page }) => {
  await visit('towns', storyAt('signed', 'en'))
  const { mine, watch } = await present(page)
  const words = JUDGE.en
  await mine
    .locator(`[data-evidence="${PLACE.first}"]`)
    .getByRole('button', { name: WORDS.en.evidence.judge })
    .click()
  const board = page.locator('[data-judge]')
  await expect(board.locator('blockquote')).toHaveAttribute('lang', 'ar')
  await expect(board).not.toContainText(words.editorsRead)
  // Hands are counted by keys here, by taps in the other window.
  for (const key of ['1', '1', '2', 'Shift+1']) await page.keyboard.press(key.replace(/\d/, 'Digit$&'))
  await mine
    .getByRole('button', { name: new RegExp(`${words.cards[1]}: `) })
    .last()
    .click()
  await expect(board.locator('[data-count]')).toHaveText([/^1/, /^2/, /^0/, /^0/, /^0/])
  await expect(mine.locator('[data-judge] [data-count]')).toHaveText([/^1/, /^2/, /^0/, /^0/, /^0/])
  // A remote leads through the questions without leaving the step.
  await page.keyboard.press('PageDown')
  await expect(board).toHaveAttribute('data-judge', 'mode')
  await page.keyboard.press('Digit1')
  await page.keyboard.press('PageDown')
  await expect(board).toHaveAttribute('data-judge', 'proof')
  await expect(page.locator(`section[data-evidence="${PLACE.first}"][data-state="ready"]`)).toBeVisible()
  await expect(board.getByRole('columnheader', { name: words.editorsRead })).toBeVisible()
  await board.getByRole('button', { name: words.keep }).click()
  await expect(board.getByRole('button', { name: words.kept })).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(board).toHaveCount(0)
  await atStep(page, 'signed')
  expect(watch.complaints()).toEqual([])
})

for (const language of LANGUAGES) {
  test(`a remote’s four keys are enough, in either window (${language})`, { tag: '@long' }, async ({
    visit,
    page,
  }) => {
    await visit('towns', storyAt('signed', language))
    const { mine, watch } = await present(page)
    for (const here of [page, mine]) {
      await here.bringToFront()
      await here.keyboard.press('PageDown')
      await atStep(page, 'asked-for')
      await atStep(mine, 'asked-for')
      await here.keyboard.press('KeyB')
      await expect(mine.getByText(WORDS[language].nowBlank)).toBeVisible()
      await here.keyboard.press('Period')
      await expect(mine.getByText(WORDS[language].nowBlank)).toHaveCount(0)
      await here.keyboard.press('PageUp')
      await atStep(page, 'signed')
      await atStep(mine, 'signed')
    }
    expect(watch.complaints()).toEqual([])
  })
}

test('either window may be loaded anew, or closed', { tag: '@long' }, async ({ visit, page }) => {
  await visit('towns', storyAt('signed', 'en'))
  const { mine, watch } = await present(page)
  await page.keyboard.press('PageDown')
  await atStep(mine, 'asked-for')
  await mine.reload()
  await expect(connectionOf(mine)).toHaveAttribute('data-connection', 'connected')
  await expect(mine.getByRole('timer')).toHaveAttribute('data-phase', 'running')
  await page.reload()
  await expect(playerOf(page)).toBeVisible()
  await expect(connectionOf(mine)).toHaveAttribute('data-connection', 'connected')
  await mine.keyboard.press('PageDown')
  await atStep(page, 'look-around')
  await expect(mine.getByRole('timer')).toHaveAttribute('data-phase', 'running')

  // Left to explore, and called back.
  await page.goto(`${page.url().replace(/#.*/, '')}#/entity/salma-najjar?lang=en`)
  await expect(connectionOf(mine)).toHaveAttribute('data-connection', 'alone')
  await page.close()
  await expect(mine.getByRole('button', { name: WORDS.en.openClass })).toBeVisible()
  // Alone it goes on by itself, and opens a class's screen where it stands.
  await mine.keyboard.press('PageUp')
  await atStep(mine, 'asked-for')
  const opening = mine.waitForEvent('popup')
  await mine.getByRole('button', { name: WORDS.en.openClass }).click()
  const lesson = await opening
  await expect(connectionOf(mine)).toHaveAttribute('data-connection', 'connected')
  await atStep(lesson, 'asked-for')
  await mine.close({ runBeforeUnload: true })
  await expect(lesson.locator('[data-live]', { hasText: CLOSED })).toHaveCount(1)
  await lesson.keyboard.press('PageDown')
  await atStep(lesson, 'look-around')
  expect(watch.complaints()).toEqual([])
})

test('a presenter’s window that crashes is missed', async ({ visit, page, context, sites }) => {
  await visit('towns', storyAt('signed', 'en'))
  await expect(playerOf(page)).toBeVisible()
  // Opened by hand, it has a process of its own.
  const mine = await context.newPage()
  // No ping comes in time, as from a window that has lain behind others for long: it is the lock that tells.
  await mine.addInitScript(() => {
    const usual = window.setInterval.bind(window)
    Object.assign(window, { setInterval: (run: TimerHandler, ms: number) => usual(run, ms * 40) })
  })
  await mine.goto(`${sites.towns}${storyAt('signed', 'en')}&screen=presenter`)
  await expect(connectionOf(mine)).toHaveAttribute('data-connection', 'connected')
  await page.getByRole('button', { name: STORY_WORDS.more, exact: true }).click()
  const open = page.getByRole('button', { name: STORY_WORDS.presenterIs.open })
  await expect(open).toBeVisible()
  const crash = await context.newCDPSession(mine)
  void crash.send('Page.crash').catch(() => undefined)
  await expect(page.locator('[data-live]', { hasText: CLOSED })).toHaveCount(1)
  await expect(open).toHaveCount(0)
})

test('two talks in two tabs do not mix', { tag: '@long' }, async ({ visit, page, context, sites }) => {
  await visit('towns', storyAt('signed', 'en'))
  const { mine } = await present(page)
  const other = await context.newPage()
  await other.goto(`${sites.towns}${storyAt('signed', 'ar')}`)
  const { mine: theirs } = await present(other)
  await theirs.keyboard.press('PageDown')
  await atStep(other, 'asked-for')
  await atStep(theirs, 'asked-for')
  await atStep(page, 'signed')
  await atStep(mine, 'signed')
})

test('where the window is blocked, notes stand beside the picture', { tag: '@long' }, async ({
  visit,
  page,
}) => {
  await page.addInitScript(() => {
    window.open = () => null
  })
  await visit('towns', storyAt('signed', 'en'))
  await expect(playerOf(page)).toBeVisible()
  await page.keyboard.press('KeyP')
  await expect(page.getByText(WORDS.en.blocked)).toBeVisible()
  await expect(page.getByText(NOTES.en)).toBeVisible()
  await page.keyboard.press('PageDown')
  await atStep(page, 'asked-for')
  await expect(page.getByRole('timer')).toHaveAttribute('data-phase', 'running')
  expect(await axeViolations(page)).toEqual([])
  // A link is never blocked: the notes go there, and this window is the class's again.
  const opening = page.waitForEvent('popup')
  await page.getByRole('link', { name: WORDS.en.openByLink }).click()
  const mine = await opening
  await expect(connectionOf(mine)).toHaveAttribute('data-connection', 'connected')
  await expect(playerOf(page)).toBeVisible()
  await atStep(page, 'asked-for')
})

for (const language of LANGUAGES) {
  test(`axe has nothing to complain of in either window (${language})`, { tag: '@long' }, async ({
    visit,
    page,
  }) => {
    const colorScheme = language === 'ar' ? 'dark' : 'light'
    await page.emulateMedia({ colorScheme })
    await visit('towns', storyAt('signed', language))
    const { mine } = await present(page)
    await mine.emulateMedia({ colorScheme })
    await expect(mine.getByText(NOTES[language])).toBeVisible()
    expect(await axeViolations(mine)).toEqual([])
    await mine.setViewportSize({ width: 480, height: 800 })
    await mine.getByRole('button', { name: WORDS[language].evidence.judge }).first().click()
    const board = page.locator('[data-judge]')
    await expect(board.locator('blockquote')).toBeVisible()
    expect(await axeViolations(page)).toEqual([])
    expect(await axeViolations(mine)).toEqual([])
    const width = await mine.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBeLessThanOrEqual(480)
    const low = await mine.evaluate(() =>
      [...document.querySelectorAll('button, select, a, label:has(input)')]
        .filter((target) => target.getBoundingClientRect().height < 43.5)
        .map((target) => `${target.textContent} ${target.getBoundingClientRect().height}`),
    )
    expect(low, 'lower than a finger').toEqual([])
    await page.keyboard.press('PageDown')
    await page.keyboard.press('PageDown')
    await expect(board).toHaveAttribute('data-judge', 'proof')
    await expect(page.locator('section[data-state="ready"]')).toBeVisible()
    expect(await axeViolations(page)).toEqual([])
  })
}

test.describe('without a network', { tag: '@long' }, () => {
  test.use({ serviceWorkers: 'allow', savesData: false })

  test('both windows open and go in step', async ({ page }) => {
    const folder = await mkdtemp(join(tmpdir(), 'isnad-talk-'))
    await cp(TOWNS_SITE, folder, { recursive: true })
    const server = createStaticServer({ folder, originals: null })
    const address = `http://${HOST}:${await listenFrom(server, 0)}/`
    await page.goto(`${address}${storyAt('signed', 'en')}`)
    await expect(playerOf(page)).toBeVisible()
    await expect
      .poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state))
      .toBe('activated')
    await page.reload()
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)
    server.close()
    server.closeAllConnections()
    const { mine } = await present(page)
    await expect(mine.getByText(NOTES.en)).toBeVisible()
    await mine.keyboard.press('PageDown')
    await atStep(page, 'asked-for')
    await rm(folder, { recursive: true })
  })
})
