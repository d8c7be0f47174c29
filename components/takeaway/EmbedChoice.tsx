import { useState } from 'react'
import { useText } from '../i18n/text-context.tsx'
import { CopyButton } from '../ui/CopyButton.tsx'
import { Segmented } from '../ui/Segmented.tsx'
import { EMBED_CHOICE_WORDS as WORDS } from './embed-choice-words.ts'
import css from './TakeAway.module.css'
import {
  EMBED_SCHEMES,
  EMBED_SIZES,
  type EmbedScheme,
  type EmbedSize,
  type TakeAwayProps,
} from './take-away-model.ts'

/** HTML to put what is shown into a page of one's own: how high, in which colours, and what will be seen there. */
export function EmbedChoice({ embed, onCopyText }: Pick<TakeAwayProps, 'embed' | 'onCopyText'>) {
  const { local, number } = useText()
  const [size, setSize] = useState<EmbedSize>('middle')
  const [scheme, setScheme] = useState<EmbedScheme>('device')
  const code = embed.codeOf(size, scheme)
  return (
    <>
      <p className={css.hint}>{local(WORDS.hint)}</p>
      <Segmented
        isLabelShown
        label={local(WORDS.size)}
        value={size}
        options={EMBED_SIZES.map((value) => ({ value, label: local(WORDS.sizes[value]) }))}
        onChange={setSize}
      />
      <Segmented
        isLabelShown
        label={local(WORDS.scheme)}
        value={scheme}
        options={EMBED_SCHEMES.map((value) => ({ value, label: local(WORDS.schemes[value]) }))}
        onChange={setScheme}
      />
      <p className={css.hint} data-embed-preview>
        {local(WORDS.preview({ title: embed.title, height: number(embed.heights[size]) }))}{' '}
        {local(WORDS.seen[scheme])} {local(WORDS.limits)}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long code scrolls, and the keyboard must get there */}
      <pre className={css.code} dir="ltr" lang="en" tabIndex={0}>
        {code}
      </pre>
      <CopyButton label={local(WORDS.copy)} onCopy={() => onCopyText(code)} />
    </>
  )
}
