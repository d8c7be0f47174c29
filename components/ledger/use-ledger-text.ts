import { useMemo } from 'react'
import type { Text } from '../i18n/create-text.ts'
import { ledgerAr } from '../i18n/messages/ledger.ar.ts'
import { ledgerEn } from '../i18n/messages/ledger.en.ts'
import { useText } from '../i18n/text-context.tsx'

export type LedgerWords = ReturnType<typeof ledgerEn>

/** The ledger's own words, which are no part of the messages of the start. */
export function useLedgerText(): Text & {
  readonly words: LedgerWords
  readonly moment: (iso: string) => string
} {
  const text = useText()
  return useMemo(() => {
    const { language, digits, number } = text
    const format = new Intl.DateTimeFormat(language === 'ar' ? 'ar' : 'en-GB', {
      numberingSystem: digits,
      calendar: 'gregory',
      dateStyle: 'medium',
      timeStyle: 'short',
    })
    return {
      ...text,
      words: language === 'ar' ? ledgerAr(number) : ledgerEn(number),
      /** A moment in the reader's own time. */
      moment: (iso) => format.format(new Date(iso)),
    }
  }, [text])
}
