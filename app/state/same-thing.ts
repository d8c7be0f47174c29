import type { Place } from '#app/domain/address.ts'

/** Whether two places are about the same thing: another paragraph, piece of evidence or step is no other thing. */
export function isSameThing(a: Place, b: Place): boolean {
  if (a.kind !== b.kind) return false
  return 'id' in a && 'id' in b ? a.id === b.id : true
}
