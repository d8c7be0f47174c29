/** Reading values of unknown shape: each gives the value, or `null` where it is not what it should be. */

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Longest id that is believed, in UTF-16 units. */
const MAX_ID = 200

export const readId = (value: unknown): string | null =>
  typeof value === 'string' && value.length > 0 && value.length <= MAX_ID ? value : null

export const readFlag = (value: unknown): boolean | null => (typeof value === 'boolean' ? value : null)

export const readNumber = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null

/** A whole number between two, both included. */
export const readWhole = (value: unknown, from: number, to: number): number | null =>
  typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to ? value : null

export const readOneOf = <T extends string>(value: unknown, allowed: readonly T[]): T | null =>
  allowed.find((candidate) => candidate === value) ?? null

/** A list whose every part can be read; `null` if one cannot, or if there are more than `max`. */
export function readList<T>(value: unknown, max: number, read: (part: unknown) => T | null): T[] | null {
  if (!Array.isArray(value) || value.length > max) return null
  const parts: T[] = []
  for (const part of value) {
    const known = read(part)
    if (known === null) return null
    parts.push(known)
  }
  return parts
}

/** What may be absent: `null` is read as `{ value: null }`, and what cannot be read as `null`. */
export function readNullable<T>(
  value: unknown,
  read: (value: unknown) => T | null,
): { readonly value: T | null } | null {
  if (value === null) return { value: null }
  const known = read(value)
  return known === null ? null : { value: known }
}
