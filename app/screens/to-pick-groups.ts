import type { CollectionIndex } from '#app/domain/collection-index.ts'
import { oncePer } from '#app/domain/once-per.ts'
import type { PickGroup } from '#components/ui/EntityPick.tsx'

/** Entities that take part in a claim, by kind: those a question can be about. */
export const toPickGroups: (index: CollectionIndex) => readonly PickGroup[] = oncePer(
  (index: CollectionIndex) =>
    index.core.kinds
      .map(({ id, label }) => ({
        id,
        label,
        entities: index.core.entities.filter((entity) => entity.kind === id && index.claimsOf.has(entity.id)),
      }))
      .filter(({ entities }) => entities.length > 0),
)
