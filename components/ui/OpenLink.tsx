import type { AnchorHTMLAttributes, MouseEvent } from 'react'

export interface OpenLinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  /** A real address, for a new tab, a copied link, a reader without scripts running. */
  readonly href: string
  readonly onOpen: () => void
}

/** A link whose plain click or Enter stays in the page's own hands, and every other kind of click the browser's. */
export function OpenLink({ href, onOpen, ...rest }: OpenLinkProps) {
  const handleClick = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    onOpen()
  }
  return <a href={href} onClick={handleClick} {...rest} />
}
