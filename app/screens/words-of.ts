import type { Words } from '#app/commands/app-context.ts'
import { statusFactsOf } from '#app/domain/claim-facts.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import { claimSentence } from '#components/i18n/claim-sentence.ts'
import type { Text } from '#components/i18n/create-text.ts'
import type { CoreClaim } from '#graph-data/compile/core-file.ts'

/** A claim's sentence with its status, for headings, titles and texts that leave the page. */
export const sentenceOf = (text: Text, index: CollectionIndex, claim: CoreClaim): string =>
  claimSentence(text, statusFactsOf(index, claim))

/** The reader's language as commands need it. */
export const wordsOf = (text: Text): Words => ({
  language: text.language,
  local: text.local,
  date: text.date,
  claim: (index, claim) => sentenceOf(text, index, claim),
})
