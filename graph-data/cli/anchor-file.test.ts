import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { anchorFile, type QuotedParagraph } from './anchor-file.ts'
import { defaultSpan } from './default-span.ts'
import { parseSource } from './source-file.ts'

const TEXT = 'وصل الوفد صباحًا. ثم وصل الوفد الثاني ومعه الوزير. وغادر الجميع.'
const PARAGRAPH: QuotedParagraph = { text: TEXT, spanAround: (at) => defaultSpan(TEXT, {}, at) }

const anchorIn = (yaml: string, paragraph: QuotedParagraph | null | undefined) =>
  anchorFile(parseSource('claims/x.yaml', ['claims', 'x'], yaml), () => paragraph)
const anchor = (yaml: string) => anchorIn(yaml, PARAGRAPH)

/** Where words stand in the paragraph, as it is written in YAML and as it is read. */
const spanOf = (words: string): [number, number] => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length]
const written = (words: string) => `[${spanOf(words).join(', ')}]`
const SECOND = 'ثم وصل الوفد الثاني ومعه الوزير.'
const THIRD = 'وغادر الجميع.'

const BLOCK = `# a comment
- id: one   # another
  evidence:
    - id: daily-2
      quote: "الوفد الثاني"   # kept
      mode: fact
    # and one between
    - { id: daily-2b, quote: "وغادر الجميع", mode: fact } # at the end
`

test('positions and spans are written behind the quote, and nothing else changes', () => {
  const { text, anchored, lost } = anchor(BLOCK)
  expect(lost).toEqual([])
  expect(anchored).toEqual(['daily-2', 'daily-2b'])
  expect(text).toBe(`# a comment
- id: one   # another
  evidence:
    - id: daily-2
      quote: "الوفد الثاني"   # kept
      at: ${written('الوفد الثاني')}
      span: ${written(SECOND)}
      mode: fact
    # and one between
    - { id: daily-2b, quote: "وغادر الجميع", at: ${written('وغادر الجميع')}, span: ${written(THIRD)}, mode: fact } # at the end
`)
})

test('anchoring twice changes nothing', () => {
  const once = anchor(BLOCK)
  const twice = anchor(once.text)
  expect(twice.text).toBe(once.text)
  expect(twice.anchored).toEqual([])
})

test('a quote that has moved gets its new position, and its span if that no longer holds it', () => {
  const { text } = anchor('- evidence:\n    - { id: daily-2, quote: الوزير, at: [3, 9], span: [0, 17] }\n')
  expect(parse(text)).toEqual([
    { evidence: [{ id: 'daily-2', quote: 'الوزير', at: spanOf('الوزير'), span: spanOf(SECOND) }] },
  ])
})

test('a span that a curator chose is kept as long as it holds the quote', () => {
  const yaml = '- evidence:\n    - { id: daily-2, quote: الوزير, span: [0, 64] }\n'
  expect(anchor(yaml).text).toBe(
    `- evidence:\n    - { id: daily-2, quote: الوزير, at: ${written('الوزير')}, span: [0, 64] }\n`,
  )
})

test('of several places the one nearest to the old position is taken', () => {
  const near = (at: string) =>
    parse(anchor(`- evidence:\n    - { id: a-1, quote: وصل الوفد, at: ${at} }\n`).text)
  expect(near('[0, 5]')[0].evidence[0].at).toEqual([0, 9])
  expect(near('[30, 35]')[0].evidence[0].at).toEqual([21, 30])
})

test('quotes over several lines are written behind their last line', () => {
  const folded =
    '- evidence:\n    - id: a-1\n      quote: >-\n        الوفد\n        الثاني\n      mode: fact\n'
  expect(parse(anchor(folded).text)).toEqual([
    {
      evidence: [
        { id: 'a-1', quote: 'الوفد الثاني', at: spanOf('الوفد الثاني'), span: spanOf(SECOND), mode: 'fact' },
      ],
    },
  ])
  const last = '- evidence:\n    - id: a-1\n      quote: الوفد الثاني'
  expect(parse(anchor(last).text)[0].evidence[0]).toMatchObject({
    at: spanOf('الوفد الثاني'),
    span: spanOf(SECOND),
  })
})

test('a position written over several lines is replaced whole', () => {
  const yaml =
    '- evidence:\n    - id: a-1\n      quote: الوزير\n      at:\n        - 1\n        - 2\n      mode: fact\n'
  expect(parse(anchor(yaml).text)[0].evidence[0]).toMatchObject({ at: spanOf('الوزير'), mode: 'fact' })
})

test('what is not found keeps what is written, and is reported with its line', () => {
  const yaml =
    '- evidence:\n    - { id: a-1, quote: الطائرة, at: [1, 2] }\n    - { id: a-1b, quote: صباحا }\n'
  const { text, lost } = anchor(yaml)
  expect(text).toBe(yaml)
  expect(lost).toEqual([
    { id: 'a-1', line: 2, reason: 'not found' },
    { id: 'a-1b', line: 3, reason: 'found only when differences of writing are folded' },
  ])
})

test('an unknown paragraph is lost, an article without an original is left alone', () => {
  const yaml = '- evidence:\n    - { id: a-1, quote: الوزير }\n'
  expect(anchorIn(yaml, null).lost).toMatchObject([{ reason: 'no such paragraph' }])
  expect(anchorIn(yaml, undefined)).toMatchObject({ text: yaml })
})

test('the default span does not leave the part of a glued line', () => {
  const glued = 'عنوان الخبر وصل الوفد إلى المدينة'
  const parts = [
    { span: [0, 11], kind: 'heading' },
    { span: [12, 33], kind: 'body' },
  ] as const
  expect(
    defaultSpan(
      glued,
      { parts: parts.map(({ span, kind }) => ({ span: [span[0], span[1]], kind })) },
      [17, 22],
    ),
  ).toEqual([12, 33])
})
