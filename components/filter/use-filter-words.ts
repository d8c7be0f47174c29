import { useText } from '../i18n/text-context.tsx'
import { filterAr } from './filter-words.ar.ts'
import { filterEn } from './filter-words.en.ts'

export type FilterWords = ReturnType<typeof filterEn>

const WORDS = { ar: filterAr, en: filterEn } as const

/** The words of the filters in the reader's language. */
export function useFilterWords(): FilterWords {
  const { language, number } = useText()
  return WORDS[language](number)
}
