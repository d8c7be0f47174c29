import { useEffect } from 'react'
import { useText } from '../i18n/text-context.tsx'
import { useAnnounce } from '../ui/announce.ts'
import css from './Embed.module.css'
import { EMBED_WORDS } from './embed-words.ts'
import { OpenInIsnad } from './OpenInIsnad.tsx'

/** A line over the picture; read out when it comes. */
export function EmbedNote({ what }: { readonly what: 'elsewhere' | 'wheel' | 'empty' | 'lost' }) {
  const { local } = useText()
  const announce = useAnnounce()
  const words = local(EMBED_WORDS[what])
  useEffect(() => announce(words), [announce, words])
  return (
    <p className={css.note} data-note={what}>
      {words}
    </p>
  )
}

/** In a proof, where the page itself takes the reader's copy. */
export function CheckInIsnad({ href }: { readonly href: string }) {
  const { local } = useText()
  return (
    <p className={css.check}>
      {local(EMBED_WORDS.check)} <OpenInIsnad href={href} />
    </p>
  )
}
