import { expect, test } from 'vitest'
import { parseCollection } from '../../schema/parse-collection.ts'
import { draftClaim, findingsOf } from '../test-collection.ts'
import { type DraftCollection, draftCollection } from '../test-draft.ts'

type DraftStep = DraftCollection['stories'][string]['steps'][number]
type DraftSentence = DraftStep['text'][number]

const ofStep = (more: Partial<DraftStep>) => (draft: DraftCollection) => {
  Object.assign(draft.stories.tour?.steps[0] ?? {}, more)
}
const sentence = (more: Partial<DraftSentence>): DraftSentence => ({
  text: { ar: 'جملة', en: 'A sentence' },
  ...more,
})

test('[N7] what the presenter reveals belongs to a claim that the step tells or draws', () => {
  expect(findingsOf('N7', ofStep({ pinned: ['daily-2', 'daily-3'] }))).toMatchObject([
    { path: ['stories', 'tour', 'steps', 0, 'pinned', 1], params: { id: 'daily-3' } },
  ])
  const told = [sentence({ claims: ['haddad-asks-for-boats'] })]
  expect(findingsOf('N7', ofStep({ pinned: ['daily-3'], text: told }))).toEqual([])
  const drawn = { pinned: ['daily-3'], focus: ['nadim-haddad', 'boats'] }
  expect(findingsOf('N7', ofStep(drawn))).toEqual([])
})

test('[N8] a caption or a related headline is no ground of a sentence that does not say so', () => {
  const from = (kind: 'caption' | 'related' | 'boilerplate' | 'body', more: Partial<DraftSentence> = {}) =>
    findingsOf('N8', (draft) => {
      const paragraph = draft.articles.daily?.paragraphs.find(({ n }) => n === 2)
      if (paragraph) paragraph.kind = kind
      ofStep({ text: [sentence({ claims: ['haddad-signs-treaty'], ...more })] })(draft)
    })
  expect(from('caption')).toMatchObject([
    {
      severity: 'warning',
      path: ['stories', 'tour', 'steps', 0, 'text', 0, 'claims', 0],
      params: { claim: 'haddad-signs-treaty' },
    },
  ])
  expect(from('related')).toHaveLength(1)
  expect(from('boilerplate')).toHaveLength(1)
  expect(from('body')).toEqual([])
  expect(from('caption', { weak: true })).toEqual([])
})

test('[N8] one body paragraph among a claim’s evidence is ground enough', () => {
  const found = findingsOf('N8', (draft) => {
    const [first] = draftClaim(draft, 'haddad-signs-treaty').evidence
    if (first) draftClaim(draft, 'haddad-signs-treaty').evidence.push({ ...first, id: 'daily-3c' })
    const paragraph = draft.articles.daily?.paragraphs.find(({ n }) => n === 2)
    if (paragraph) paragraph.kind = 'caption'
  })
  expect(found).toEqual([])
})

test('[N9] filters name families, kinds, predicates, groups, speakers and articles that are there', () => {
  const known = {
    hide: ['denied', 'weapon'],
    predicate: ['signs'],
    group: ['making'],
    speaker: ['waha'],
    article: ['daily'],
  }
  expect(findingsOf('N9', ofStep({ filters: known }))).toEqual([])
  for (const filter of ['hide', 'predicate', 'group', 'speaker', 'article'] as const) {
    const filters = { [filter]: [...known[filter], 'nothing'] }
    expect(findingsOf('N9', ofStep({ filters })), filter).toMatchObject([
      {
        path: ['stories', 'tour', 'steps', 0, 'filters', filter, known[filter].length],
        params: { filter, id: 'nothing' },
      },
    ])
  }
})

test('[N10] a sentence names its claims or is marked as our own', () => {
  expect(findingsOf('N10', ofStep({ text: [sentence({}), sentence({ claims: [] })] }))).toMatchObject([
    { severity: 'error', path: ['stories', 'tour', 'steps', 0, 'text', 0] },
    { path: ['stories', 'tour', 'steps', 0, 'text', 1] },
  ])
  expect(findingsOf('N10', ofStep({ text: [sentence({ editorial: true })] }))).toEqual([])
})

test('[N11] a caption has at most three sentences and 45 words in either language', () => {
  const long = (ar: number, en: number) => [
    sentence({
      text: { ar: Array(ar).fill('كلمة').join(' '), en: Array(en).fill('word').join(' ') },
      editorial: true,
    }),
  ]
  expect(findingsOf('N11', ofStep({ text: long(46, 45) }))).toMatchObject([
    { severity: 'warning', params: { language: 'ar', count: 46 } },
  ])
  expect(findingsOf('N11', ofStep({ text: long(45, 46) }))).toMatchObject([{ params: { language: 'en' } }])
  expect(findingsOf('N11', ofStep({ text: long(45, 45) }))).toEqual([])
  const many = Array.from({ length: 4 }, () => sentence({ editorial: true }))
  expect(findingsOf('N11', ofStep({ text: many }))).toHaveLength(2)
})

test('[N14] the order of stories names stories that are there', () => {
  const listed = (...stories: string[]) =>
    findingsOf('N14', (draft) => Object.assign(draft.collection, { stories }))
  expect(listed('tour', 'walk')).toMatchObject([
    { path: ['collection', 'stories', 1], params: { id: 'walk' } },
  ])
  expect(listed('tour')).toEqual([])
})

/** What the schema says of the sample's step as given; a missing language never reaches the rules. */
function shapeOf(more: Readonly<Record<string, unknown>>) {
  const draft: unknown = JSON.parse(JSON.stringify(draftCollection()), (key, value: unknown) =>
    key === 'steps' && Array.isArray(value) ? value.map((step: object) => ({ ...step, ...more })) : value,
  )
  const parsed = parseCollection(draft)
  return parsed.ok ? [] : parsed.issues.map(({ code, path }) => `${code} ${path.join('.')}`)
}

test('a missing language, an empty focus and a filter of another name are of the wrong shape, S1', () => {
  const step = 'stories.tour.steps.0'
  expect(shapeOf({})).toEqual([])
  expect(shapeOf({ title: { ar: 'عنوان' } })).toEqual([`S1 ${step}.title.en`])
  expect(shapeOf({ notes: { en: 'Notes' } })).toEqual([`S1 ${step}.notes.ar`])
  expect(shapeOf({ ask: { ar: '', en: 'Why?' } })).toEqual([`S1 ${step}.ask.ar`])
  expect(shapeOf({ text: [{ text: { en: 'A sentence' }, editorial: true }] })).toEqual([
    `S1 ${step}.text.0.text.ar`,
  ])
  expect(shapeOf({ focus: [] })).toEqual([`S1 ${step}.focus`])
  expect(shapeOf({ filters: { colour: ['red'] } })).toEqual([`S1 ${step}.filters`])
  expect(shapeOf({ seconds: 0 })).toEqual([`S1 ${step}.seconds`])
})
