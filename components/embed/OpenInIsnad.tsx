import { ExternalLink } from 'lucide-react'
import { useText } from '../i18n/text-context.tsx'
import css from './Embed.module.css'
import { EMBED_WORDS } from './embed-words.ts'

/** The same place in the page itself, in a tab of its own that knows nothing of the page around this one. */
export function OpenInIsnad({ href }: { readonly href: string }) {
  const { local } = useText()
  return (
    <a
      href={href}
      target="_blank"
      rel="noopener"
      className={css.open}
      title={local(EMBED_WORDS.openHint)}
      data-open-in-isnad
    >
      {local(EMBED_WORDS.open)}
      <ExternalLink aria-hidden />
    </a>
  )
}
