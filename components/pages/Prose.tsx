import { type ReactNode, useId } from 'react'
import { useText } from '../i18n/text-context.tsx'
import { OpenLink } from '../ui/OpenLink.tsx'
import { aboutHref } from '../ui/place-href.ts'
import type { ContentProps } from './about-model.ts'
import type { AboutPageId } from './about-pages.ts'
import css from './Prose.module.css'

/** Running text of a page, in the reader's language. */
export function Prose({ children }: { readonly children: ReactNode }) {
  const { language, direction } = useText()
  return (
    <div className={css.prose} lang={language} dir={direction}>
      {children}
    </div>
  )
}

export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const headingId = useId()
  return (
    <section className={css.section} aria-labelledby={headingId}>
      <h2 id={headingId}>{title}</h2>
      {children}
    </section>
  )
}

/** Points in no order, or steps in one. */
export function Points(props: { readonly steps?: boolean; readonly children: ReactNode }) {
  return props.steps ? (
    <ol className={css.steps}>{props.children}</ol>
  ) : (
    <ul className={css.points}>{props.children}</ul>
  )
}

/** Words and what they mean. */
export const Terms = ({ children }: { readonly children: ReactNode }) => (
  <dl className={css.terms}>{children}</dl>
)

export function Term(props: {
  readonly word: ReactNode
  readonly mark?: ReactNode
  readonly children: ReactNode
}) {
  return (
    <div className={css.term}>
      <dt>
        {props.mark !== undefined && <span className={css.mark}>{props.mark}</span>}
        {props.word}
      </dt>
      <dd>{props.children}</dd>
    </div>
  )
}

export function PageLink(props: {
  readonly to: AboutPageId
  readonly onOpenPage: ContentProps['onOpenPage']
  readonly children: ReactNode
}) {
  return (
    <OpenLink href={aboutHref(props.to)} onOpen={() => props.onOpenPage(props.to)}>
      {props.children}
    </OpenLink>
  )
}

/** A page outside. */
export const OutLink = ({ href, children }: { readonly href: string; readonly children: ReactNode }) => (
  <a href={href} target="_blank" rel="noopener noreferrer">
    {children}
  </a>
)
