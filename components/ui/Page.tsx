import { ArrowLeft } from 'lucide-react'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useText } from '../i18n/text-context.tsx'
import { OpenLink } from './OpenLink.tsx'
import css from './Page.module.css'

export interface PageProps {
  /** Its id in the address: the heading takes the focus when another page opens. */
  readonly id: string
  readonly title: ReactNode
  readonly intro?: ReactNode
  readonly onBack: () => void
  readonly children: ReactNode
}

/** A page that takes the graph's place for a while: its heading, and the way back. */
export function Page({ id, title, intro, onBack, children }: PageProps) {
  const { t } = useText()
  const headingId = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const shown = useRef<string | null>(null)
  useEffect(() => {
    const isAnother = shown.current !== null && shown.current !== id
    shown.current = id
    // Who comes back to a row of this page has the keyboard there already.
    const section = heading.current?.closest('section')
    if (isAnother || !section?.contains(document.activeElement)) heading.current?.focus()
  }, [id])
  return (
    <section className={css.page} aria-labelledby={headingId} data-page={id}>
      <OpenLink href="#/" className={css.back} onOpen={onBack}>
        <ArrowLeft aria-hidden />
        {t.pages.backToGraph}
      </OpenLink>
      <header className={css.header}>
        <h1 id={headingId} ref={heading} tabIndex={-1} className={css.title}>
          {title}
        </h1>
        {intro !== undefined && <p className={css.intro}>{intro}</p>}
      </header>
      {children}
    </section>
  )
}
