import type { ArticlePrints } from '#graph-data/schema/article.ts'
import { codePointLength } from '#graph-data/text/code-points.ts'
import { paragraphPrints } from '#graph-data/text/fingerprint.ts'
import { formC } from '#graph-data/text/form-c.ts'
import type { ParagraphQuote } from '#graph-data/text/match-types.ts'
import { drawsFrom } from './draws.ts'

const SYLLABLES =
  'با تي مو سر كا ند لو شا قم ري عد فو حس نا جي ثر طا غل صب هد مرا وفي كتب أس إن آل ئي ؤو ضى ظة'.split(' ')

/** Arabic that nobody wrote: words of drawn syllables, some twice as likely as others, with now and then a number. */
export function inventedText(characters: number, seed: number): string {
  const draw = drawsFrom(seed)
  const syllable = (): string => SYLLABLES[Math.floor(draw() ** 1.6 * SYLLABLES.length)] ?? ''
  const lexicon = Array.from({ length: 6_000 }, () =>
    Array.from({ length: 1 + Math.floor(draw() * 3) }, syllable).join(''),
  )
  const parts: string[] = []
  let length = 0
  while (length < characters) {
    const word =
      draw() < 0.02
        ? String(Math.floor(draw() * 900))
        : (lexicon[Math.floor(draw() ** 2 * lexicon.length)] ?? '')
    parts.push(word)
    length += word.length + 1
  }
  return parts.join(' ').slice(0, characters)
}

export interface InventedArticle {
  readonly id: string
  readonly text: string
  readonly prints: ArticlePrints
  readonly quotes: readonly ParagraphQuote[]
}

const PARAGRAPHS = 15
const QUOTE_WORDS = 9

/** An article of the size of a news article, with two quotes from each paragraph. */
export function inventedArticle(seed: number): InventedArticle {
  const lines = Array.from({ length: PARAGRAPHS }, (_, i) => formC(inventedText(220, seed * 100 + i)))
  const quotes = lines.flatMap((line, i) =>
    [3, 14].map((from): ParagraphQuote => {
      const words = line.split(' ')
      const quote = words.slice(from, from + QUOTE_WORDS).join(' ')
      const near = codePointLength(words.slice(0, from).join(' ')) + 1
      return { id: `a${seed}-${i + 1}-${from}`, n: i + 1, quote, near }
    }),
  )
  const prints = Object.fromEntries(lines.map((line, i) => [String(i + 1), paragraphPrints(line)]))
  return { id: `a${seed}`, text: lines.join('\n'), prints: { norm: 'n1', paragraphs: prints }, quotes }
}
