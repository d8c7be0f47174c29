import { CircleAlert, Info, TriangleAlert, X } from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { useText } from '../i18n/text-context.tsx'
import { useAnnounce } from './announce.ts'
import { CopyButton } from './CopyButton.tsx'
import { IconButton } from './IconButton.tsx'
import { joinClasses } from './join-classes.ts'
import css from './Notice.module.css'

export interface NoticeProps {
  readonly tone: 'error' | 'warning' | 'info'
  readonly title: ReactNode
  /** What to do about it. */
  readonly children?: ReactNode
  /** Technical details, shown on demand, copied whole. */
  readonly details?: string
  readonly onCopyText?: (text: string) => Promise<boolean>
  readonly onDismiss?: () => void
  readonly actions?: ReactNode
}

const ICONS = { error: CircleAlert, warning: TriangleAlert, info: Info }

export function Notice(props: NoticeProps) {
  const { tone, title, children, details, onCopyText, onDismiss, actions } = props
  const { t } = useText()
  const announce = useAnnounce()
  const box = useRef<HTMLDivElement>(null)
  const Icon = ICONS[tone]
  // An alert speaks for itself; the others are said by the page's one voice when they come.
  useEffect(() => {
    const said = box.current?.querySelector('[data-notice-title]')?.textContent
    if (tone !== 'error' && said) announce(said)
  }, [announce, tone])
  return (
    <div
      role={tone === 'error' ? 'alert' : undefined}
      ref={box}
      className={joinClasses(css.notice, css[tone])}
    >
      <Icon aria-hidden className={css.icon} />
      <div className={css.body}>
        <p className={css.title} data-notice-title>
          {title}
        </p>
        {children !== undefined && <div className={css.text}>{children}</div>}
        {details !== undefined && details !== '' && (
          <details className={css.details}>
            <summary>{t.details}</summary>
            <pre dir="ltr">{details}</pre>
            {onCopyText !== undefined && (
              <CopyButton look="quiet" label={t.copyDetails} onCopy={() => onCopyText(details)} />
            )}
          </details>
        )}
        {actions !== undefined && <div className={css.actions}>{actions}</div>}
      </div>
      {onDismiss !== undefined && <IconButton label={t.dismiss} icon={<X />} onClick={onDismiss} />}
    </div>
  )
}
