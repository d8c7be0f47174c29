import { z } from 'zod'
import { EVIDENCE_ID } from './evidence-id.ts'
import { dateBasisSchema, edtfSchema, idSchema, localTextSchema, spanSchema } from './primitives.ts'
import { modeSchema } from './vocabulary.ts'

export const stanceSchema = z.enum(['asserts', 'denies'])
export type Stance = z.infer<typeof stanceSchema>

/** A speaker the text leaves without a name; `of` is the body they speak for. */
export const unnamedSpeakerSchema = z.strictObject({ unnamed: idSchema, of: idSchema.optional() })
export const speakerSchema = z.union([idSchema, unnamedSpeakerSchema])
export type Speaker = Readonly<z.infer<typeof speakerSchema>>

/** One or a list, as is convenient to write; `listOf` evens it out. */
const oneOrMore = <T extends z.ZodType>(schema: T) => z.union([schema, z.array(schema).min(1)])

export const amountSchema = z
  .strictObject({
    /** What is counted: `subject`, `object` or a role of the claim. */
    of: z.string().min(1),
    min: z.number().optional(),
    max: z.number().optional(),
    /** The text says "about". */
    about: z.boolean().default(false),
    /** The text says "more than" `min`. */
    over: z.boolean().default(false),
    unit: localTextSchema,
  })
  .refine((amount) => amount.min !== undefined || amount.max !== undefined, { error: 'min or max is needed' })

/** What a claim has and a paragraph may leave unsaid, beside the claim's roles. */
export const OMITTABLE = ['subject', 'object', 'when', 'amounts', 'condition'] as const

export const evidenceSchema = z.strictObject({
  /** `<article>-<paragraph>[letter]`; stable, used in addresses and the ledger. */
  id: z.string().regex(EVIDENCE_ID),
  /** Verbatim words of the paragraph: at most 12, never a whole sentence. */
  quote: z.string().min(1),
  /** Position of the quote; written by `npm run anchor`. */
  at: spanSchema.optional(),
  /** The passage that carries both ends; by default the sentences around the quote. */
  span: spanSchema.optional(),
  stance: stanceSchema.default('asserts'),
  mode: modeSchema,
  /** Who says it, only where the text attributes the report itself. */
  by: oneOrMore(speakerSchema).optional(),
  /** Through whom it reached the page, from the speaker towards the page; only those the article names. */
  via: oneOrMore(speakerSchema).optional(),
  /** When it was said; by default the article's date. */
  said: edtfSchema.optional(),
  /** When it holds, if this paragraph dates it differently or less exactly than the claim. */
  when: edtfSchema.optional(),
  basis: dateBasisSchema.optional(),
  /** What the claim has and this paragraph does not say: names of roles, or of `OMITTABLE`. */
  omits: z.array(z.string().min(1)).default([]),
  note: localTextSchema.optional(),
})

export const claimSchema = z
  .strictObject({
    id: idSchema,
    subject: idSchema,
    predicate: idSchema,
    object: idSchema.optional(),
    /** In place of an object, for what is not worth a node. */
    value: localTextSchema.optional(),
    with: z.record(idSchema, oneOrMore(idSchema)).default({}),
    /** The most precise date compatible with all evidence. */
    when: edtfSchema.optional(),
    condition: localTextSchema.optional(),
    amounts: z.array(amountSchema).default([]),
    /** Our sentence, without the voice. */
    statement: localTextSchema,
    evidence: z.array(evidenceSchema).min(1),
    /** The plan or request that this claim carries out. */
    fulfils: idSchema.optional(),
    formerly: z.array(idSchema).default([]),
    note: localTextSchema.optional(),
  })
  .refine((claim) => (claim.object === undefined) !== (claim.value === undefined), {
    error: 'a claim has either an object or a value',
  })

export const claimsSchema = z.array(claimSchema)

export const CONFLICT_KINDS = ['date', 'actor', 'cause', 'condition', 'wording', 'denial'] as const
export const conflictKindSchema = z.enum(CONFLICT_KINDS)
export type ConflictKind = z.infer<typeof conflictKindSchema>

export const conflictSchema = z.strictObject({
  id: idSchema,
  claims: z.tuple([idSchema, idSchema]),
  kind: conflictKindSchema,
  why: localTextSchema,
})
export const conflictsSchema = z.array(conflictSchema)

export type Amount = Readonly<z.infer<typeof amountSchema>>
export type Evidence = Readonly<z.infer<typeof evidenceSchema>>
export type Claim = Readonly<z.infer<typeof claimSchema>>
export type Conflict = Readonly<z.infer<typeof conflictSchema>>
