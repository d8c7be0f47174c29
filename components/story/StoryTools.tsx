import {
  EllipsisVertical,
  LayoutGrid,
  type LucideIcon,
  Maximize,
  Minimize,
  Pause,
  Play,
  X,
} from 'lucide-react'
import { type ReactNode, useId, useRef, useState } from 'react'
import { useText } from '../i18n/text-context.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import css from './StoryTools.module.css'
import type { StoryAction, StoryLang } from './story-model.ts'
import { useStoryWords } from './use-story-words.ts'

export interface StoryToolsProps {
  readonly lang: StoryLang
  readonly isPlaying: boolean
  readonly isFull: boolean
  /** `null`: the browser cannot fill the screen. */
  readonly onFull: (() => void) | null
  readonly onPlay: (isPlaying: boolean) => void
  readonly onOverview: () => void
  readonly onBlank: () => void
  /** Arabic, English, both, and again. */
  readonly onLanguage: () => void
  readonly onLeave: () => void
  /** Further things in the menu. */
  readonly actions: readonly StoryAction[]
  /** How the story is shown; in the menu. */
  readonly settings: ReactNode
}

const LANG_SIGNS: Readonly<Record<StoryLang, string>> = { ar: 'ع', en: 'EN', both: 'ع EN' }

/** What can be done with the story itself. Each has a key as well. */
export function StoryTools(props: StoryToolsProps) {
  const { lang, isPlaying, isFull, onFull } = props
  const words = useStoryWords()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div className={css.tools} data-tools role="group" aria-label={words.tools}>
      <Tool
        icon={isPlaying ? Pause : Play}
        label={isPlaying ? words.pause : words.play}
        onClick={() => props.onPlay(!isPlaying)}
      />
      <Tool icon={LayoutGrid} label={words.overview} shortcut="O" onClick={props.onOverview} />
      <button
        type="button"
        className={css.language}
        aria-label={`${words.language}: ${words.lang[lang]}`}
        title={`${words.language}: ${words.lang[lang]} (L)`}
        aria-keyshortcuts="L"
        onClick={props.onLanguage}
      >
        <bdi dir="rtl">{LANG_SIGNS[lang]}</bdi>
      </button>
      {onFull && (
        <Tool
          icon={isFull ? Minimize : Maximize}
          label={isFull ? words.leaveFull : words.full}
          shortcut="F"
          onClick={onFull}
        />
      )}
      <Menu {...props} />
      <Tool icon={X} label={words.leave} onClick={props.onLeave} />
    </div>
  )
}

function Tool(props: {
  readonly icon: LucideIcon
  readonly label: string
  readonly shortcut?: string
  readonly onClick: () => void
}) {
  const { icon: Icon, label, shortcut, onClick } = props
  return (
    <IconButton
      className={css.tool}
      label={label}
      title={shortcut ? `${label} (${shortcut})` : label}
      aria-keyshortcuts={shortcut}
      icon={<Icon aria-hidden />}
      onClick={onClick}
    />
  )
}

function Menu({ actions, settings, onBlank }: StoryToolsProps) {
  const words = useStoryWords()
  const { t } = useText()
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const room = useRef<HTMLDivElement>(null)
  const close = () => {
    setOpen(false)
    room.current?.querySelector('button')?.focus()
  }
  const run = (act: () => void) => () => {
    setOpen(false)
    act()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: listens for Escape from the controls inside
    <div
      ref={room}
      className={css.menuRoom}
      data-own-keys={isOpen || undefined}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return
        event.preventDefault()
        close()
      }}
      onBlur={(event) => {
        if (isOpen && event.relatedTarget && !room.current?.contains(event.relatedTarget)) setOpen(false)
      }}
    >
      <IconButton
        className={css.tool}
        label={words.more}
        icon={<EllipsisVertical aria-hidden />}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      />
      {isOpen && (
        <section id={id} className={css.menu} aria-label={words.more}>
          <ul className={css.actions}>
            {actions.map(({ id: action, label, onRun }) => (
              <li key={action}>
                <button type="button" className={css.action} data-action={action} onClick={run(onRun)}>
                  {label}
                </button>
              </li>
            ))}
            <li>
              <button type="button" className={css.action} onClick={run(onBlank)}>
                {words.blank}
              </button>
            </li>
          </ul>
          {settings}
          <button type="button" className={css.closeMenu} onClick={close}>
            {t.close}
          </button>
        </section>
      )}
    </div>
  )
}
