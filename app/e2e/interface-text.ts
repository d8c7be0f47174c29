import { createText, type Text } from '#components/i18n/create-text.ts'
import { ar } from '#components/i18n/messages.ar.ts'
import { en } from '#components/i18n/messages.en.ts'
import type { Language } from '#graph-data/schema/primitives.ts'

/** The words of the interface, as a reader of each language sees them. */
export const TEXT: Readonly<Record<Language, Text>> = {
  ar: createText({ language: 'ar', digits: 'latn', messages: ar }),
  en: createText({ language: 'en', digits: 'latn', messages: en }),
}
