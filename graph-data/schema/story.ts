import { z } from 'zod'
import { edtfSchema, idSchema, localTextSchema } from './primitives.ts'

/** A sentence of a step rests on claims, or is marked as the editors' own. */
export const storySentenceSchema = z
  .strictObject({
    text: localTextSchema,
    claims: z.array(idSchema).default([]),
    editorial: z.boolean().default(false),
  })
  .refine((sentence) => sentence.editorial || sentence.claims.length > 0, {
    error: 'a sentence names its claims or is marked editorial',
  })

export const storyStepSchema = z.strictObject({
  id: idSchema,
  title: localTextSchema,
  text: z.array(storySentenceSchema).min(1),
  /** Entities drawn in full. */
  focus: z.array(idSchema).min(1),
  /** Entities drawn pale. */
  context: z.array(idSchema).default([]),
  /** Claims shown; by default all between entities in focus. */
  claims: z.array(idSchema).optional(),
  camera: z.union([z.literal('fit'), z.array(idSchema).min(1)]).default('fit'),
  filters: z.record(z.string(), z.array(z.string())).default({}),
  time: edtfSchema.optional(),
  notes: localTextSchema,
  seconds: z.number().int().positive(),
  ask: localTextSchema.optional(),
  /** Evidence the presenter may reveal at once. */
  pinned: z.array(z.string().min(1)).default([]),
})

export const storySchema = z.strictObject({
  id: idSchema,
  title: localTextSchema,
  summary: localTextSchema,
  steps: z.array(storyStepSchema).min(1),
})

export type StorySentence = Readonly<z.infer<typeof storySentenceSchema>>
export type StoryStep = Readonly<z.infer<typeof storyStepSchema>>
export type Story = Readonly<z.infer<typeof storySchema>>
