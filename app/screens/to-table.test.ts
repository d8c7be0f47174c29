import { describe, expect, it } from 'vitest'
import { indexOf } from '#app/domain/collection-index.ts'
import { sampleFiles } from '#app/domain/test-sample.ts'
import { voiceName } from '#app/domain/voice-name.ts'
import { createText } from '#components/i18n/create-text.ts'
import { en } from '#components/i18n/messages.en.ts'
import { availableColumns, type TableSources, toTable } from './to-table.ts'

const { core, detail } = sampleFiles()
const index = indexOf(core)
const text = createText({ language: 'en', digits: 'latn', messages: en })
const sources: TableSources = { index, detail, text, verdicts: null }

describe('the rows of the table', () => {
  it('are one for each claim, or one for each piece of evidence', () => {
    const pieces = core.claims.flatMap(({ evidence }) => evidence.map(({ id }) => id))
    expect(toTable(sources, core.claims, 'claim').map(({ key }) => key)).toEqual(
      core.claims.map(({ id }) => id),
    )
    expect(toTable(sources, core.claims, 'evidence').map(({ key }) => key)).toEqual(pieces)
    expect(new Set(pieces).size).toBe(pieces.length)
  })

  it('say who is joined to whom, in which article and paragraph', () => {
    const [row] = toTable(sources, [claim('haddad-signs-treaty')], 'evidence')
    const daily = index.articles.get('daily')
    expect(row?.cells.subject.text).toBe(text.local(voiceName(index, claim('haddad-signs-treaty').subject)))
    expect(row?.cells.paragraph.text).toBe('2')
    expect(row?.cells.article.text).toBe(text.local(voiceName(index, daily?.publisher ?? '')))
    expect(row?.cells.quote.text).toBe('معاهدة الجوار مع جمهورية الواحة')
    expect(row?.cells.quote.language).toBe('ar')
  })

  it('stand without the second file, with origins for speakers', () => {
    const [row] = toTable({ ...sources, detail: null }, [claim('haddad-signs-treaty')], 'claim')
    expect(row?.cells.quote.text).toBe('')
    expect(row?.cells.speaker.text).not.toBe('')
  })

  it('show verdicts only where there is a ledger', () => {
    expect(availableColumns(sources)).not.toContain('verdict')
    const judged = { ...sources, verdicts: new Map([['daily-2', 'supported']]) }
    expect(availableColumns(judged)).toContain('verdict')
    const rows = toTable(judged, [claim('haddad-signs-treaty')], 'evidence')
    expect(rows.find(({ key }) => key === 'daily-2')?.cells.verdict.text).toBe('supported')
  })

  it('sort dates by their first day, whatever their form', () => {
    const order = (when: string) =>
      toTable(sources, [{ ...claim('haddad-signs-treaty'), when }], 'claim')[0]?.cells.date.order ?? ''
    expect([order('2024-12'), order('[2024-11..2024-12]'), order('../2024')].toSorted()).toEqual([
      order('../2024'),
      order('[2024-11..2024-12]'),
      order('2024-12'),
    ])
  })
})

describe('the name of a voice', () => {
  it('without a name of its own says whose voice it is, or in which article', () => {
    const [unnamed] = core.unnamed
    const [article] = core.articles
    const [entity] = core.entities
    if (!unnamed || !article || !entity) throw new Error('the sample has none')
    expect(voiceName(index, `unnamed:${unnamed.id}@${entity.id}`).en).toBe(
      `${unnamed.label.en} (${entity.label.en})`,
    )
    const publisher = index.entities.get(article.publisher)
    expect(voiceName(index, `unnamed:${unnamed.id}@${article.id}`).en).toContain(publisher?.label.en)
    expect(voiceName(index, 'nobody').en).toBe('nobody')
  })
})

function claim(id: string) {
  const found = index.claims.get(id)
  if (!found) throw new Error(`the sample has no claim ${id}`)
  return found
}
