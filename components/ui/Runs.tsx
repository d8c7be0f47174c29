import type { ReactNode } from 'react'
import type { LocalText } from '#graph-data/schema/primitives.ts'
import { directionOf } from '../i18n/language.ts'
import { useText } from '../i18n/text-context.tsx'

/** A text of ours in the reader's language, said to be so. */
export function LocalRun({ text }: { readonly text: LocalText }) {
  const { local, language, direction } = useText()
  return (
    <bdi lang={language} dir={direction}>
      {local(text)}
    </bdi>
  )
}

/** Words in a language of their own: a headline, a spelling. */
export function ForeignRun(props: { readonly language: string; readonly children: ReactNode }) {
  return (
    <bdi lang={props.language} dir={directionOf(props.language)}>
      {props.children}
    </bdi>
  )
}

/** An id, a file name, an address: reads left to right wherever it stands. */
export function CodeRun({ children }: { readonly children: ReactNode }) {
  return <bdi dir="ltr">{children}</bdi>
}

const SLOT = '\uFFFC'

/** A sentence of ours around words with a direction of their own: a file name, a headline, what the reader typed. */
export function SentenceAround(props: {
  readonly sentence: (slot: string) => string
  readonly children: ReactNode
}) {
  const [before = '', after = ''] = props.sentence(SLOT).split(SLOT)
  return (
    <>
      {before}
      <bdi>{props.children}</bdi>
      {after}
    </>
  )
}
