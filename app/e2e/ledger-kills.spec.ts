import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { type Browser, chromium, type Page } from '@playwright/test'
import { chooseBrowser } from '#app/checks/browser-places.ts'
import { thisMachine } from '#app/checks/find-browser.ts'
import { VERDICTS } from '#graph-data/schema/verdict.ts'
import { addressOf, readProof } from './explorer-page.ts'
import { expect, test } from './fixtures.ts'
import { expectKept, storedVerdicts } from './ledger-page.ts'

const KILLS = 22
const CHROMIUM = chooseBrowser(thisMachine()) ?? 'chromium'
const PLACES = [
  ['najjar-signs', 'sadaa-3c'],
  ['shaer-signs', 'minbar-3b'],
  ['council-sends-guard', 'sadaa-6'],
  ['repair-begins', 'minbar-5'],
  ['watering-dries-spring', 'sadaa-7'],
] as const
const KEYS: readonly string[] = VERDICTS

test.describe.configure({ retries: 0 })
test.setTimeout(600_000)

test(`no verdict that was called saved is lost, whenever the browser is killed @long`, async ({ sites }) => {
  const profile = await mkdtemp(join(tmpdir(), 'isnad-kills-'))
  const saved = new Map<string, string>()
  const expected = () => [...saved].map(([evidence, verdict]) => `${evidence}=${verdict}`).toSorted()
  try {
    for (let round = 0; round < KILLS; round += 1) {
      const { browser, child } = await launch(profile)
      try {
        const page = await browser.contexts()[0]?.newPage()
        if (!page) throw new Error('the browser has no context')
        await judgeRound(page, sites.towns, round, saved, expected)
      } finally {
        await kill(child)
        await browser.close().catch(() => undefined)
      }
    }
    const { browser, child } = await launch(profile)
    const page = await browser.contexts()[0]?.newPage()
    await page?.goto(`${sites.towns}#/about/ledger?lang=en`)
    expect(page && (await storedVerdicts(page))).toEqual(expected())
    await kill(child)
    await browser.close().catch(() => undefined)
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  }
})

/** Checks what earlier rounds left, judges two more, and returns the moment the second is called saved. */
async function judgeRound(
  page: Page,
  site: string,
  round: number,
  saved: Map<string, string>,
  expected: () => readonly string[],
): Promise<void> {
  for (const step of [0, 1]) {
    const [claim, evidence] = PLACES[(round + step * 2) % PLACES.length] ?? PLACES[0]
    // Another verdict than the one that stands there: the same key would take it back.
    const next = (KEYS.indexOf(saved.get(evidence) ?? '') + 1 + step) % KEYS.length
    const verdict = KEYS[next] ?? 'supports'
    await page.goto(`${site}${addressOf(claim, evidence, 'en')}`)
    await readProof(page, claim, evidence)
    if (step === 0 && round > 0)
      expect(await storedVerdicts(page), `before kill ${round + 1}`).toEqual(expected())
    await expect(page.locator('section[data-verdict]')).toHaveAttribute(
      'data-verdict',
      saved.get(evidence) ?? 'none',
    )
    await page.keyboard.press(`Digit${next + 1}`)
    await expectKept(page, verdict)
    saved.set(evidence, verdict)
  }
}

/** A browser of its own on a profile that stays; Playwright only listens, so that the kill is ours. */
async function launch(profile: string): Promise<{ readonly browser: Browser; readonly child: ChildProcess }> {
  const child = spawn(
    CHROMIUM,
    [
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      '--no-first-run',
      '--disable-background-networking',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'], detached: true },
  )
  const address = await new Promise<string>((done, fail) => {
    let heard = ''
    child.stderr?.on('data', (chunk) => {
      heard += chunk
      const [, found] = /DevTools listening on (ws:\S+)/.exec(heard) ?? []
      if (found) done(found)
    })
    child.on('exit', () => fail(new Error(`the browser did not start: ${heard}`)))
  })
  return { browser: await chromium.connectOverCDP(address), child }
}

/** SIGKILL to the browser and all its processes at once: nothing has time to write. */
function kill(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    if (child.exitCode !== null || child.pid === undefined) return done()
    child.on('exit', () => done())
    process.kill(-child.pid, 'SIGKILL')
  })
}
