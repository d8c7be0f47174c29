import { expect, test } from '@playwright/test'
import type { Browser } from 'puppeteer-core'
import { findFirefox } from '#app/checks/find-firefox.ts'
import { isBuildStale } from '#app/serve/build-age.ts'
import { HOST, listenFrom } from '#app/serve/listen.ts'
import { createStaticServer } from '#app/serve/static-server.ts'
import { collectionFolder } from '#graph-data/cli/collection-folder.ts'
import { loadCollection } from '#graph-data/cli/load-collection.ts'
import { LINE_FAMILIES } from '#graph-data/derive/line-family.ts'
import { LANGUAGES, type Language } from '#graph-data/schema/primitives.ts'
import { addressOf, moveTo, readProof } from './explorer-page.ts'
import { darkPixels, type FirefoxPage, openInFirefox, readMarks, startFirefox } from './firefox-page.ts'
import { hitPoints, isOnPicture, type PageRunner, probeGraph, restingPoint } from './graph-probe.ts'
import { TEXT } from './interface-text.ts'
import { type ProofCase, proofCases } from './proof-cases.ts'
import { buildSite, REAL_SITE, ROOT, TOWNS, TOWNS_SITE, TOWNS_TEXTS } from './site-folders.ts'

const FIREFOX = findFirefox() ?? ''

test.skip(FIREFOX === '', 'no Firefox')

const closers: (() => unknown)[] = []
let real = ''
let towns = ''
let browser: Browser

test.beforeAll(async () => {
  if (FIREFOX === '') return
  if (await isBuildStale(ROOT, TOWNS_SITE, [TOWNS])) await buildSite(TOWNS, TOWNS_SITE)
  real = await serve(REAL_SITE, null)
  towns = await serve(TOWNS_SITE, TOWNS_TEXTS)
  browser = await start()
  process.stdout.write(`${await browser.version()}\n`)
})

test.afterAll(async () => {
  for (const close of closers) await close()
})

for (const language of LANGUAGES) {
  test(`the opening view has its words, and every label is drawn: ${language}`, async () => {
    const { collection, views } = await published()
    const { page, runner, complaints } = await openInFirefox(browser, `${real}#/?lang=${language}`)
    const { t } = TEXT[language]
    const words = await page.evaluate(() => document.body.innerText)
    expect(words).toContain(collection.title[language])
    expect(words).toContain(views.opening.sentence[language])
    expect(words).toContain(t.opening.promise)
    for (const family of LINE_FAMILIES) expect(words).toContain(t.words.family[family])
    const { labels } = await probeGraph(runner)
    const named = labels.filter(({ id }) => views.opening.entities.includes(id))
    expect(named.map(({ id }) => id).toSorted()).toEqual(views.opening.entities.toSorted())
    // The view is there before its first picture is drawn.
    const least = async () => Math.min(...(await darkPixels(runner, named)))
    await expect.poll(least, { message: 'dark pixels of the faintest label' }).toBeGreaterThan(20)
    await close(page, complaints)
  })

  test(`three proofs by address, of three articles: ${language}`, async () => {
    const { page, runner, complaints } = await openInFirefox(browser, `${real}#/?lang=${language}`)
    for (const one of await threeProofs()) {
      await moveTo(runner, addressOf(one.claim, one.evidence, language))
      await expectOwn(runner, one, language)
    }
    await close(page, complaints)
  })

  test(`one click on an edge opens its proof, and Escape leads back: ${language}`, async () => {
    const { page, runner, complaints } = await openInFirefox(browser, `${real}#/?lang=${language}`)
    const one = await firstEdge(runner)
    const point = await restingPoint(runner, one.claim)
    if (point === null) throw new Error(`no point answers ${one.claim}`)
    expect(await isOnPicture(runner, point)).toBe(true)
    await page.mouse.click(point.x, point.y)
    await expectOwn(runner, one, language)
    await page.keyboard.press('Escape')
    await page.waitForFunction(() => document.querySelector('section[data-state]') === null)
    await close(page, complaints)
  })

  test(`an attached paragraph stands word for word, marked in one run of text: ${language}`, async () => {
    await expectMarked(browser, language, /^isnad-/)
  })
}

test('a Firefox whose highlights have no underlines marks the same passages by elements', async () => {
  const older = await start({ 'general.useragent.override': 'Mozilla/5.0 (X11; Linux) Gecko Firefox/145.0' })
  await expectMarked(older, 'ar', /^<mark>/)
})

async function start(prefs: Readonly<Record<string, unknown>> = {}): Promise<Browser> {
  const started = await startFirefox(FIREFOX, prefs)
  closers.push(() => started.close())
  return started
}

async function serve(folder: string, originals: string | null): Promise<string> {
  const server = createStaticServer({ folder, originals })
  const port = await listenFrom(server, 0)
  closers.push(() => {
    server.close()
    server.closeAllConnections()
  })
  return `http://${HOST}:${port}/`
}

async function published() {
  const { collection } = await loadCollection(await collectionFolder(undefined))
  if (collection === null) throw new Error('the collection cannot be read')
  return collection
}

/** The first piece of evidence of each of three articles. */
async function threeProofs(): Promise<readonly ProofCase[]> {
  const all = await proofCases(null, null)
  const articles = [...new Set(all.map(articleOf))].slice(0, 3)
  expect(articles).toHaveLength(3)
  return articles.flatMap((article) => all.find((one) => articleOf(one) === article) ?? [])
}

const articleOf = ({ cite }: ProofCase): string => cite.slice(0, cite.lastIndexOf('/'))

/** The first claim that is drawn in the opening view and has a point to click on. */
async function firstEdge(runner: PageRunner): Promise<ProofCase> {
  const edges = (await proofCases(null, null)).filter(({ isEdge, isFirst }) => isEdge && isFirst)
  const points = await hitPoints(
    runner,
    edges.map(({ claim }) => claim),
  )
  const drawn = edges.find((_, position) => points[position])
  if (drawn === undefined) throw new Error('no edge of the opening view can be hit')
  return drawn
}

async function expectOwn(runner: PageRunner, one: ProofCase, language: Language): Promise<void> {
  const shown = await readProof(runner, one.claim, one.evidence)
  expect(shown.name).toContain(one.statement[language])
  expect(shown.articleWords).toBe(one.quote)
  expect([shown.articleLang, shown.articleDir, shown.cite]).toEqual(['ar', 'rtl', one.cite])
  expect([shown.ourWords, shown.ourLang]).toEqual([one.restatement[language], language])
}

async function expectMarked(where: Browser, language: Language, kind: RegExp): Promise<void> {
  const [claim, evidence] = ['council-sends-guard', 'sadaa-6']
  const one = (await proofCases(TOWNS, TOWNS_TEXTS)).find((found) => found.evidence === evidence)
  const address = `${towns}${addressOf(claim, evidence, language)}`
  const { page, runner, complaints } = await openInFirefox(where, address)
  const shown = await readProof(runner, claim, evidence, { isVerbatim: true })
  expect(shown.articleWords).toBe(one?.verbatim)
  const marks = await readMarks(runner)
  expect(marks.filter(([name]) => !kind.test(name))).toEqual([])
  for (const mark of ['span', 'quote', 'subject', 'object']) {
    expect(marks.map(([name]) => name).join(' '), 'names of the marks').toContain(mark)
  }
  const quoted = marks.filter(([name]) => name.includes('quote')).map(([, text]) => text)
  expect(quoted.join('')).toBe(one?.quote)
  await close(page, complaints)
}

async function close(page: FirefoxPage['page'], complaints: FirefoxPage['complaints']): Promise<void> {
  expect(complaints(), 'complaints of the page').toEqual([])
  await page.close()
}
