import type { Page } from '@playwright/test'
import type { Language } from '#graph-data/schema/primitives.ts'
import { expect } from './fixtures.ts'
import { watchPage } from './watch-page.ts'

const STORY = 'how-the-water-was-shared'
const STEPS = ['signed', 'asked-for', 'look-around'] as const

export const storyAt = (step: string, language: Language) => `#/story/${STORY}/${step}?lang=${language}`

/** Waits until a window shows a step. */
export const atStep = (page: Page, step: (typeof STEPS)[number]) =>
  expect(page).toHaveURL(new RegExp(`/story/${STORY}/${step}\\b`))

export const playerOf = (page: Page) => page.locator('[data-story-player]')
export const connectionOf = (page: Page) => page.locator('[data-connection]')

/** Opens the presenter's window by its key, and hears its complaints. */
export async function present(page: Page) {
  await expect(playerOf(page)).toBeVisible()
  const opening = page.waitForEvent('popup')
  await page.keyboard.press('KeyP')
  const mine = await opening
  const watch = watchPage(mine, new Set([new URL(page.url()).origin]))
  await expect(connectionOf(mine)).toHaveAttribute('data-connection', 'connected')
  return { mine, watch }
}
