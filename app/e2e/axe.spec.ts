import type { Page } from '@playwright/test'
import { LANGUAGES, type Language } from '#graph-data/schema/primitives.ts'
import { axeViolations } from './axe-violations.ts'
import { addressOf, readProof } from './explorer-page.ts'
import { expect, test } from './fixtures.ts'
import { TEXT } from './interface-text.ts'

interface State {
  readonly name: string
  readonly site?: 'towns' | 'townsWithTexts' | 'invalid'
  readonly hash: string
  readonly prepare?: (page: Page, language: Language) => Promise<unknown>
}

const button = (name: (language: Language) => string) => (page: Page, language: Language) =>
  page
    .getByRole('button', { name: name(language) })
    .first()
    .click()

const STATES: readonly State[] = [
  { name: 'opening view', hash: '#/' },
  { name: 'whole graph', hash: '#/?show=all' },
  { name: 'proof', hash: '#/claim/shaer-signs/minbar-3b' },
  { name: 'proof of a contested claim', hash: '#/claim/watering-dries-spring/sadaa-7' },
  { name: 'proof of a condition', hash: '#/claim/council-sends-guard/sadaa-6' },
  { name: 'proof with the article', site: 'townsWithTexts', hash: '#/claim/council-sends-guard/sadaa-6' },
  { name: 'entity card', hash: '#/entity/salma-najjar' },
  { name: 'outline with an open branch', hash: '#/claim/shaer-signs?show=all&view=outline' },
  { name: 'table', hash: '#/claim/shaer-signs?show=all&view=table' },
  { name: 'timeline', hash: '#/?show=all&view=graph&when=2031-05' },
  { name: 'what rests on whom', hash: '#/weights?without=minbar' },
  { name: 'who reports what', hash: '#/weights/matrix' },
  { name: 'picture with something hidden', hash: '#/?show=all&view=graph&hide=planned,person' },
  {
    name: 'menu of a node',
    hash: '#/?show=all&view=graph',
    prepare: async (page) => {
      await page.locator('[data-focus-of][tabindex="0"]').focus()
      await page.keyboard.press('Shift+F10')
      await page.getByRole('menu').waitFor()
    },
  },
  { name: 'unknown address', hash: '#/claim/nobody-said' },
  { name: 'invalid collection', site: 'invalid', hash: '#/' },
  { name: 'settings', hash: '#/', prepare: button((language) => TEXT[language].t.header.settings) },
  {
    name: 'take away',
    hash: '#/claim/shaer-signs/minbar-3b',
    prepare: async (page) => {
      await readProof(page, 'shaer-signs', 'minbar-3b')
      await page.keyboard.press('Shift+S')
      await page.locator('dialog[open] svg[role="img"]').waitFor()
    },
  },
  { name: 'help', hash: '#/', prepare: button((language) => TEXT[language].t.header.help) },
  {
    name: 'report an error',
    hash: '#/claim/shaer-signs/minbar-3b',
    prepare: async (page, language) => {
      await readProof(page, 'shaer-signs', 'minbar-3b')
      await button((one) => TEXT[one].t.proof.report)(page, language)
    },
  },
]

/** One walk looks at every state twice, which takes minutes on loaded cores. */
test.setTimeout(480_000)

const WIDE = { width: 1366, height: 768 } as const
const NARROW = { width: 390, height: 844 } as const

for (const language of LANGUAGES) {
  for (const theme of ['light', 'dark'] as const) {
    for (const site of ['towns', 'townsWithTexts', 'invalid'] as const) {
      // Light and dark share their structure, the languages their colours: one long walk, and the short ones of two pairs.
      const isQuick =
        site === 'towns' ? language === 'ar' && theme === 'dark' : (language === 'ar') === (theme === 'light')
      const later = isQuick ? '' : ' @long'
      test.describe(`${language}, ${theme}`, () => {
        test.use({ colorScheme: theme })

        // One page for all states of a site: a start and a tool injected anew for each took most of the time.
        test(`nothing to complain about for axe in any state: ${site}${later}`, async ({ visit, page }) => {
          const found: string[] = []
          for (const { name, hash, prepare } of STATES.filter((state) => (state.site ?? 'towns') === site)) {
            await test.step(name, async () => {
              // Narrow first: a narrow page brings what the address opens to the front, a wide one shows all.
              await page.setViewportSize(NARROW)
              await visit(site, `${hash}${hash.includes('?') ? '&' : '?'}lang=${language}`)
              await settled(page)
              await prepare?.(page, language)
              found.push(...(await axeViolations(page)).map((line) => `${name}, narrow: ${line}`))
              await page.setViewportSize(WIDE)
              await settled(page)
              found.push(...(await axeViolations(page)).map((line) => `${name}, wide: ${line}`))
              found.push(...(await otherVoices(page)).map((line) => `${name}: ${line}`))
              await page.keyboard.press('Escape')
            })
          }
          expect(found).toEqual([])
        })
      })
    }
  }
}

/** C-05: one polite region for all that is said; alerts of errors are another matter. */
const otherVoices = (page: Page): Promise<readonly string[]> =>
  page
    .locator('[aria-live]:not([data-live]), [role="status"]:not([data-live]), output')
    .evaluateAll((all) => all.map((element) => `a voice of its own: ${element.outerHTML.slice(0, 120)}`))

/** The page has drawn what it is going to draw: no proof waits any more, no font is on its way. */
async function settled(page: Page): Promise<void> {
  await expect(page.locator('#root > *').first()).toBeAttached()
  await expect(page.locator('[data-state="waiting"], [aria-busy="true"]')).toHaveCount(0)
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
}

test('axe finds what is wrong where something is', async ({ visit, page }) => {
  await visit('towns', addressOf('shaer-signs', 'sadaa-3d', 'en'))
  await readProof(page, 'shaer-signs', 'sadaa-3d')
  await page.evaluate(() => document.body.append(document.createElement('button')))
  expect((await axeViolations(page)).some((line) => line.startsWith('button-name'))).toBe(true)
})
