import type { Language } from '../i18n/language.ts'
import type { FormatNumber } from '../i18n/plural.ts'
import { useText } from '../i18n/text-context.tsx'
import { documentWordsAr } from './document-words.ar.ts'
import { documentWordsEn } from './document-words.en.ts'

export type DocumentWords = ReturnType<typeof documentWordsEn>

/** The words on attached files in a language. */
export const documentWords = (language: Language, n: FormatNumber): DocumentWords =>
  language === 'ar' ? documentWordsAr(n) : documentWordsEn(n)

/** The same in the reader's. */
export function useDocumentWords(): DocumentWords {
  const { language, number } = useText()
  return documentWords(language, number)
}

/** A name of either direction inside a sentence. */
export const isolated = (name: string): string => `\u2068${name}\u2069`
