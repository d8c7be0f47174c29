import { z } from 'zod'
import { LINE_FAMILIES } from '../derive/line-family.ts'
import { STATUSES } from '../derive/status.ts'
import { conflictKindSchema, stanceSchema } from '../schema/claim.ts'
import { edtfSchema, idSchema, localTextSchema } from '../schema/primitives.ts'
import { viewsSchema } from '../schema/view.ts'
import {
  kindSchema,
  modeSchema,
  predicateGroupSchema,
  roleSchema,
  unnamedVoiceSchema,
} from '../schema/vocabulary.ts'
import { coreStorySchema } from './story-files.ts'

/**
 * What the first picture needs, and nothing else: names, ends, how sure, positions.
 * Everything that a proof shows beyond it stands in the detail file, which is fetched while the picture is read.
 */
export const coreEntitySchema = z.strictObject({
  id: idSchema,
  kind: kindSchema.shape.id,
  subtype: localTextSchema.optional(),
  label: localTextSchema,
  short: localTextSchema,
  formerly: z.array(idSchema).optional(),
})

export const coreEvidenceSchema = z.strictObject({
  id: z.string(),
  article: idSchema,
  paragraph: z.number().int().positive(),
  stance: stanceSchema,
  mode: modeSchema,
  /** Key of the origin, see `originOf`. */
  origin: z.string(),
})

export const coreClaimSchema = z.strictObject({
  id: idSchema,
  subject: idSchema,
  predicate: idSchema,
  object: idSchema.optional(),
  value: localTextSchema.optional(),
  /** Role → entities, always lists. */
  with: z.record(idSchema, z.array(idSchema)),
  when: edtfSchema.optional(),
  statement: localTextSchema,
  status: z.enum(STATUSES),
  family: z.enum(LINE_FAMILIES),
  /** Independent origins that assert it. */
  origins: z.number().int().nonnegative(),
  evidence: z.array(coreEvidenceSchema).min(1),
  formerly: z.array(idSchema).optional(),
})

export const coreArticleSchema = z.strictObject({
  id: idSchema,
  headline: z.string().optional(),
  publisher: idSchema,
  date: edtfSchema,
  within: idSchema.optional(),
  /** The first and the last number of its paragraphs. */
  paragraphs: z.tuple([z.number().int(), z.number().int()]),
})

export const corePredicateSchema = z.strictObject({
  id: idSchema,
  group: idSchema,
  label: localTextSchema,
  inverse: localTextSchema,
  symmetric: z.boolean(),
})

export const coreFileSchema = z.strictObject({
  format: z.literal(1),
  collection: z.strictObject({
    id: idSchema,
    version: z.string(),
    released: z.string(),
    title: localTextSchema,
    description: localTextSchema,
  }),
  kinds: z.array(kindSchema),
  roles: z.array(roleSchema),
  groups: z.array(predicateGroupSchema),
  unnamed: z.array(unnamedVoiceSchema),
  predicates: z.array(corePredicateSchema),
  entities: z.array(coreEntitySchema),
  claims: z.array(coreClaimSchema),
  conflicts: z.array(
    z.strictObject({ id: idSchema, claims: z.tuple([idSchema, idSchema]), kind: conflictKindSchema }),
  ),
  articles: z.array(coreArticleSchema),
  views: viewsSchema,
  stories: z.array(coreStorySchema),
  positions: z.record(idSchema, z.tuple([z.number(), z.number()])),
})

export type CoreEntity = Readonly<z.infer<typeof coreEntitySchema>>
export type CoreEvidence = Readonly<z.infer<typeof coreEvidenceSchema>>
export type CoreClaim = Readonly<z.infer<typeof coreClaimSchema>>
export type CoreArticle = Readonly<z.infer<typeof coreArticleSchema>>
export type CorePredicate = Readonly<z.infer<typeof corePredicateSchema>>
export type CoreFile = Readonly<z.infer<typeof coreFileSchema>>
