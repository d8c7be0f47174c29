import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { documentWords } from '#components/articles/document-words.ts'
import type { DocumentRefusal } from '#graph-data/text/document-reading.ts'
import { addressOf, proofOf, readProof } from './explorer-page.ts'
import { expect, test } from './fixtures.ts'
import { TEXT } from './interface-text.ts'
import { TOWNS_TEXTS } from './site-folders.ts'

const PAGE_ONE = readFileSync(join(TOWNS_TEXTS, 'page-one.txt'), 'utf8')
const PAGE_TWO = readFileSync(join(TOWNS_TEXTS, 'page-two.txt'), 'utf8')
const { proof } = TEXT.en.t
const refusal = (of: DocumentRefusal): string => documentWords('en', String).refusal(of).reason

interface Attachment {
  readonly name: string
  readonly text: string
}

const bytes = ({ name, text }: Attachment) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })

/** Attaches by the file picker of the open proof. */
const pick = (page: Page, file: Attachment) =>
  page.locator('section[data-state] input[type="file"]').first().setInputFiles(bytes(file))

/** Drops a file or folder of this machine into the middle of the page, as a hand from outside the browser does. */
async function dropFromDesktop(page: Page, path: string): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const { width, height } = page.viewportSize() ?? { width: 800, height: 600 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', {
      type,
      x: width / 2,
      y: height / 2,
      data: { items: [], files: [path], dragOperationsMask: 1 },
    })
  }
}

test('a picked text shows the paragraph word for word, with both verdicts', async ({ visit, page }) => {
  await visit('towns', addressOf('council-sends-guard', 'sadaa-6', 'en'))
  const before = await readProof(page, 'council-sends-guard', 'sadaa-6')
  expect(before.ourWords).not.toBeNull()
  await expect(page.getByText(proof.verdict.notChecked)).toBeVisible()
  await pick(page, { name: 'whatever it is called.txt', text: PAGE_ONE })
  await expect(page.getByText(proof.verdict.exact({ file: 'whatever it is called.txt' }))).toBeVisible()
  await expect(page.getByText(proof.verdict.verbatim)).toBeVisible()
  const after = await readProof(page, 'council-sends-guard', 'sadaa-6')
  expect(after.ourWords).toBeNull()
  expect(PAGE_ONE).toContain(after.articleWords)
})

test('one page brings the article that stands within it too', async ({ visit, page }) => {
  await visit('towns', addressOf('repair-planned', 'sadaa-side-10', 'ar'))
  await readProof(page, 'repair-planned', 'sadaa-side-10')
  await pick(page, { name: 'one.txt', text: PAGE_ONE })
  await expect
    .poll(async () => (await readProof(page, 'repair-planned', 'sadaa-side-10')).ourWords)
    .toBeNull()
})

test('quote, ends and passage are marked in the paragraph without cutting its letters', async ({
  visit,
  page,
}) => {
  await visit('towns', addressOf('council-sends-guard', 'sadaa-6', 'ar'))
  await readProof(page, 'council-sends-guard', 'sadaa-6')
  await pick(page, { name: 'one.txt', text: PAGE_ONE })
  await expect.poll(async () => (await readProof(page, 'council-sends-guard', 'sadaa-6')).ourWords).toBeNull()
  const marked = await page.evaluate(() =>
    [...CSS.highlights].flatMap(([name, ranges]) =>
      [...ranges].map((range) => [name, String(range)] as const),
    ),
  )
  const texts = marked.map(([, text]) => text)
  expect(texts).toContain('سيرسل فرقة حراسة القناة إلى النبع إذا')
  expect(texts.some((text) => text.includes('فرقة حراسة القناة'))).toBe(true)
  expect(new Set(marked.map(([name]) => name)).size).toBeGreaterThanOrEqual(3)
  const nodes = await page.evaluate(
    () => document.querySelector('section[data-state] blockquote span')?.childNodes.length,
  )
  expect(nodes).toBe(1)
})

test('a dropped text is taken anywhere on the page', async ({ visit, page }) => {
  await visit('towns', addressOf('repair-begins', 'minbar-5', 'en'))
  await readProof(page, 'repair-begins', 'minbar-5')
  await page.evaluate((text) => {
    const data = new DataTransfer()
    data.items.add(new File([text], 'dropped.txt', { type: 'text/plain' }))
    for (const type of ['dragenter', 'dragover', 'drop'])
      document.body.dispatchEvent(
        new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }),
      )
  }, PAGE_TWO)
  await expect(page.getByText(proof.verdict.exact({ file: 'dropped.txt' }))).toBeVisible()
})

test('a folder that is dropped is walked through, its folders too, and what is no text is told', async ({
  visit,
  page,
}, testInfo) => {
  const folder = testInfo.outputPath('my articles')
  mkdirSync(join(folder, 'older', 'still older'), { recursive: true })
  writeFileSync(join(folder, 'one.txt'), PAGE_ONE)
  writeFileSync(join(folder, 'older', 'still older', 'two.txt'), PAGE_TWO)
  writeFileSync(join(folder, 'older', 'photograph.jpg'), 'no text')
  writeFileSync(join(folder, '.hidden.txt'), PAGE_TWO)
  await visit('towns', addressOf('repair-begins', 'minbar-5', 'en'))
  await readProof(page, 'repair-begins', 'minbar-5')
  await dropFromDesktop(page, folder)
  // The deepest of them brought the open paragraph, the first another.
  await expect(page.getByText(proof.verdict.exact({ file: 'two.txt' }))).toBeVisible()
  await expect(page.getByText(refusal({ reason: 'passed-over', limit: 1 }))).toBeVisible()
  await page.goto(new URL(addressOf('council-sends-guard', 'sadaa-6', 'en'), page.url()).href)
  await expect(page.getByText(proof.verdict.exact({ file: 'one.txt' }))).toBeVisible()
})

test('a text without marks, with other letters and line breaks is known again, and the verdict says so', async ({
  visit,
  page,
}) => {
  const loose = PAGE_TWO.replace(/[\u064B-\u0652]/g, '')
    .replace(/[أإآ]/g, 'ا')
    .replace('في ١٢ تشرين', 'في 12\nتشرين')
  await visit('towns', addressOf('repair-begins', 'minbar-5', 'en'))
  await readProof(page, 'repair-begins', 'minbar-5')
  await pick(page, { name: 'loose.txt', text: loose })
  await expect(page.getByText(proof.verdict.normalised({ file: 'loose.txt' }))).toBeVisible()
})

test('a paragraph that was cut out is not found, and our words stay', async ({ visit, page }) => {
  const changed = PAGE_ONE.split('\n')
    .filter((line) => !line.includes('سيرسل فرقة حراسة القناة إلى النبع'))
    .join('\n')
  await visit('towns', addressOf('council-sends-guard', 'sadaa-6', 'en'))
  await readProof(page, 'council-sends-guard', 'sadaa-6')
  await pick(page, { name: 'changed.txt', text: changed })
  await expect(page.getByText(proof.verdict.absent({ file: 'changed.txt' }))).toBeVisible()
  expect((await readProof(page, 'council-sends-guard', 'sadaa-6')).ourWords).not.toBeNull()
})

for (const [what, file, reason] of [
  [
    'another text',
    { name: 'other.txt', text: 'نص لا علاقة له بشيء مما هنا.\nسطر ثانٍ منه.' },
    proof.originals.unrecognised,
  ],
  ['an empty file', { name: 'empty.txt', text: '' }, refusal({ reason: 'empty' })],
  [
    'no text',
    { name: 'picture.txt', text: 'PNG\0\0\0\u0001' },
    refusal({ reason: 'wrong-type', found: 'binary' }),
  ],
] as const) {
  test(`${what} is refused with its name, the reason and what to do`, async ({ visit, page }) => {
    await visit('towns', addressOf('council-sends-guard', 'sadaa-6', 'en'))
    await readProof(page, 'council-sends-guard', 'sadaa-6')
    await pick(page, file)
    await expect(page.getByText(reason).first()).toBeVisible()
    await expect(page.getByText(file.name, { exact: false }).first()).toBeVisible()
    await expect(proofOf(page, 'council-sends-guard')).toHaveCount(1)
  })
}

test('an attached text lives in memory alone: nothing is stored and a reload forgets it', async ({
  visit,
  page,
}) => {
  await visit('towns', addressOf('council-sends-guard', 'sadaa-6', 'en'))
  await readProof(page, 'council-sends-guard', 'sadaa-6')
  await pick(page, { name: 'one.txt', text: PAGE_ONE })
  await expect.poll(async () => (await readProof(page, 'council-sends-guard', 'sadaa-6')).ourWords).toBeNull()
  const stored = await page.evaluate(async () => ({
    local: JSON.stringify({ ...localStorage }),
    session: JSON.stringify({ ...sessionStorage }),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    cookies: document.cookie,
  }))
  expect(stored.local).not.toContain('فرقة')
  expect(stored).toMatchObject({ session: '{}', cookies: '' })
  // The ledger has one of its own; what is in it was written by the reader.
  expect(stored.databases.filter((name) => name !== 'isnad-ledger')).toEqual([])
  await page.reload()
  expect((await readProof(page, 'council-sends-guard', 'sadaa-6')).ourWords).not.toBeNull()
})

test('texts that the local server offers are attached by themselves', async ({ visit, page }) => {
  await visit('townsWithTexts', addressOf('towns-are-neighbours', 'minbar-6', 'ar'))
  await expect
    .poll(async () => (await readProof(page, 'towns-are-neighbours', 'minbar-6')).articleWords)
    .toContain('وعين السرو تجاور')
})
