import { describe, expect, it } from 'vitest'
import { collectionSearch } from '#app/domain/search/collection-search.ts'
import { sampleFiles, sampleIndex } from '#app/domain/test-sample.ts'
import { createText } from '#components/i18n/create-text.ts'
import { en } from '#components/i18n/messages.en.ts'
import { sliceCodePoints } from '#graph-data/text/code-points.ts'
import { toSearchRow } from './to-search-rows.ts'

const index = sampleIndex()
const text = createText({ language: 'en', digits: 'latn', messages: en })
const search = collectionSearch(index, sampleFiles().detail, 'en')
while (!search.grow());

describe('a row of the search', () => {
  it('marks the words of a claim behind its status', () => {
    const [hit] = search.find('boats waha', 5).claim
    const row = hit && toSearchRow(text, index, hit)
    if (row?.kind !== 'claim') throw new Error('no claim')
    const { sentence } = row
    expect(sentence.text).toMatch(/^Denied/)
    expect(
      sentence.marks.map(([from, to]) => sliceCodePoints(sentence.text, from, to).toLowerCase()),
    ).toEqual(['boats', 'waha'])
    expect(row.quote).toBeNull()
  })

  it('shows an entity by its name, and beside it the other name under which it was found', () => {
    const [hit] = search.find('حداد', 5).entity
    const row = hit && toSearchRow(text, index, hit)
    if (row?.kind !== 'entity') throw new Error('no entity')
    expect(row.label).toMatchObject({ marks: [], language: 'en' })
    expect(row.also?.text).toContain('حداد')
  })

  it('cuts a long paragraph to where its words stand, and the marks move with it', () => {
    const long = `${'one two three four five six seven eight nine ten '.repeat(4)}harbour gate`
    const row = toSearchRow(text, index, {
      found: { kind: 'paragraph', article: 'daily', n: 2 },
      text: long,
      marks: [[196, 203]],
      match: 'exact',
      in: 'restatement',
      language: 'en',
    })
    if (row?.kind !== 'paragraph') throw new Error('no paragraph')
    const [mark] = row.text.marks
    expect(row.text.text.length).toBeLessThan(90)
    expect(row.text.text.startsWith('… ')).toBe(true)
    expect(mark && sliceCodePoints(row.text.text, ...mark)).toBe('harbour')
  })
})
