import process from 'node:process'
import { describe, expect, test } from 'vitest'
import { editedRun, readRealArticles } from '#app/bench/real-articles.ts'
import { matchOriginal } from '#app/domain/match-original.ts'

/** Where the articles themselves are; without it there is nothing to test. `npm run test:shared` gives it. */
const folder = process.env.ISNAD_REAL_ORIGINALS

describe.skipIf(folder === undefined)('the articles themselves', async () => {
  const real = folder === undefined ? null : await readRealArticles(folder)
  if (real === null) return

  test('each page gives its articles, every paragraph letter for letter, every quote word for word', () => {
    const held = [...real.documents.values()].flatMap((text) => matchOriginal(text, real.sources))
    expect(held.map(({ id }) => id).sort()).toEqual(real.articles.map(({ id }) => id).sort())
    for (const { id, paragraphs, quotes, share } of held) {
      expect([...paragraphs.values()].filter(({ rung }) => rung !== 'exact')).toEqual([])
      expect([...quotes.values()].filter(({ verdict }) => verdict.kind !== 'verbatim')).toEqual([])
      expect(quotes.size).toBe(real.sources.quotes[id]?.length ?? 0)
      expect(share).toBe(1)
    }
  })

  test('after 5 % of their words were edited, 99 % of the body paragraphs are found, none in a wrong place', () => {
    const { total, found, wrong, absent } = editedRun(real, 0.05, [1, 2, 3, 4, 5, 6, 7, 8])
    expect(total).toBeGreaterThan(400)
    expect(wrong).toBe(0)
    expect(found / total, absent.join(' · ')).toBeGreaterThanOrEqual(0.99)
  })

  test('no page is taken for the article of another', () => {
    for (const [host, text] of real.documents) {
      const { [host]: _, ...others } = real.sources.prints
      const foreign = Object.fromEntries(
        Object.entries(others).filter(([id]) => real.articles.find((one) => one.id === id)?.within !== host),
      )
      expect(matchOriginal(text, { ...real.sources, prints: foreign })).toEqual([])
    }
  })
})
