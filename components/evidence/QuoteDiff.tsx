import type { DiffRun } from '#graph-data/text/word-diff.ts'
import { directionOf } from '../i18n/language.ts'
import { useText } from '../i18n/text-context.tsx'
import { DIFF_WORDS } from './match-words.ts'
import css from './QuoteDiff.module.css'

export interface QuoteDiffProps {
  readonly diff: readonly DiffRun[]
  readonly language: string
}

/** A quote against what stands in its place: struck through what only the quote has, underlined what only the file has. */
export function QuoteDiff({ diff, language }: QuoteDiffProps) {
  const { local } = useText()
  return (
    <figure className={css.figure} data-diff>
      <figcaption className={css.title}>{local(DIFF_WORDS.title)}</figcaption>
      <p className={css.words} lang={language} dir={directionOf(language)}>
        {diff.map(({ kind, words }, i) => {
          // biome-ignore lint/suspicious/noArrayIndexKey: runs never move
          const run = <Run key={i} kind={kind} words={words} />
          return i === 0 ? run : [' ', run]
        })}
      </p>
      <p className={css.key}>
        <del className={css.quote}>{local(DIFF_WORDS.onlyQuote)}</del>
        <ins className={css.text}>{local(DIFF_WORDS.onlyText)}</ins>
      </p>
    </figure>
  )
}

function Run({ kind, words }: DiffRun) {
  const { local, language, direction } = useText()
  if (kind === 'same') return <span>{words}</span>
  const Tag = kind === 'only-quote' ? 'del' : 'ins'
  return (
    <Tag className={kind === 'only-quote' ? css.quote : css.text}>
      <span className="visually-hidden" lang={language} dir={direction}>
        {local(kind === 'only-quote' ? DIFF_WORDS.onlyQuote : DIFF_WORDS.onlyText)}:{' '}
      </span>
      {words}
    </Tag>
  )
}
