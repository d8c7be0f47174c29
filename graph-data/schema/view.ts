import { z } from 'zod'
import { idSchema, localTextSchema } from './primitives.ts'

export const viewSchema = z.strictObject({
  id: idSchema,
  title: localTextSchema,
  /** One sentence that frames the picture before it is read. */
  sentence: localTextSchema,
  entities: z.array(idSchema).min(1),
  /** The claims drawn at first, where all between these entities are too many to take in; by default all. */
  claims: z.array(idSchema).min(1).optional(),
})

/** The opening view (at most 9 entities) and the themes (at most 30 each). */
export const viewsSchema = z.strictObject({ opening: viewSchema, themes: z.array(viewSchema).default([]) })

/** One base map for all views: a position per entity, in model units (about a pixel at zoom 1), y downwards. */
export const layoutSchema = z.strictObject({
  positions: z.record(idSchema, z.tuple([z.number(), z.number()])),
})

export type View = Readonly<z.infer<typeof viewSchema>>
export type Views = Readonly<z.infer<typeof viewsSchema>>
export type Layout = Readonly<z.infer<typeof layoutSchema>>
