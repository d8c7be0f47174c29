import type { Locator, Page } from '@playwright/test'
import { expect } from './fixtures.ts'

/** The reader's verdict in the open proof. */
export const verdictBar = (page: Page): Locator => page.locator('section[data-verdict]')

/** Waits until the open proof shows this verdict, and the browser has said that it is stored. */
export async function expectKept(page: Page, verdict: string): Promise<void> {
  await expect(verdictBar(page)).toHaveAttribute('data-verdict', verdict)
  await expect(verdictBar(page).locator('[data-save]')).toHaveAttribute('data-save', 'kept')
}

/** All stored verdicts, read from the database itself: `evidence=verdict`, in order. */
export const storedVerdicts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(
    () =>
      new Promise((done, fail) => {
        const request = indexedDB.open('isnad-ledger')
        request.onerror = () => fail(request.error)
        request.onupgradeneeded = () => request.transaction?.abort()
        request.onsuccess = () => {
          const database = request.result
          const all = database.transaction('verdicts').objectStore('verdicts').getAll()
          all.onsuccess = () => {
            database.close()
            done(all.result.map(({ evidence, verdict }) => `${evidence}=${verdict}`).toSorted())
          }
        }
      }),
  )
