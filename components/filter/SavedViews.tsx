import { Bookmark, Check, Pencil, Trash2 } from 'lucide-react'
import { type FormEvent, useId, useState } from 'react'
import { useAnnounce } from '../ui/announce.ts'
import { Button } from '../ui/Button.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { OpenLink } from '../ui/OpenLink.tsx'
import { SentenceAround } from '../ui/Runs.tsx'
import type { SavedViewRow, SavedViewsProps } from './filter-model.ts'
import css from './SavedViews.module.css'
import { useFilterWords } from './use-filter-words.ts'

/** Longer names would not fit a row. */
const LONGEST_NAME = 80

/** Views under names of the reader's own: save, open, rename, delete with undo. */
export function SavedViews(props: SavedViewsProps) {
  const { views, isBlocked, onSave, onDelete } = props
  const { saved } = useFilterWords()
  const announce = useAnnounce()
  const [told, setTold] = useState<Told | null>(null)
  const remove = (view: SavedViewRow) => {
    const undo = onDelete(view.id)
    announce(saved.removed({ name: view.name }))
    setTold({
      kind: 'removed',
      name: view.name,
      undo: () => {
        undo()
        setTold(null)
      },
    })
  }
  return (
    <section className={css.saved} aria-label={saved.title}>
      <h3>{saved.title}</h3>
      {views.length === 0 && <p className={css.soft}>{saved.empty}</p>}
      <ul>
        {views.map((view) => (
          <SavedView key={view.id} view={view} {...props} onRemove={() => remove(view)} />
        ))}
      </ul>
      <NameForm
        label={saved.name}
        action={saved.save}
        onName={(name) => {
          onSave(name)
          setTold({ kind: 'saved', name })
          announce(saved.savedAs({ name }))
        }}
      />
      {isBlocked && <p className={css.soft}>{saved.blocked}</p>}
      <p className={css.told}>
        {told && (
          <SentenceAround
            sentence={(name) => (told.kind === 'saved' ? saved.savedAs({ name }) : saved.removed({ name }))}
          >
            {told.name}
          </SentenceAround>
        )}
        {told?.kind === 'removed' && (
          <Button look="quiet" onClick={told.undo}>
            {saved.undo}
          </Button>
        )}
      </p>
    </section>
  )
}

type Told =
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'removed'; readonly name: string; readonly undo: () => void }

function SavedView(props: SavedViewsProps & { readonly view: SavedViewRow; readonly onRemove: () => void }) {
  const { view, onOpen, onRename, onRemove } = props
  const { saved } = useFilterWords()
  const [isNaming, setNaming] = useState(false)
  if (isNaming) {
    return (
      <li>
        <NameForm
          label={saved.rename(view)}
          action={saved.renamed}
          first={view.name}
          onName={(name) => {
            onRename(view.id, name)
            setNaming(false)
          }}
          onCancel={() => setNaming(false)}
        />
      </li>
    )
  }
  return (
    <li className={css.row}>
      <OpenLink href={view.href} className={css.open} onOpen={() => onOpen(view.id)}>
        <Bookmark aria-hidden size={16} />
        <bdi>{view.name}</bdi>
      </OpenLink>
      <IconButton label={saved.rename(view)} icon={<Pencil size={16} />} onClick={() => setNaming(true)} />
      <IconButton label={saved.remove(view)} icon={<Trash2 size={16} />} onClick={onRemove} />
    </li>
  )
}

interface NameFormProps {
  readonly label: string
  readonly action: string
  /** The name to change; a form without one is for a new name and is always there. */
  readonly first?: string
  readonly onName: (name: string) => void
  readonly onCancel?: () => void
}

function NameForm({ label, action, first, onName, onCancel }: NameFormProps) {
  const id = useId()
  const [name, setName] = useState(first ?? '')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const trimmed = name.trim()
    if (trimmed === '') return
    onName(trimmed)
    setName('')
  }
  return (
    <form className={css.form} onSubmit={submit}>
      <label className="visually-hidden" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="text"
        dir={name === '' ? undefined : 'auto'}
        autoComplete="off"
        maxLength={LONGEST_NAME}
        placeholder={label}
        value={name}
        // biome-ignore lint/a11y/noAutofocus: the field takes the place of the button that was pressed
        autoFocus={first !== undefined}
        onChange={(event) => setName(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !onCancel) return
          event.stopPropagation()
          event.nativeEvent.stopImmediatePropagation()
          onCancel()
        }}
      />
      {first === undefined ? (
        <Button type="submit" disabled={name.trim() === ''}>
          {action}
        </Button>
      ) : (
        <IconButton type="submit" label={action} icon={<Check size={16} />} />
      )}
    </form>
  )
}
