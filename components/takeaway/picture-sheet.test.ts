// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { layoutSheet, type PictureSheet } from './picture-sheet.ts'
import { sheetSvg } from './sheet-svg.ts'

const SHEET: PictureSheet = {
  language: 'ar',
  title: 'قوارب <البحيرة>',
  sentence: 'جملة طويلة تُقسَّم أسطرًا '.repeat(20).trim(),
  credit: 'إسناد · 1.0.0',
  families: [
    { family: 'stated', word: 'يذكره المقال' },
    { family: 'denied', word: 'منفي' },
  ],
  kinds: [{ kind: 'person', word: 'شخص' }],
  signs: [
    { sign: 'fails', word: 'حكم القارئ: غير مؤيَّدة' },
    { sign: 'pinned', word: 'مثبَّت' },
  ],
  drawing: { width: 900, height: 400 },
  colours: {
    text: '#111111',
    soft: '#555555',
    line: '#666666',
    denied: '#bb0000',
    onKind: '#ffffff',
    kinds: Object.fromEntries(
      ['person', 'state', 'organisation', 'document', 'weapon', 'force', 'event', 'undertaking', 'place'].map(
        (kind) => [kind, '#123456'],
      ),
    ) as PictureSheet['colours']['kinds'],
    signs: { holds: '#006600', partly: '#774400', fails: '#bb0001', mixed: '#0000bb', pinned: '#111112' },
  },
}

const FONTS = '@font-face{font-family:"Vazirmatn Variable"}'

const parsed = (sheet: PictureSheet, background: string | null = '#ffffff'): Document =>
  new DOMParser().parseFromString(
    sheetSvg({
      sheet,
      layout: layoutSheet(sheet),
      drawing: '<circle id="drawn" r="4"/>',
      background,
      fonts: FONTS,
    }),
    'image/svg+xml',
  )

test('a sheet is well-formed and holds the drawing, title, legend, credit and fonts', () => {
  const page = parsed(SHEET)
  expect(page.querySelector('parsererror')).toBeNull()
  expect(page.querySelector('#drawn')).not.toBeNull()
  const words = [...page.querySelectorAll('text')].map(({ textContent }) => textContent)
  for (const word of [SHEET.title, 'يذكره المقال', 'منفي', 'شخص', SHEET.credit]) expect(words).toContain(word)
  expect(page.querySelector('style')?.textContent).toBe(FONTS)
})

test('signs that stand in the picture are explained beside it, each in its colour', () => {
  const page = parsed(SHEET)
  const words = [...page.querySelectorAll('text')].map(({ textContent }) => textContent)
  expect(words).toEqual(expect.arrayContaining(['حكم القارئ: غير مؤيَّدة', 'مثبَّت']))
  for (const colour of ['#bb0001', '#111112'])
    expect(page.querySelectorAll(`[fill="${colour}"]`)).toHaveLength(1)
  expect(page.querySelectorAll('[fill="#006600"]')).toHaveLength(0)
})

test('Arabic runs from the right: its lines begin at the right margin', () => {
  const [arabic, english] = [SHEET, { ...SHEET, language: 'en' as const }].map((sheet) => {
    const page = parsed(sheet)
    const title = [...page.querySelectorAll('text')].find((text) => text.textContent === SHEET.title)
    return { x: Number(title?.getAttribute('x')), width: Number(page.documentElement.getAttribute('width')) }
  })
  expect(arabic?.x).toBeGreaterThan((arabic?.width ?? 0) / 2)
  expect(english?.x).toBeLessThan((english?.width ?? 0) / 2)
})

test('a long sentence is broken into lines, all of it', () => {
  const lines = [...parsed(SHEET).querySelectorAll('text')].map(({ textContent }) => textContent ?? '')
  const sentence = lines.filter((line) => SHEET.sentence.includes(line) && line.length > 20)
  expect(sentence.length).toBeGreaterThan(1)
  expect(sentence.join(' ')).toBe(SHEET.sentence)
})

test('without a background the ground is see-through', () => {
  expect(parsed(SHEET).querySelectorAll('rect')).toHaveLength(1)
  expect(parsed(SHEET, null).querySelectorAll('rect')).toHaveLength(0)
})
