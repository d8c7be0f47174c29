import { z } from 'zod'
import { type Article, articlePrintsSchema, articleSchema } from './article.ts'
import { type Claim, claimsSchema, conflictsSchema } from './claim.ts'
import { entitiesSchema } from './entity.ts'
import { idSchema, localTextSchema } from './primitives.ts'
import { storySchema } from './story.ts'
import { layoutSchema, viewsSchema } from './view.ts'
import { vocabularySchema } from './vocabulary.ts'

const countSchema = z.number().int().nonnegative()

/** Agreement of the two readings over `n` relations: plain share, and Krippendorff's alpha (nominal). */
const agreementSchema = z.strictObject({
  n: countSchema,
  raw: z.number().min(0).max(1),
  alpha: z.number().min(-1).max(1),
})

/** Figures of a reading made without knowledge of the first one, and settled by the text. */
export const secondReadingSchema = z.strictObject({
  date: z.iso.date(),
  readers: countSchema,
  by: localTextSchema,
  /** A relation in one paragraph: a piece of evidence on the one side, a noted relation on the other. */
  relations: z.strictObject({
    first: countSchema,
    second: countSchema,
    shared: countSchema,
    addedFromSecond: countSchema,
    struck: countSchema,
    weakened: countSchema,
    changed: countSchema,
  }),
  claims: z.strictObject({
    before: countSchema,
    after: countSchema,
    added: countSchema,
    struck: countSchema,
    weakened: countSchema,
    changed: countSchema,
  }),
  mode: agreementSchema,
  voice: agreementSchema,
  remarks: localTextSchema,
})

/** Newest first. */
const changesSchema = z.array(
  z.strictObject({ version: z.string().min(1), date: z.iso.date(), what: localTextSchema }),
)

/** What a reader would like to know and no article answers. */
const questionsSchema = z.array(
  z.strictObject({ question: localTextSchema, note: localTextSchema.optional() }),
)

export const collectionMetaSchema = z.strictObject({
  id: idSchema,
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  released: z.iso.date(),
  title: localTextSchema,
  description: localTextSchema,
  languages: z.array(z.string().min(2)).min(1),
  /** Licence of our own words; the articles belong to their publishers. */
  licence: z.strictObject({ id: z.string().min(1), url: z.url() }),
  curators: z.array(localTextSchema).min(1),
  method: localTextSchema,
  /** Why these articles and no others. */
  selection: localTextSchema.optional(),
  /** Order in which the stories are offered; one that is not named here comes after these. */
  stories: z.array(idSchema).default([]),
  changes: changesSchema.default([]),
  questions: questionsSchema.default([]),
})

/**
 * A collection as the files hold it: one key for a file, one record entry for a file in a folder.
 * Record keys are file names without their extension (`articles/alaraby.yaml` is `articles.alaraby`).
 */
export const collectionFilesSchema = z.strictObject({
  collection: collectionMetaSchema,
  vocabulary: vocabularySchema,
  entities: entitiesSchema,
  articles: z.record(idSchema, articleSchema),
  prints: z.record(idSchema, articlePrintsSchema),
  claims: z.record(idSchema, claimsSchema),
  conflicts: conflictsSchema,
  stories: z.record(idSchema, storySchema),
  views: viewsSchema,
  layout: layoutSchema,
  secondReading: secondReadingSchema.optional(),
})

export type SecondReading = Readonly<z.infer<typeof secondReadingSchema>>
export type CollectionMeta = Readonly<z.infer<typeof collectionMetaSchema>>
export type CollectionFiles = Readonly<z.infer<typeof collectionFilesSchema>>

/** A collection that passed `parseCollection`: the shape of every part is right, references are the validator's matter. */
export type Collection = CollectionFiles

/** All claims of a collection, in the order of their files. */
export const claimsOf = (collection: Collection): readonly Claim[] => Object.values(collection.claims).flat()

/** All articles of a collection, in the order of their files. */
export const articlesOf = (collection: Collection): readonly Article[] => Object.values(collection.articles)
