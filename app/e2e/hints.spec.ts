import type { Page } from '@playwright/test'
import { HINT_ACTIONS, HINT_WORDS } from '#components/hints/hint-words.ts'
import { LANGUAGES } from '#graph-data/schema/primitives.ts'
import { expect, test } from './fixtures.ts'
import { TEXT } from './interface-text.ts'

const note = (page: Page) => page.locator('[data-hint]')

for (const language of LANGUAGES) {
  test(`a first visit shows three hints, each once; the next visit none: ${language}`, async ({
    visit,
    page,
  }) => {
    await visit('towns', `#/?lang=${language}`)
    const press = (action: 'next' | 'end') =>
      note(page).getByRole('button', { name: HINT_ACTIONS[action][language], exact: true }).click()
    for (const [hint, action] of [
      ['line', 'next'],
      ['look', 'next'],
      ['copy', 'end'],
    ] as const) {
      await expect(note(page)).toHaveAccessibleName(HINT_WORDS[hint].title[language])
      await press(action)
    }
    await expect(note(page)).toHaveCount(0)
    await page.reload()
    await expect(page.getByText(TEXT[language].t.opening.promise)).toBeVisible()
    await expect(note(page)).toHaveCount(0)
  })
}

test('by keyboard: the next hint is spoken, Escape puts them away and leads to the list', async ({
  visit,
  page,
}) => {
  await visit('towns', '#/?lang=en')
  await note(page).getByRole('button', { name: HINT_ACTIONS.next.en, exact: true }).focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-live]')).toContainText(HINT_WORDS.look.title.en)
  await page.keyboard.press('Escape')
  await expect(note(page)).toHaveCount(0)
  await expect(page.getByRole('region', { name: TEXT.en.t.regions.list })).toBeFocused()
})

test('asked for again from the help they take the keyboard, even when their file comes late', async ({
  visit,
  page,
}) => {
  await page.addInitScript(() => localStorage.setItem('isnad:preferences', '{"hint":"done"}'))
  await page.route(/HintArea/u, async (route) => {
    await new Promise((done) => setTimeout(done, 800))
    await route.continue()
  })
  await visit('towns', '#/claim/shaer-signs?lang=ar')
  await page.getByRole('button', { name: TEXT.ar.t.header.help }).click()
  await page.getByRole('dialog').getByRole('button', { name: TEXT.ar.t.explore.replayHints }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(note(page)).toBeFocused()
  await expect(note(page)).toHaveAttribute('data-hint', 'line')
})

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })

  test('the hint stands above the list and covers nothing; asked for from the graph it comes to the front', async ({
    visit,
    page,
  }) => {
    await visit('towns', '#/?lang=en')
    await expect(note(page)).toBeVisible()
    await note(page).getByRole('button', { name: HINT_ACTIONS.dismiss.en }).tap()
    await page.getByRole('button', { name: TEXT.en.t.tabs.graph, exact: true }).tap()
    await page.getByRole('button', { name: TEXT.en.t.header.help }).tap()
    await page.getByRole('dialog').getByRole('button', { name: TEXT.en.t.explore.replayHints }).tap()
    await expect(note(page)).toBeFocused()
    await expect(note(page)).toBeInViewport()
  })
})
