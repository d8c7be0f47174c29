import type { LocalText } from '#graph-data/schema/primitives.ts'
import { sha256Hex } from '#graph-data/text/sha256.ts'

/** SHA-256, lower-case hex, of what was judged: our sentence in both languages and the quote under it. */
export const wordingOf = (statement: LocalText, quote: string): string =>
  sha256Hex(JSON.stringify([statement.ar, statement.en, quote]))
