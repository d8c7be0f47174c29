import {
  FUZZY_LIKENESS,
  PASSAGE_SHARE,
  QUOTE_ALONE,
  QUOTE_ALONE_EDITS,
  QUOTE_EDITS,
  RECOGNISED_SHARE,
  SKETCH_LETTERS,
  WEAK_LEAD,
  WEAK_LIKENESS,
} from '../text/thresholds.ts'
import { MEASURED } from '../text/thresholds-measured.ts'

const percent = (share: number): string => `${Math.round(share * 1000) / 10} %`

/** The part of `RULES.md` about matching attached documents: the thresholds, and what was measured. */
export function thresholdsMarkdown(): string {
  const [long, short] = QUOTE_EDITS
  const rules = [
    `A paragraph has a sketch from ${SKETCH_LETTERS} letters on.`,
    `**Fuzzy**: likeness of sketches at least ${FUZZY_LIKENESS}. **Weak**: at least ${WEAK_LIKENESS}, ${WEAK_LEAD} more than any other free place, and the quote found there or both neighbours around it.`,
    `A changed number, designator or negation is **critical words changed** on every rung, and never a match.`,
    `A document holds an article if ${percent(RECOGNISED_SHARE)} of the article’s letters are found in it, or if ${percent(PASSAGE_SHARE)} of the document’s letters are the article’s.`,
    `A quote counts as **altered** up to ${percent(long.share)} edits from ${long.words} words on, up to ${percent(short.share)} from ${short.words}, never below.`,
    `A quote proves something **alone** (its paragraph not found) from ${QUOTE_ALONE.words} words and ${QUOTE_ALONE.letters} letters on; altered by at most ${percent(QUOTE_ALONE_EDITS.share)} from ${QUOTE_ALONE_EDITS.words} words on.`,
  ]
  const edited = MEASURED.edited.map(
    ({ rate, likeness: { p1, p5, p50 }, found, weak, wrong, of }) =>
      `| ${percent(rate)} | ${p1} / ${p5} / ${p50} | ${percent(found)} of ${of} | ${percent(weak)} | ${wrong} |`,
  )
  const leak = MEASURED.leak.map(
    ({ letters, mean, max }) => `| ${letters} | ${percent(mean)} | ${percent(max)} |`,
  )
  const { foreign } = MEASURED
  return [
    '## Matching: thresholds\n',
    'Pinned in `text/thresholds.ts`; the verdicts are described in `text/match-types.ts` and `text/judge-quote.ts`.\n',
    ...rules.map((rule) => `- ${rule}`),
    `\nMeasured on the articles, ${MEASURED.on} (\`app/bench/threshold-figures.ts\`). Likeness of the likest place in a page that does not hold the paragraph: median ${foreign.p50}, 99th percentile ${foreign.p99}, greatest ${foreign.max} (${foreign.of} pairs). Body paragraphs after random edits of words:\n`,
    '| words edited | likeness, 1st / 5th / 50th percentile | found | weak, of all | in a wrong place |',
    '|---|---|---|---|---|',
    ...edited,
    '\nWhat a sketch gives away to somebody who has every run of four letters that occurs in the articles: how many of those that it speaks for most are the paragraph’s. Hence no sketch of short paragraphs:\n',
    '| letters | mean | greatest |',
    '|---|---|---|',
    ...leak,
    '',
  ].join('\n')
}
