import type { LocalText } from '#graph-data/schema/primitives.ts'
import type { Text } from '../i18n/create-text.ts'
import type { FilterPart, FilterSummary } from './filter-model.ts'
import type { FilterWords } from './use-filter-words.ts'

/** More names than this are counted, not told. */
const MOST_NAMES = 3

/** "27 of 135 entities, 41 claims: plans and requests, 2024." */
export function filterSentence(text: Text, words: FilterWords, summary: FilterSummary): string {
  // Where nothing at all is chosen there is nothing to name.
  const parts = summary.parts.map((part) => partText(text, words, part)).filter((part) => part !== '')
  return words.asked({ shown: words.summary(summary), parts })
}

function partText(text: Text, words: FilterWords, part: FilterPart): string {
  switch (part.kind) {
    case 'families':
      return text.list(part.families.map((family) => words.families[family]))
    case 'named': {
      if (part.names.length === 0) return ''
      const { only, allBut } = words.named[part.of]
      return (part.isOnly ? only : allBut)(namesText(text, words, part.names))
    }
    case 'origins':
      return words.leastOriginsPart(part)
    case 'verdicts':
      return words.verdicts({ names: namesText(text, words, part.names) })
    case 'without':
      return words.without({ names: namesText(text, words, part.names) })
    case 'time': {
      const date = words[part.basis]({ date: text.date(part.edtf) })
      return part.undated ? `${date} ${words.undated}` : date
    }
  }
}

function namesText(text: Text, words: FilterWords, names: readonly LocalText[]): string {
  const told = names.slice(0, names.length === MOST_NAMES + 1 ? MOST_NAMES + 1 : MOST_NAMES).map(text.local)
  const rest = names.length - told.length
  return text.list(rest === 0 ? told : [...told, words.andMore({ count: rest })])
}
