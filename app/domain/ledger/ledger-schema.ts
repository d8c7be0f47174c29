import * as z from 'zod/mini'
import { ID_PATTERN } from '#graph-data/schema/id-pattern.ts'
import { MAX_NAME, MAX_NOTE, VERDICTS } from '#graph-data/schema/verdict.ts'

/** Ids of collections, claims and evidence. */
const idSchema = z.string().check(z.regex(ID_PATTERN), z.maxLength(120))
/** Made at random on each device. */
const judgeIdSchema = z.string().check(z.regex(/^[a-z0-9-]{8,64}$/))
const sha256Schema = z.string().check(z.regex(/^[0-9a-f]{64}$/))
const momentSchema = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?Z$/))

export const judgeSchema = z.object({
  id: judgeIdSchema,
  name: z.string().check(z.maxLength(MAX_NAME)),
})

export const verdictSchema = z.object({
  judge: judgeIdSchema,
  evidence: idSchema,
  claim: idSchema,
  verdict: z.enum(VERDICTS),
  note: z.string().check(z.maxLength(MAX_NOTE)),
  at: momentSchema,
  against: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('original'), sha256: sha256Schema }),
    z.object({ kind: z.literal('restatement') }),
  ]),
  wording: sha256Schema,
})

/** The head of a ledger file: read first, so that a file of a later version is told by its version. */
export const ledgerMetaSchema = z.object({
  kind: z.literal('isnad-ledger'),
  version: z.string().check(z.regex(/^\d{1,3}\.\d{1,3}$/)),
  exported: momentSchema,
  collection: z.object({ id: idSchema, version: z.string().check(z.maxLength(40)) }),
})

export const ledgerFileSchema = z.object({
  meta: ledgerMetaSchema,
  judges: z.array(judgeSchema).check(z.maxLength(1000)),
  verdicts: z.array(verdictSchema).check(z.maxLength(100_000)),
})
