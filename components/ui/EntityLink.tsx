import type { LocalText } from '#graph-data/schema/primitives.ts'
import type { EntityKind } from '#graph-data/schema/vocabulary.ts'
import css from './EntityLink.module.css'
import { KindMark } from './KindMark.tsx'
import { OpenLink } from './OpenLink.tsx'
import { entityHref } from './place-href.ts'
import { LocalRun } from './Runs.tsx'

/** An entity by its name. */
export interface NamedEntity {
  readonly id: string
  readonly label: LocalText
  readonly kind: EntityKind
}

/** An entity's mark and name, which opens its card. */
export function EntityLink(props: {
  readonly entity: NamedEntity
  readonly onOpen: (entityId: string) => void
}) {
  const { entity, onOpen } = props
  return (
    <OpenLink
      href={entityHref(entity.id)}
      className={css.link}
      data-entity={entity.id}
      onOpen={() => onOpen(entity.id)}
    >
      <KindMark kind={entity.kind} size={20} />
      <LocalRun text={entity.label} />
    </OpenLink>
  )
}
