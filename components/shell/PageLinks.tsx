import { memo } from 'react'
import { useText } from '../i18n/text-context.tsx'
import { OpenLink } from '../ui/OpenLink.tsx'
import type { ShellLink } from './shell-model.ts'

export interface PageLinksProps {
  readonly links: readonly ShellLink[]
  readonly className: string | undefined
  readonly linkClassName: string | undefined
}

/** The ways to the pages: in the header where there is room, else below the opening panel. */
export const PageLinks = memo(function PageLinks({ links, className, linkClassName }: PageLinksProps) {
  const { t } = useText()
  return (
    <nav className={className} aria-label={t.pages.ways}>
      {links.map(({ id, label, href, isCurrent, onOpen }) => (
        <OpenLink
          key={id}
          href={href}
          className={linkClassName}
          aria-current={isCurrent ? 'page' : undefined}
          onOpen={onOpen}
        >
          {label}
        </OpenLink>
      ))}
    </nav>
  )
})
