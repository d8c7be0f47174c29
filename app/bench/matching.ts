import process from 'node:process'
import search from 'approx-string-match'
import { matchOriginal } from '#app/domain/match-original.ts'
import type { MatchSources } from '#app/domain/match-sources.ts'
import { paragraphPrints } from '#graph-data/text/fingerprint.ts'
import { formC } from '#graph-data/text/form-c.ts'
import { judgeQuote } from '#graph-data/text/judge-quote.ts'
import { splitParagraphs } from '#graph-data/text/split-paragraphs.ts'
import { editWords } from './draws.ts'
import { inventedArticle, inventedText } from './invented-text.ts'

/**
 * `npm run bench:matching [-- --check]`: how quick matching is, as ratios to other work in the same run on the same
 * texts. With `--check` it fails where a ratio is over its budget.
 */
interface Ratio {
  readonly name: string
  readonly ours: number
  readonly theirs: number
  readonly budget: number
}

const RUNS = 9

/** Middle time of several runs in milliseconds, the two kinds of work by turns so that both meet the same machine. */
function timeBoth(ours: () => unknown, theirs: () => unknown): { ours: number; theirs: number } {
  const times: { ours: number[]; theirs: number[] } = { ours: [], theirs: [] }
  for (let run = 0; run < RUNS + 2; run += 1) {
    for (const [kind, work] of [['ours', ours] as const, ['theirs', theirs] as const]) {
      const start = performance.now()
      work()
      // The first two runs only warm the engine.
      if (run >= 2) times[kind].push(performance.now() - start)
    }
  }
  const middle = (list: number[]): number => list.toSorted((a, b) => a - b)[RUNS >> 1] ?? Number.NaN
  return { ours: middle(times.ours), theirs: middle(times.theirs) }
}

function quoteRatios(): readonly Ratio[] {
  const text = formC(inventedText(500_000, 1))
  const words = text.split(' ')
  const quote = words.slice(40_000, 40_060).join(' ')
  const altered = editWords(quote, 0.05, 3, ['كلمة'])
  const limit = Math.floor(quote.length * 0.25)
  return [
    ['a quote of 60 words, there word for word', quote] as const,
    ['the same with a word in twenty edited', altered] as const,
  ].map(([name, wanted]) => ({
    name: `${name}, in 500,000 characters, to approx-string-match`,
    ...timeBoth(
      () => judgeQuote(text, wanted),
      () => search(text, wanted, limit),
    ),
    budget: 1,
  }))
}

function articleRatios(): readonly Ratio[] {
  const articles = Array.from({ length: 5 }, (_, i) => inventedArticle(i + 1))
  const sources: MatchSources = {
    prints: Object.fromEntries(articles.map(({ id, prints }) => [id, prints])),
    quotes: Object.fromEntries(articles.map(({ id, quotes }) => [id, quotes])),
  }
  const hashAll = (): void => {
    for (const { text } of articles) splitParagraphs(text).map(paragraphPrints)
  }
  const edited = articles.map(({ text }, i) => editWords(text, 0.05, i + 1, ['كلمة', 'أخرى']))
  return [
    {
      name: 'five articles held against five, to making their fingerprints',
      texts: articles.map(({ text }) => text),
    },
    { name: 'the same with a word in twenty edited', texts: edited },
  ].map(({ name, texts }) => ({
    name,
    ...timeBoth(() => texts.map((text) => matchOriginal(text, sources)), hashAll),
    budget: 20,
  }))
}

const ratios = [...quoteRatios(), ...articleRatios()]
let isOver = false
for (const { name, ours, theirs, budget } of ratios) {
  const ratio = ours / theirs
  const verdict = ratio <= budget ? 'within' : 'OVER'
  isOver ||= ratio > budget
  process.stdout.write(
    `${name}: ${ours.toFixed(1)} ms to ${theirs.toFixed(1)} ms, ${ratio.toFixed(2)}×, ${verdict} ${budget}×\n`,
  )
}
if (isOver && process.argv.includes('--check')) process.exitCode = 1
