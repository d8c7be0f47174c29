import { expect, test } from 'vitest'
import type { ParagraphKind } from '../../schema/article.ts'
import { draftClaim, draftProof, findingsOf } from '../test-collection.ts'
import { DAILY_LINES, type DraftCollection, draftEvidence, placeOf } from '../test-draft.ts'

type DraftArticle = DraftCollection['articles'][string]

const text = { ar: 'نص', en: 'text' }
const ofArticle = (id: string, more: (article: DraftArticle) => void) => (draft: DraftCollection) => {
  const article = draft.articles[id]
  if (article !== undefined) more(article)
}
const paragraph = (draft: DraftCollection, n: number) =>
  Object.values(draft.articles)
    .flatMap(({ paragraphs }) => paragraphs)
    .find((one) => one.n === n)
const ofParagraph = (n: number, more: object) => (draft: DraftCollection) => {
  Object.assign(paragraph(draft, n) ?? {}, more)
}
const lengthOf = (n: number) => (DAILY_LINES[n - 1] ?? '').length

test('[P1] each line of a page stands once, in the article or in one within it', () => {
  const gap = findingsOf(
    'P1',
    ofArticle('daily', ({ paragraphs }) => void paragraphs.splice(1, 1)),
  )
  expect(gap).toMatchObject([{ path: ['articles', 'daily', 'paragraphs'], params: { n: 2, times: 0 } }])
  const twice = findingsOf(
    'P1',
    ofArticle('daily-lake', ({ paragraphs }) => {
      paragraphs.unshift({ n: 4, kind: 'tags', restatement: text })
    }),
  )
  expect(twice).toMatchObject([{ params: { id: 'daily', n: 4, times: 2 } }])
  expect(findingsOf('P1')).toEqual([])
})

test('[P2] paragraphs keep the order of the page', () => {
  expect(
    findingsOf(
      'P2',
      ofArticle('daily', ({ paragraphs }) => void paragraphs.reverse()),
    ),
  ).toHaveLength(3)
  expect(findingsOf('P2')).toEqual([])
})

test('[P3] a body paragraph is cited or says why not', () => {
  const uncited = (draft: DraftCollection) => {
    delete paragraph(draft, 6)?.uncited
  }
  expect(findingsOf('P3', uncited)).toMatchObject([
    { path: ['articles', 'daily-lake', 'paragraphs', 1], params: { id: 'daily-lake', n: 6 } },
  ])
  expect(findingsOf('P3'), 'headlines and tags need no citation').toEqual([])
})

test('[P3] each body part of a glued line is cited', () => {
  const [end] = placeOf(2, 'وقال ناطق')
  const glued = (first: ParagraphKind, second: ParagraphKind) =>
    findingsOf(
      'P3',
      ofParagraph(2, {
        parts: [
          { span: [0, end - 1], kind: first },
          { span: [end, lengthOf(2)], kind: second },
        ],
      }),
    )
  expect(glued('body', 'body')).toHaveLength(1)
  expect(glued('body', 'tags')).toEqual([])
})

test('[P4] what is cited does not say why it is not', () => {
  expect(findingsOf('P4', ofParagraph(3, { uncited: text }))).toMatchObject([
    { path: ['articles', 'daily', 'paragraphs', 2, 'uncited'], params: { evidence: 'daily-3' } },
  ])
  expect(findingsOf('P4')).toEqual([])
})

test('[P4] of a glued line, the reason may be for the part that is left', () => {
  const [end] = placeOf(2, 'وقال ناطق')
  const parts = [
    { span: [0, end - 1], kind: 'body' },
    { span: [end, lengthOf(2)], kind: 'body' },
  ]
  expect(findingsOf('P4', ofParagraph(2, { uncited: text, parts }))).toEqual([])
})

test('[P5] parts follow each other and cover the paragraph', () => {
  const parted = (...spans: [number, number][]) =>
    findingsOf('P5', ofParagraph(3, { parts: spans.map((span) => ({ span, kind: 'body' })) }))
  const length = lengthOf(3)
  expect(parted([0, 20], [20, length])).toEqual([])
  expect(parted([0, 20], [21, length])).toEqual([])
  for (const spans of [
    [
      [0, 20],
      [19, length],
    ],
    [
      [0, 20],
      [23, length],
    ],
    [
      [1, 20],
      [20, length],
    ],
    [
      [0, 20],
      [20, length - 1],
    ],
    [
      [0, 20],
      [20, length + 1],
    ],
  ] satisfies [number, number][][]) {
    expect(parted(...spans)).toMatchObject([{ params: { n: 3, length } }])
  }
})

test('[P6] a headline alone carries no claim', () => {
  const cited = (more: (draft: DraftCollection) => void) =>
    findingsOf('P6', (draft) => {
      draftClaim(draft, 'haddad-signs-treaty').evidence = [draftEvidence('daily-1', 1, 'يزور الواحة')]
      more(draft)
    })
  expect(cited(() => undefined)).toMatchObject([{ severity: 'warning', params: { kinds: 'headline' } }])
  const both = cited((draft) => {
    draftClaim(draft, 'haddad-signs-treaty').evidence.push(draftEvidence('daily-2', 2, 'معاهدة الجوار'))
  })
  expect(both).toEqual([])
})

test('[P6] standing paragraphs of background may be the only ones that tell it', () => {
  expect(findingsOf('P6', ofParagraph(2, { kind: 'boilerplate' }))).toEqual([])
  expect(findingsOf('P6', ofParagraph(2, { kind: 'caption' }))).toHaveLength(1)
})

test('[P6] a quote counts as the part that it stands in', () => {
  const [from] = placeOf(2, 'وقال ناطق')
  const parts = [
    { span: [0, from - 1], kind: 'caption' },
    { span: [from, lengthOf(2)], kind: 'body' },
  ]
  expect(findingsOf('P6', ofParagraph(2, { parts }))).toMatchObject([{ params: { kinds: 'caption' } }])
})

test('[P7] the fingerprints are those of the paragraphs', () => {
  expect(findingsOf('P7', (draft) => void delete draft.prints['daily-lake'])).toMatchObject([
    { path: ['articles', 'daily-lake'], params: { missing: '5, 6', extra: '–' } },
  ])
  const extra = findingsOf('P7', (draft) => {
    const [lake, daily] = [draft.prints['daily-lake'], draft.prints.daily]
    if (lake && daily) Object.assign(lake.paragraphs, { '1': daily.paragraphs['1'] })
  })
  expect(extra).toMatchObject([{ params: { missing: '–', extra: '1' } }])
  expect(findingsOf('P7')).toEqual([])
})

test('[P9] a long paragraph has a sketch, and a short one, which could be read out of it, has none', () => {
  expect(findingsOf('P9')).toEqual([])
  const changed = findingsOf('P9', (draft) => {
    const prints = draft.prints.daily?.paragraphs ?? {}
    for (const [n, print] of Object.entries(prints)) {
      const sketch = print.skeleton.length < 64 ? 'a'.repeat(128) : undefined
      Object.assign(prints, { [n]: { ...print, sketch } })
    }
  })
  expect(changed.map(({ params }) => params.n)).toEqual(['1', '2', '3', '4'])
})

test('[P8] an article stands within another one, which stands by itself', () => {
  const within = (id: string, host: string) =>
    findingsOf(
      'P8',
      ofArticle(id, (article) => Object.assign(article, { within: host })),
    )
  expect(within('daily', 'daily')).toHaveLength(2)
  expect(within('daily-lake', 'daily-lake')).toHaveLength(1)
  expect(within('daily-lake', 'daily')).toEqual([])
})

test('evidence without a position still counts as citing its paragraph', () => {
  const unanchored = (draft: DraftCollection) => {
    const proof = draftProof(draft, 'haddad-signs-treaty')
    delete proof.at
    delete proof.span
  }
  expect(findingsOf('P3', unanchored)).toEqual([])
})
