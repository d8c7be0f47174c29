import type { z } from 'zod'
import { type Collection, collectionFilesSchema } from './collection.ts'
import { WRONG_SHAPE } from './early-rules.ts'
import { type Issue, issueOf } from './issue.ts'

export type ParsedCollection =
  | { readonly ok: true; readonly collection: Collection }
  | { readonly ok: false; readonly issues: readonly Issue[] }

/**
 * The one door for outside data: turns an unknown value into a collection whose every part has the right shape.
 *
 * @returns the collection, or one `S1` issue for each place that does not fit. Never throws on bad data.
 */
export function parseCollection(value: unknown): ParsedCollection {
  const parsed = collectionFilesSchema.safeParse(value)
  if (parsed.success) return { ok: true, collection: parsed.data }
  return { ok: false, issues: parsed.error.issues.map(shapeIssue) }
}

function shapeIssue(issue: z.core.$ZodIssue): Issue {
  const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))
  const place = path.join('.') || 'collection'
  return issueOf(WRONG_SHAPE, { path, params: { place, reason: issue.message } })
}
