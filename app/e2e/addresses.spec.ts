import { LANGUAGES } from '#graph-data/schema/primitives.ts'
import { addressOf, proofOf, readProof } from './explorer-page.ts'
import { expect, test } from './fixtures.ts'
import { TEXT } from './interface-text.ts'

for (const language of LANGUAGES) {
  test(`a copied link opens the same proof in a fresh browser: ${language}`, async ({
    visit,
    sites,
    browser,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const page = await visit('towns', `#/claim/shaer-signs/minbar-3b?lang=${language}`)
    const before = await readProof(page, 'shaer-signs', 'minbar-3b')
    await proofOf(page, 'shaer-signs').getByRole('button', { name: TEXT[language].t.proof.copyLink }).click()
    const link = await page.evaluate(() => navigator.clipboard.readText())
    expect(link).toContain(sites.towns)
    expect(link).toContain(`#/claim/shaer-signs/minbar-3b`)
    expect(link).toContain(`lang=${language}`)
    const stranger = await (await browser.newContext({ locale: 'fr-FR' })).newPage()
    await stranger.goto(link)
    expect(await readProof(stranger, 'shaer-signs', 'minbar-3b')).toEqual(before)
    await stranger.context().close()
  })
}

test('an address without evidence opens the first piece, one of an entity its card', async ({
  visit,
  page,
}) => {
  await visit('towns', '#/claim/shaer-signs?lang=en')
  await readProof(page, 'shaer-signs', 'sadaa-3d')
  await visit('towns', '#/entity/karim-shaer?lang=en')
  await expect(page.getByRole('heading', { name: 'Karim al-Shaer' })).toBeVisible()
})

test('former ids go on leading to what they named', async ({ visit, page }) => {
  await visit('towns', '#/claim/najjar-signs-agreement?lang=en')
  await readProof(page, 'najjar-signs', 'sadaa-3c')
  await visit('towns', '#/entity/olive-hill?lang=en')
  await expect(page.getByRole('heading', { name: 'Tell al-Zaytun' })).toBeVisible()
})

for (const [hash, kind, asked] of [
  ['#/claim/nobody-said', 'claim', 'nobody-said'],
  ['#/claim/shaer-signs/sadaa-99', 'evidence', 'sadaa-99'],
  ['#/entity/nobody', 'entity', 'nobody'],
  ['#/article/nowhere', 'article', 'nowhere'],
  ['#/article/sadaa/999', 'paragraph', 'sadaa/999'],
  ['#/teapot', 'page', 'teapot'],
] as const) {
  for (const language of LANGUAGES) {
    test(`an unknown ${kind} says so, with what was asked: ${language}`, async ({ visit, page }) => {
      await visit('towns', `${hash}?lang=${language}`)
      const { problem } = TEXT[language].t
      // The polite voice says it too.
      const notices = page.getByRole('region', { name: TEXT[language].t.regions.notices })
      await expect(notices.getByText(problem.unknown[kind])).toBeVisible()
      await expect(page.getByText(asked, { exact: false }).first()).toBeVisible()
      await expect(notices.getByText(problem.unknownDo[kind])).toBeVisible()
      const instead =
        kind === 'paragraph'
          ? page.locator('[data-article="sadaa"]')
          : page.getByText(TEXT[language].t.opening.promise)
      await expect(instead).toBeVisible()
    })
  }
}

test('back and forward go through the places, and nothing is in them twice', async ({ visit, page }) => {
  await visit('towns', '#/?lang=en&show=all')
  await page.locator('[data-claim="najjar-signs"]').first().click()
  await readProof(page, 'najjar-signs', 'sadaa-3c')
  await page.locator('section [data-claim="najjar-signs-earlier"]').first().click()
  await readProof(page, 'najjar-signs-earlier', 'minbar-3')
  await page.goBack()
  await readProof(page, 'najjar-signs', 'sadaa-3c')
  await page.goBack()
  await expect(page.locator('section[data-state]')).toHaveCount(0)
  await page.goForward()
  await page.goForward()
  await readProof(page, 'najjar-signs-earlier', 'minbar-3')
})

test('the next and previous evidence are one step away and stand in the address', async ({ visit, page }) => {
  await visit('towns', addressOf('shaer-signs', 'sadaa-3d', 'en'))
  await readProof(page, 'shaer-signs', 'sadaa-3d')
  await page.getByRole('button', { name: TEXT.en.t.proof.next }).click()
  await readProof(page, 'shaer-signs', 'minbar-3b')
  await expect(page).toHaveURL(/#\/claim\/shaer-signs\/minbar-3b/)
  await page.getByRole('button', { name: TEXT.en.t.proof.previous }).click()
  await readProof(page, 'shaer-signs', 'sadaa-3d')
})
