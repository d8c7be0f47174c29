import { z } from 'zod'
import { ENTITY_KINDS, KIND_GROUPS, MODES } from './closed-lists.ts'
import { idSchema, localTextSchema } from './primitives.ts'

export const entityKindSchema = z.enum(ENTITY_KINDS)
export type EntityKind = z.infer<typeof entityKindSchema>

export const kindGroupSchema = z.enum(KIND_GROUPS)
export type KindGroup = z.infer<typeof kindGroupSchema>

export const modeSchema = z.enum(MODES)
export type Mode = z.infer<typeof modeSchema>

export const kindSchema = z.strictObject({
  id: entityKindSchema,
  group: kindGroupSchema,
  label: localTextSchema,
  plural: localTextSchema,
})

/** What an entity does in a claim beside being its subject or object: `place`, `addressee`, `instrument`. */
export const roleSchema = z.strictObject({ id: idSchema, label: localTextSchema })

export const predicateGroupSchema = z.strictObject({ id: idSchema, label: localTextSchema })

/** A speaker whom the text does not name: `official`, `reports`. */
export const unnamedVoiceSchema = z.strictObject({ id: idSchema, label: localTextSchema })

export const predicateSchema = z.strictObject({
  id: idSchema,
  group: idSchema,
  /** Read from subject to object. */
  label: localTextSchema,
  /** Read from object to subject. */
  inverse: localTextSchema,
  symmetric: z.boolean().default(false),
  subject: z.array(entityKindSchema).min(1),
  /** Kinds of the object; an empty list where the object is always a `value`. */
  object: z.array(entityKindSchema),
  /** Whether a claim may give a `value` in place of an object. */
  value: z.boolean().default(false),
  modes: z.array(modeSchema).min(1),
  with: z.array(idSchema).default([]),
  /** Why a predicate that a single claim uses is worth having. */
  reason: z.string().optional(),
})

export const vocabularySchema = z.strictObject({
  kinds: z.array(kindSchema),
  roles: z.array(roleSchema),
  groups: z.array(predicateGroupSchema),
  unnamed: z.array(unnamedVoiceSchema),
  predicates: z.array(predicateSchema),
})

export type KindEntry = Readonly<z.infer<typeof kindSchema>>
export type Role = Readonly<z.infer<typeof roleSchema>>
export type PredicateGroup = Readonly<z.infer<typeof predicateGroupSchema>>
export type UnnamedVoice = Readonly<z.infer<typeof unnamedVoiceSchema>>
export type Predicate = Readonly<z.infer<typeof predicateSchema>>
export type Vocabulary = Readonly<z.infer<typeof vocabularySchema>>
