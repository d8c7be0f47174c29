/** Evens out a field that may hold nothing, one value or a list. Apart from the schemas, so that a page may use it alone. */
export function listOf<T>(value: T | readonly T[] | undefined): readonly T[] {
  if (value === undefined) return []
  return Array.isArray(value) ? value : [value as T]
}
