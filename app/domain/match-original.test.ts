import { describe, expect, it } from 'vitest'
import { DAILY_LINES } from '#graph-data/validate/test-draft.ts'
import { matchOriginal } from './match-original.ts'
import { matchSources } from './match-sources.ts'
import { sampleFiles } from './test-sample.ts'

const sources = matchSources(sampleFiles().detail)

describe('an attached document', () => {
  it('gives both articles of its page, each with all its paragraphs', () => {
    const found = matchOriginal(DAILY_LINES.join('\n'), sources)
    expect(found.map(({ id, matched, of }) => ({ id, matched, of }))).toEqual(
      expect.arrayContaining([
        { id: 'daily', matched: 4, of: 4 },
        { id: 'daily-lake', matched: 2, of: 2 },
      ]),
    )
    expect(found.find(({ id }) => id === 'daily')?.paragraphs.get(2)).toEqual({
      rung: 'exact',
      text: DAILY_LINES[1],
      hidden: 0,
    })
  })

  it('tells which paragraphs are missing', () => {
    const found = matchOriginal(DAILY_LINES.toSpliced(2, 1).join('\n'), sources)
    const daily = found.find(({ id }) => id === 'daily')
    expect(daily?.matched).toBe(3)
    expect(daily?.paragraphs.get(3)).toEqual({ rung: 'absent' })
  })

  it('that holds no article gives nothing', () => {
    expect(matchOriginal('نص آخر تمامًا لا صلة له بأي صحيفة.', sources)).toEqual([])
  })
})
