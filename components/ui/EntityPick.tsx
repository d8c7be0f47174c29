import { memo, useId } from 'react'
import type { LocalText } from '#graph-data/schema/primitives.ts'
import { useText } from '../i18n/text-context.tsx'
import css from './EntityPick.module.css'
import { useGrown } from './use-grown.ts'

/** Entities of one kind, to be chosen from. */
export interface PickGroup {
  readonly id: string
  readonly label: LocalText
  readonly entities: readonly { readonly id: string; readonly label: LocalText }[]
}

export interface EntityPickProps {
  readonly label: string
  readonly none: string
  readonly groups: readonly PickGroup[]
  readonly value: string | null
  readonly onPick: (entityId: string | null) => void
}

/** One entity by name: the browser's own list, which every finger, key and voice knows. */
export function EntityPick({ label, none, groups, value, onPick }: EntityPickProps) {
  const id = useId()
  // One with each frame, after all that stands around them.
  const there = useGrown(groups.length, 0, 1)
  return (
    <div className={css.field}>
      <label htmlFor={id} className={css.label}>
        {label}
      </label>
      <select
        id={id}
        className={css.select}
        value={value ?? ''}
        onChange={(event) => onPick(event.target.value || null)}
      >
        <option value="">{none}</option>
        {groups.map((group, at) => (
          <Group key={group.id} group={group} isWhole={at < there} chosen={at < there ? null : value} />
        ))}
      </select>
    </div>
  )
}

interface GroupProps {
  readonly group: PickGroup
  readonly isWhole: boolean
  /** Stands there before the others do. */
  readonly chosen: string | null
}

/** Sorted and made once, whatever is chosen. */
const Group = memo(function Group({ group, isWhole, chosen }: GroupProps) {
  const { local, language } = useText()
  const { compare } = new Intl.Collator(language)
  const entities = group.entities.filter(({ id }) => isWhole || id === chosen)
  if (entities.length === 0) return null
  return (
    <optgroup label={local(group.label)}>
      {entities
        .map((entity) => ({ id: entity.id, name: local(entity.label) }))
        .sort((a, b) => compare(a.name, b.name))
        .map((entity) => (
          <option key={entity.id} value={entity.id}>
            {entity.name}
          </option>
        ))}
    </optgroup>
  )
})
