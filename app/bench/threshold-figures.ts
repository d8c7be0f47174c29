import process from 'node:process'
import { skeleton } from '#graph-data/text/skeleton.ts'
import { gramHashes, minimaOf, sketchBytes, sketchOf } from '#graph-data/text/sketch.ts'
import { splitParagraphs } from '#graph-data/text/split-paragraphs.ts'
import { editWords } from './draws.ts'
import { articlesOnPage, editedRun, likenesses, readRealArticles } from './real-articles.ts'

/**
 * `npx tsx app/bench/threshold-figures.ts <originals>`: measures on the articles what `graph-data/text/thresholds.ts`
 * rests on and prints the figures for `graph-data/text/thresholds-measured.ts`.
 */
const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('give the folder with the articles')
const real = await readRealArticles(folder)
const SEEDS = Array.from({ length: 20 }, (_, i) => i + 1)
const RATES = [0.05, 0.1, 0.2, 0.3]

const quantile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
const round = (value: number): number => Math.round(value * 100) / 100

const foreign = [...real.documents].flatMap(([host, text]) =>
  likenesses(
    real,
    text,
    real.articles.map(({ id }) => id).filter((id) => !articlesOnPage(real, host).includes(id)),
  ),
)
const vocabulary = [...real.documents.values()]
  .flatMap((text) => text.split(/\s+/u))
  .filter((w) => w.length > 2)
const edited = RATES.map((rate) => {
  const likes = SEEDS.slice(0, 5).flatMap((seed) =>
    [...real.documents].flatMap(([host, text]) =>
      likenesses(real, editWords(text, rate, seed * 7919, vocabulary), articlesOnPage(real, host)),
    ),
  )
  const run = editedRun(real, rate, SEEDS)
  return {
    rate,
    likeness: {
      p1: round(quantile(likes, 0.01)),
      p5: round(quantile(likes, 0.05)),
      p50: round(quantile(likes, 0.5)),
    },
    found: Math.round((run.found / run.total) * 1000) / 1000,
    weak: Math.round((run.weak / run.total) * 1000) / 1000,
    wrong: run.wrong,
    of: run.total,
  }
})
// A paragraph left out of its own page: how like is what is most like it then?
const own = [...real.documents].flatMap(([host, text]) => {
  const lines = splitParagraphs(text)
  return articlesOnPage(real, host).flatMap((id) =>
    Object.entries(real.sources.prints[id]?.paragraphs ?? {}).flatMap(([n, print]) => {
      if (print.sketch === undefined) return []
      const without = lines.toSpliced(Number(n) - 1, 1).join('\n')
      const alone = {
        ...real,
        sources: { ...real.sources, prints: { [id]: { norm: 'n1' as const, paragraphs: { [n]: print } } } },
      }
      return likenesses(alone, without, [id])
    }),
  )
})
const spread = (values: readonly number[]) => ({
  of: values.length,
  p50: round(quantile(values, 0.5)),
  p99: round(quantile(values, 0.99)),
  max: round(Math.max(...values)),
})
// Who had every run of four letters that occurs: how many of those that a sketch speaks for most are the paragraph's?
const skeletons = [...real.documents.values()].flatMap(splitParagraphs).map(skeleton)
const grams = [...new Set(skeletons.flatMap((letters) => [...gramHashes(Array.from(letters))]))]
const bytes = grams.map((gram) => minimaOf(Uint32Array.of(gram), 0, 1).map((least) => least & 0xff))
const leakOf = (letters: string): number => {
  const sketch = sketchBytes(sketchOf(letters))
  const own = new Set(gramHashes(Array.from(letters)))
  const scores = grams.map((gram, i) => ({
    gram,
    score: sketch.filter((byte, k) => byte === bytes[i]?.[k]).length,
  }))
  const first = scores.toSorted((a, b) => b.score - a.score).slice(0, own.size)
  return first.filter(({ gram }) => own.has(gram)).length / own.size
}
const leak = [20, 64, 100, 200].map((from, i, all) => {
  const lengths = skeletons.filter(
    ({ length }) => length >= from && length < (all[i + 1] ?? Number.MAX_SAFE_INTEGER),
  )
  const shares = lengths.map(leakOf)
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length
  return { from, mean: round(mean), max: round(Math.max(...shares)) }
})
process.stdout.write(
  `${JSON.stringify({ foreign: spread(foreign), own: spread(own), edited, leak }, null, 2)}\n`,
)
