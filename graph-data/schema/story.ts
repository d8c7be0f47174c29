import { z } from 'zod'
import { edtfSchema, idSchema, localTextSchema } from './primitives.ts'

/** A sentence of a step rests on claims, or is marked as the editors' own (rule N10). */
export const storySentenceSchema = z.strictObject({
  text: localTextSchema,
  claims: z.array(idSchema).default([]),
  /** Our own words: a question, an invitation, what no article says. */
  editorial: z.boolean().default(false),
  /** It rests on a caption, a machine summary or a standing note alone, and says so in words (rule N8). */
  weak: z.boolean().optional(),
})

/** Words of `filters`, as in addresses (`app/domain/filter/filter-address.ts`). */
export const STORY_FILTERS = ['hide', 'predicate', 'group', 'speaker', 'article'] as const

export const storyStepSchema = z.strictObject({
  id: idSchema,
  title: localTextSchema,
  text: z.array(storySentenceSchema).min(1),
  /** Entities drawn in full, with their names: at most nine. */
  focus: z.array(idSchema).min(1),
  /** Entities drawn pale. */
  context: z.array(idSchema).default([]),
  /** Claims drawn as lines; by default all between entities in focus. One with a value is told by its subject. */
  claims: z.array(idSchema).optional(),
  /** What the camera takes in: the focus, or these entities of the step. */
  camera: z.union([z.literal('fit'), z.array(idSchema).min(1)]).default('fit'),
  /** What narrows the graph when the class leaves the step to explore; of the step's own picture it takes nothing. */
  filters: z.partialRecord(z.enum(STORY_FILTERS), z.array(z.string().min(1)).min(1)).default({}),
  /** The stretch of time that the step is about, shown with its title; hides nothing. */
  time: edtfSchema.optional(),
  /** For the presenter alone: what to ask, what to open, what is often got wrong, how long to wait. */
  notes: localTextSchema,
  seconds: z.number().int().positive(),
  /** A question to the class, whose answer is in the evidence. */
  ask: localTextSchema.optional(),
  /** Evidence the presenter may reveal at once. */
  pinned: z.array(z.string().min(1)).default([]),
})

/** How a lesson of 45 minutes goes with a story; for the teacher alone. */
export const lessonSchema = z.strictObject({
  /** What pupils can do afterwards. */
  aim: localTextSchema,
  /** In order; together 45 minutes (rule N15). */
  parts: z
    .array(
      z.strictObject({
        minutes: z.number().int().positive(),
        /** The step on the class's screen. */
        step: idSchema.optional(),
        /** The sheet that is handed out now. */
        sheet: z.enum(['class', 'questions']).optional(),
        teacher: localTextSchema,
        pupils: localTextSchema,
      }),
    )
    .min(1),
  homework: localTextSchema,
})

export const storySchema = z.strictObject({
  id: idSchema,
  title: localTextSchema,
  summary: localTextSchema,
  steps: z.array(storyStepSchema).min(1),
  lesson: lessonSchema.optional(),
})

export type StorySentence = Readonly<z.infer<typeof storySentenceSchema>>
export type StoryStep = Readonly<z.infer<typeof storyStepSchema>>
export type Story = Readonly<z.infer<typeof storySchema>>
export type Lesson = Readonly<z.infer<typeof lessonSchema>>
