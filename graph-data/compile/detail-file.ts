import { z } from 'zod'
import { articlePrintsSchema, articleSchema } from '../schema/article.ts'
import { amountSchema, conflictSchema, evidenceSchema } from '../schema/claim.ts'
import { collectionMetaSchema, secondReadingSchema } from '../schema/collection.ts'
import { idSchema, localTextSchema, spanSchema } from '../schema/primitives.ts'

/** Evidence as the proof needs it: its position is known. */
export const detailEvidenceSchema = evidenceSchema.extend({ at: spanSchema, span: spanSchema })

export const claimDetailSchema = z.strictObject({
  condition: localTextSchema.optional(),
  amounts: z.array(amountSchema),
  evidence: z.array(detailEvidenceSchema).min(1),
  fulfils: idSchema.optional(),
  note: localTextSchema.optional(),
})

export const entityDetailSchema = z.strictObject({
  description: localTextSchema.optional(),
  seen: z.record(idSchema, z.array(z.string())),
  aliases: z.array(z.string()),
  note: localTextSchema.optional(),
})

/** What the curators wrote of their work, for the pages about the collection. */
const collectionRecordSchema = collectionMetaSchema
  .pick({ curators: true, method: true, selection: true, licence: true, changes: true, questions: true })
  .extend({ secondReading: secondReadingSchema.optional() })

/** What the proof, the reader and the cards show beyond the core file. Keys are claim and entity ids. */
export const detailFileSchema = z.strictObject({
  format: z.literal(1),
  /** Version of the collection; must equal the core file's, or the page has mixed two releases. */
  version: z.string(),
  record: collectionRecordSchema,
  claims: z.record(idSchema, claimDetailSchema),
  entities: z.record(idSchema, entityDetailSchema),
  articles: z.array(articleSchema),
  prints: z.record(idSchema, articlePrintsSchema),
  conflicts: z.array(conflictSchema),
})

export type DetailEvidence = Readonly<z.infer<typeof detailEvidenceSchema>>
export type ClaimDetail = Readonly<z.infer<typeof claimDetailSchema>>
export type EntityDetail = Readonly<z.infer<typeof entityDetailSchema>>
export type DetailFile = Readonly<z.infer<typeof detailFileSchema>>
