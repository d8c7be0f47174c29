import { z } from 'zod'
import { idSchema, localTextSchema } from './primitives.ts'
import { entityKindSchema } from './vocabulary.ts'

export const entitySchema = z.strictObject({
  id: idSchema,
  kind: entityKindSchema,
  /** Names the kind closer: head of state, treaty, missile system. */
  subtype: localTextSchema.optional(),
  /** As the field writes it, at most 12 words. */
  label: localTextSchema,
  /** For the canvas: at most 24 characters. */
  short: localTextSchema,
  /** One sentence, from the articles only. Voices and media that are no node may go without. */
  description: localTextSchema.optional(),
  /** Spellings as they stand in each article. */
  seen: z.record(idSchema, z.array(z.string().min(1)).min(1)).default({}),
  /** Further names a reader may search for; not from the articles. */
  aliases: z.array(z.string().min(1)).default([]),
  /** Former ids, so that old addresses keep working. */
  formerly: z.array(idSchema).default([]),
  note: localTextSchema.optional(),
})

export const entitiesSchema = z.array(entitySchema)
export type Entity = Readonly<z.infer<typeof entitySchema>>
