import { ChevronDown } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import { useText } from '../i18n/text-context.tsx'
import type { OpeningPanelProps } from './opening-model.ts'
import css from './ThemeRow.module.css'

export type ThemeRowProps = Pick<OpeningPanelProps, 'themes' | 'view' | 'onShowOpening' | 'onShowTheme'>

/** The overview and one theme on one line, the one in force if there is one; the others a press away. */
export function ThemeRow({ themes, view, onShowOpening, onShowTheme }: ThemeRowProps) {
  const { t, local } = useText()
  const [isOpen, setIsOpen] = useState(false)
  const restId = useId()
  const shown = themes.find(({ id }) => view.kind === 'theme' && view.id === id) ?? themes[0]
  if (shown === undefined) return null
  const rest = themes.filter((theme) => theme !== shown)
  const chip = (theme: ThemeRowProps['themes'][number]) => (
    <Theme
      key={theme.id}
      isShown={view.kind === 'theme' && view.id === theme.id}
      title={t.opening.entities({ count: theme.entityCount })}
      onShow={() => onShowTheme(theme.id)}
    >
      {local(theme.title)}
    </Theme>
  )
  return (
    <nav aria-label={t.opening.themes} className={css.themes}>
      <Theme isShown={view.kind === 'opening'} onShow={onShowOpening}>
        {t.opening.overview}
      </Theme>
      {chip(shown)}
      {rest.length > 0 && (
        <button
          type="button"
          className={css.more}
          aria-expanded={isOpen}
          aria-controls={restId}
          onClick={() => setIsOpen(!isOpen)}
        >
          {isOpen ? t.opening.fewerThemes : t.opening.moreThemes({ count: rest.length })}
          <ChevronDown aria-hidden />
        </button>
      )}
      <div id={restId} className={css.rest} hidden={!isOpen}>
        {isOpen && rest.map(chip)}
      </div>
    </nav>
  )
}

function Theme(props: {
  readonly isShown: boolean
  readonly title?: string
  readonly onShow: () => void
  readonly children: ReactNode
}) {
  const { isShown, title, onShow, children } = props
  return (
    <button type="button" className={css.theme} aria-pressed={isShown} title={title} onClick={onShow}>
      {children}
    </button>
  )
}
