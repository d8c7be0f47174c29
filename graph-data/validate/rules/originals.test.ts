import { expect, test } from 'vitest'
import { draftClaim, draftProof, findingsOf, SAMPLE_ORIGINALS } from '../test-collection.ts'
import { DAILY_LINES, type DraftCollection, type DraftEvidence, placeOf } from '../test-draft.ts'

const SIGNS = 'haddad-signs-treaty'
const found = (
  code: string,
  change?: (draft: DraftCollection) => void,
  lines: readonly string[] = DAILY_LINES,
) => {
  const page = lines.join('\n')
  return findingsOf(
    code,
    change,
    new Map([
      ['daily', page],
      ['daily-lake', page],
    ]),
  )
}
const quoted = (more: Partial<DraftEvidence>) => (draft: DraftCollection) => {
  Object.assign(draftProof(draft, SIGNS), more)
}
/** The sample's page with one line as `change` leaves it. */
const withLine = (n: number, change: (line: string) => string) =>
  DAILY_LINES.map((line, i) => (i === n - 1 ? change(line) : line))

test('[Q2] a quote stands at its position, letter for letter', () => {
  const quote = 'معاهدة الجوار مع جمهورية الواحة'
  const [from, to] = placeOf(2, quote)
  expect(found('Q2', quoted({ at: [from + 1, to + 1] }))).toMatchObject([
    { params: { article: 'daily', n: 2 } },
  ])
  expect(found('Q2', quoted({ quote: quote.replace('معاهدة', 'معاهده') }))).toHaveLength(1)
  expect(found('Q2')).toEqual([])
})

test('[Q2] a quote that is not anchored yet must at least stand in its paragraph', () => {
  const unanchored = (quote: string) =>
    found('Q2', (draft) => {
      const proof = draftProof(draft, SIGNS)
      delete proof.at
      proof.quote = quote
    })
  expect(unanchored('معاهدة الحدود')).toHaveLength(1)
  expect(unanchored('معاهدة الجوار')).toEqual([])
})

test('[Q3] a quote is no whole sentence, with or without its full stop', () => {
  const page = withLine(2, () => 'وقّع حداد المعاهدة. ثم عاد إلى بلاده.')
  const cited = (quote: string) => found('Q3', quoted({ quote, at: [0, quote.length] }), page)
  expect(cited('وقّع حداد المعاهدة')).toHaveLength(1)
  expect(cited('وقّع حداد المعاهدة.')).toHaveLength(1)
  expect(cited('حداد المعاهدة')).toEqual([])
})

test('[Q11] a quote takes words whole', () => {
  const cited = (quote: string) => found('Q11', quoted({ quote, at: placeOf(2, quote) }))
  expect(cited('قال ناطق')).toMatchObject([{ severity: 'warning' }])
  expect(cited('وقال ناطق')).toEqual([])
})

test('[O1] original and collection have as many paragraphs', () => {
  expect(found('O1', undefined, [...DAILY_LINES, 'سطر زائد'])).toMatchObject([
    { params: { id: 'daily', lines: 7, count: 6 } },
  ])
  expect(
    found(
      'O1',
      undefined,
      DAILY_LINES.flatMap((line) => [line, '  ', '']),
    ),
  ).toEqual([])
})

test('[O2] a paragraph is as its fingerprint says', () => {
  expect(
    found(
      'O2',
      undefined,
      withLine(3, (line) => line.replace('زوارق', 'سفن')),
    ),
  ).toMatchObject([{ path: ['articles', 'daily', 'paragraphs', 2], params: { id: 'daily', n: 3 } }])
  expect(
    found(
      'O2',
      undefined,
      withLine(6, (line) => `${line}!`),
    ),
  ).toMatchObject([{ params: { id: 'daily-lake' } }])
  expect(
    found(
      'O2',
      undefined,
      withLine(3, (line) => ` ${line}\u00a0`),
    ),
  ).toEqual([])
})

test('[O3] an article without its original is named', () => {
  const one = findingsOf('O3', undefined, new Map([['daily', DAILY_LINES.join('\n')]]))
  expect(one).toMatchObject([{ severity: 'warning', params: { id: 'daily-lake' } }])
  expect(findingsOf('O3', undefined, SAMPLE_ORIGINALS)).toEqual([])
})

test('[O4] the headline is the page’s own', () => {
  const headed = (headline: string) =>
    found('O4', (draft) => Object.assign(draft.articles.daily ?? {}, { headline }))
  expect(headed('رئيس سمارة في الواحة')).toMatchObject([{ path: ['articles', 'daily', 'headline'] }])
  expect(headed(DAILY_LINES[0] ?? '')).toEqual([])
})

test('[O5] a spelling stands in the article that it is recorded for', () => {
  const seen = (article: string, spelling: string) =>
    found('O5', (draft) => Object.assign(draft.entities[0] ?? {}, { seen: { [article]: [spelling] } }))
  expect(seen('daily', 'نديم الحداد')).toMatchObject([{ path: ['entities', 0, 'seen', 'daily', 0] }])
  expect(seen('daily-lake', 'نديم حداد'), 'it stands in the host, not in the article within it').toHaveLength(
    1,
  )
  expect(seen('daily', 'نديم حداد')).toEqual([])
})

test('[O6] our texts repeat no run of thirteen words of an article', () => {
  const stated = (count: number) =>
    found('O6', (draft) => {
      const ar = (DAILY_LINES[1] ?? '').split(' ').slice(0, count).join(' ').replace('معاهدة', 'مُعاهده')
      Object.assign(draftClaim(draft, SIGNS).statement, { ar })
    })
  expect(stated(13)).toMatchObject([{ path: ['claims', 'agreements', 0, 'statement', 'ar'] }])
  expect(stated(12)).toEqual([])
})
