import { memo, startTransition, useEffect, useId, useMemo, useState } from 'react'
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
  const id = useId()
  const isWhole = useIsSettled()
  const chosen = useMemo(() => onlyWith(groups, value), [groups, value])
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
        <Groups groups={isWhole ? groups : chosen} />
      </select>
    </div>
  )
}

/** A list of hundreds takes longer to make than all that stands around it: it follows, piece by piece. */
function useIsSettled(): boolean {
  const [isSettled, setSettled] = useState(false)
  useEffect(() => startTransition(() => setSettled(true)), [])
  return isSettled
}

const onlyWith = (groups: readonly PickGroup[], chosen: string | null): readonly PickGroup[] =>
  groups
    .map((group) => ({ ...group, entities: group.entities.filter(({ id }) => id === chosen) }))
    .filter(({ entities }) => entities.length > 0)

/** Sorted and made once, whatever is chosen. */
const Groups = memo(({ groups }: { readonly groups: readonly PickGroup[] }) => {
  const { local, language } = useText()
  const { compare } = new Intl.Collator(language)
  return groups.map((group) => (
    <optgroup key={group.id} label={local(group.label)}>
      {group.entities
        .map((entity) => ({ id: entity.id, name: local(entity.label) }))
        .sort((a, b) => compare(a.name, b.name))
        .map((entity) => (
          <option key={entity.id} value={entity.id}>
            {entity.name}
          </option>
        ))}
    </optgroup>
  ))
})
