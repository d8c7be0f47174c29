import { X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useId, useRef } from 'react'
import { useText } from '../i18n/text-context.tsx'
import { useAnnounce } from '../ui/announce.ts'
import { Button } from '../ui/Button.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import css from './HintNote.module.css'
import { HINT_ID, HINTS, type HintNoteProps } from './hint-model.ts'
import { HINT_ACTIONS, HINT_WORDS, hintPlace } from './hint-words.ts'

/** One hint of a first visit. Not modal and in the flow: it covers nothing and holds nobody up. */
export function HintNote({
  hint,
  takesFocus = false,
  onFocused,
  onNext,
  onEnd,
  onOpenArticles,
}: HintNoteProps) {
  const { local, number } = useText()
  const titleId = useId()
  const { title, text } = HINT_WORDS[hint]
  const isLast = hint === HINTS.at(-1)
  const place = hintPlace(number(HINTS.indexOf(hint) + 1), number(HINTS.length))
  const announce = useAnnounce()
  const note = useRef<HTMLElement>(null)
  const shown = useRef(hint)
  const words = `${local(title)}. ${local(text)}`
  useEffect(() => {
    if (shown.current === hint) return
    shown.current = hint
    announce(words)
  }, [announce, hint, words])
  useEffect(() => {
    if (!takesFocus) return
    note.current?.focus()
    onFocused?.()
  }, [takesFocus, onFocused])
  const handleKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    // One level back is this note; what lies beneath it stays as it is.
    event.stopPropagation()
    onEnd()
  }
  return (
    <section
      id={HINT_ID}
      ref={note}
      tabIndex={-1}
      aria-labelledby={titleId}
      className={css.hint}
      data-hint={hint}
      onKeyDown={handleKey}
    >
      <div className={css.top}>
        <p className={css.place}>{local(place)}</p>
        <Button className={css.next} onClick={isLast ? onEnd : onNext}>
          {local(isLast ? HINT_ACTIONS.end : HINT_ACTIONS.next)}
        </Button>
        <IconButton label={local(HINT_ACTIONS.dismiss)} icon={<X />} onClick={onEnd} />
      </div>
      <div>
        <h2 id={titleId} className={css.title}>
          {local(title)}
        </h2>
        <p>{local(text)}</p>
      </div>
      {hint === 'copy' && (
        <Button look="quiet" className={css.articles} onClick={onOpenArticles}>
          {local(HINT_ACTIONS.articles)}
        </Button>
      )}
    </section>
  )
}
