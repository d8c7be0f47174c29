import { z } from 'zod'
import { idSchema, localTextSchema } from '../schema/primitives.ts'
import { lessonSchema, storySchema, storyStepSchema } from '../schema/story.ts'

/** What the core file knows of a story: enough to offer it, and to read an address. */
export const coreStorySchema = z.strictObject({
  id: idSchema,
  title: localTextSchema,
  /** Ids of its steps, in order. */
  steps: z.array(idSchema).min(1),
  /** Of all steps together. */
  seconds: z.number().int().positive(),
})

/** A step as the class sees it. */
export const playedStepSchema = storyStepSchema.omit({ notes: true })
export const playedStorySchema = storySchema
  .omit({ lesson: true })
  .extend({ steps: z.array(playedStepSchema).min(1) })

/** All stories as the class sees them; the presenter's notes are in a file of their own. */
export const storiesFileSchema = z.strictObject({
  format: z.literal(1),
  /** Version of the collection, as in the core file. */
  version: z.string(),
  stories: z.array(playedStorySchema),
})

/** The presenter's notes, story → step → text, and lesson plans. The page on the class's screen never fetches this file. */
export const notesFileSchema = z.strictObject({
  format: z.literal(1),
  version: z.string(),
  notes: z.record(idSchema, z.record(idSchema, localTextSchema)),
  lessons: z.record(idSchema, lessonSchema),
})

export type CoreStory = Readonly<z.infer<typeof coreStorySchema>>
export type PlayedStep = Readonly<z.infer<typeof playedStepSchema>>
export type PlayedStory = Readonly<z.infer<typeof playedStorySchema>>
export type StoriesFile = Readonly<z.infer<typeof storiesFileSchema>>
export type NotesFile = Readonly<z.infer<typeof notesFileSchema>>
