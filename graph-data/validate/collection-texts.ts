import type { Collection } from '../schema/collection.ts'
import type { IssuePath } from '../schema/issue.ts'
import type { Language } from '../schema/primitives.ts'

/** A string of a collection; `language` where it is one side of a text in both languages. */
export interface PlacedText {
  readonly text: string
  readonly path: IssuePath
  readonly language: Language | null
}

/** Every string of a collection but fingerprints, with its path. Ids and codes are among them. */
export function textsOf(collection: Collection): readonly PlacedText[] {
  const { prints: _, layout: __, ...written } = collection
  return textsIn(written, [])
}

function textsIn(value: unknown, path: IssuePath): readonly PlacedText[] {
  if (typeof value === 'string') return [{ text: value, path, language: null }]
  if (Array.isArray(value)) return value.flatMap((item, n) => textsIn(item, [...path, n]))
  if (typeof value !== 'object' || value === null) return []
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value)
  const isLocal = entries.length === 2 && 'ar' in value && 'en' in value
  return entries.flatMap(([key, part]) =>
    isLocal && typeof part === 'string' && (key === 'ar' || key === 'en')
      ? [{ text: part, path: [...path, key], language: key }]
      : textsIn(part, [...path, key]),
  )
}
