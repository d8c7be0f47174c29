import { useId } from 'react'
import type { LocalText } from '#graph-data/schema/primitives.ts'
import { useText } from '../i18n/text-context.tsx'
import css from './EntityPick.module.css'

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
  const { local, language } = useText()
  const id = useId()
  const order = new Intl.Collator(language)
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
        {groups.map((group) => (
          <optgroup key={group.id} label={local(group.label)}>
            {group.entities
              .toSorted((a, b) => order.compare(local(a.label), local(b.label)))
              .map((entity) => (
                <option key={entity.id} value={entity.id}>
                  {local(entity.label)}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </div>
  )
}
