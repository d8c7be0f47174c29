import { AArrowDown, AArrowUp } from 'lucide-react'
import { useId, useState } from 'react'
import type { Language, LocalText } from '#graph-data/schema/primitives.ts'
import { directionOf } from '../i18n/language.ts'
import { IconButton } from '../ui/IconButton.tsx'
import { LoadFailure } from '../ui/LoadFailure.tsx'
import { Segmented } from '../ui/Segmented.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import css from './NotesPanel.module.css'
import { usePresenterWords } from './use-presenter-words.ts'

export type NotesState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'ready'; readonly text: LocalText | null }

export interface NotesPanelProps {
  readonly notes: NotesState
  /** The presenter's own, whatever the class reads. */
  readonly language: Language
  readonly onLanguage: (language: Language) => void
  readonly onRetry: () => void
  readonly onCopyText: (text: string) => Promise<boolean>
}

/** Steps of the notes' size, in rem. */
const SIZES = [1, 1.2, 1.45, 1.75, 2.1] as const
const USUAL = 1

const LANGUAGES = [
  { value: 'ar', label: 'العربية', lang: 'ar' },
  { value: 'en', label: 'English', lang: 'en' },
] as const

/** What the presenter wants to remember at this step. */
export function NotesPanel(props: NotesPanelProps) {
  const words = usePresenterWords()
  const headingId = useId()
  const [size, setSize] = useState(USUAL)
  return (
    <section className={css.notes} aria-labelledby={headingId}>
      <header className={css.header}>
        <h2 id={headingId}>{words.notes}</h2>
        <Segmented
          label={words.ownLanguage}
          value={props.language}
          options={LANGUAGES}
          onChange={props.onLanguage}
        />
        <span className={css.sizes}>
          <IconButton
            className={css.tap}
            label={words.smaller}
            icon={<AArrowDown />}
            disabled={size === 0}
            onClick={() => setSize(size - 1)}
          />
          <IconButton
            className={css.tap}
            label={words.larger}
            icon={<AArrowUp />}
            disabled={size === SIZES.length - 1}
            onClick={() => setSize(size + 1)}
          />
        </span>
      </header>
      <NotesText {...props} size={SIZES[size] ?? SIZES[USUAL]} />
    </section>
  )
}

function NotesText(props: NotesPanelProps & { readonly size: number }) {
  const { notes, language, size, onRetry, onCopyText } = props
  const words = usePresenterWords()
  switch (notes.kind) {
    case 'waiting':
      return <Skeleton label={words.notesWait} lines={3} />
    case 'failed':
      return (
        <LoadFailure
          title={words.notesFailed}
          reason={notes.reason}
          onRetry={onRetry}
          onCopyText={onCopyText}
        />
      )
    case 'ready':
      return notes.text === null ? (
        <p className={css.none}>{words.noNotes}</p>
      ) : (
        <p
          className={css.text}
          style={{ fontSize: `${size}rem` }}
          lang={language}
          dir={directionOf(language)}
          data-notes
        >
          {notes.text[language]}
        </p>
      )
  }
}
