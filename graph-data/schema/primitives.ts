import { z } from 'zod'
import { ID_PATTERN } from './id-pattern.ts'

export const idSchema = z.string().regex(ID_PATTERN)
export type Id = z.infer<typeof idSchema>

/** A text that a reader sees, in both interface languages. Neither is a translation layer for the other. */
export const localTextSchema = z.strictObject({ ar: z.string().min(1), en: z.string().min(1) })
export type LocalText = Readonly<z.infer<typeof localTextSchema>>

/** Interface languages, Arabic first: it is the language of the articles. */
export const LANGUAGES = ['ar', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** Half-open range `[start, end)` in code points of a paragraph's form C. */
export const spanSchema = z.tuple([z.number().int().nonnegative(), z.number().int().positive()])
export type Span = Readonly<z.infer<typeof spanSchema>>

/** An EDTF date as a quoted string; `parseEdtf` says what it means and the validator whether it parses. */
export const edtfSchema = z.string().min(1)
export type Edtf = z.infer<typeof edtfSchema>

/** Where a date comes from: written in the text, worked out from it, or known from outside the articles. */
export const DATE_BASES = ['stated', 'derived', 'outside'] as const
export const dateBasisSchema = z.enum(DATE_BASES)
export type DateBasis = z.infer<typeof dateBasisSchema>
