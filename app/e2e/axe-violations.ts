import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/**
 * What axe complains about in the page as it is now, a line for each element: the rule, where, and what is wrong.
 *
 * @param within a selector of the part to look at; all of the page where nothing is said
 */
export async function axeViolations(page: Page, within?: string): Promise<readonly string[]> {
  // Half a megabyte of it, which a page that has it already need not read again.
  const isThere = await page.evaluate(() => 'axe' in window)
  // The pages have no frames: the legacy mode opens no blank page for each run to put the results together.
  const axe = new AxeBuilder({ page, ...(isThere ? { axeSource: 'void 0' } : {}) })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
  const { violations } = await (within === undefined ? axe : axe.include(within)).analyze()
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${help}) ${target.join(' ')}: ${failureSummary}`),
  )
}
