import { CornerUpLeft, X } from 'lucide-react'
import type { LocalText } from '#graph-data/schema/primitives.ts'
import { useText } from '../i18n/text-context.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import css from './BackToStory.module.css'
import { useStoryWords } from './use-story-words.ts'

export interface BackToStoryProps {
  readonly title: LocalText
  /** The step that was left, from 1. */
  readonly at: number
  readonly onReturn: () => void
  readonly onForget: () => void
}

/** Stays in sight while a story is explored: the way back to the very step. */
export function BackToStory({ title, at, onReturn, onForget }: BackToStoryProps) {
  const words = useStoryWords()
  const { local } = useText()
  return (
    <nav className={css.bar} aria-label={words.exploring}>
      <button
        type="button"
        className={css.back}
        data-back-to-story
        aria-label={words.backToOf({ at, title: local(title) })}
        onClick={onReturn}
      >
        <CornerUpLeft aria-hidden /> {words.backTo({ at })}
      </button>
      <IconButton className={css.end} label={words.end} icon={<X aria-hidden />} onClick={onForget} />
    </nav>
  )
}
