import { CircleCheck, CircleDot, CircleX } from 'lucide-react'
import type { MouseEvent } from 'react'
import { PARAGRAPH_MARK_NAMES, type ParagraphMark } from '../i18n/match-names.ts'
import { useText } from '../i18n/text-context.tsx'
import { joinClasses } from '../ui/join-classes.ts'
import { OpenLink } from '../ui/OpenLink.tsx'
import { articleHref } from '../ui/place-href.ts'
import { ReaderClaims } from './ReaderClaims.tsx'
import css from './ReaderParagraphItem.module.css'
import { ReaderWords } from './ReaderWords.tsx'
import type { ArticleReaderProps, ReaderArticle, ReaderContent, ReaderParagraph } from './reader-model.ts'

export interface ReaderParagraphItemProps {
  readonly article: ReaderArticle
  readonly paragraph: ReaderParagraph
  readonly isCurrent: boolean
  readonly currentClaim: string | null
  readonly onShowParagraph: ArticleReaderProps['onShowParagraph']
  readonly onOpenEvidence: ArticleReaderProps['onOpenEvidence']
  readonly onPointClaim: ArticleReaderProps['onPointClaim'] | undefined
}

/** One numbered paragraph. A click anywhere on it lights its edges; its number is the link that does the same. */
export function ReaderParagraphItem(props: ReaderParagraphItemProps) {
  const { article, paragraph, isCurrent, onShowParagraph } = props
  const { t } = useText()
  const { n, kind } = paragraph
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: its number is a link and does the same by keyboard
    <li
      id={`${article.id}-${n}`}
      className={joinClasses(css.item, kind !== 'body' && css.aside, isCurrent && css.current)}
      aria-current={isCurrent ? 'true' : undefined}
      onClick={(event) => isPlainClick(event) && onShowParagraph(n)}
    >
      <p className={css.top}>
        <OpenLink
          href={articleHref(article.id, n)}
          className={css.number}
          aria-label={t.reader.showParagraph({ n })}
          title={t.reader.showParagraph({ n })}
          onOpen={() => onShowParagraph(n)}
        >
          {t.reader.paragraphMark({ n })}
        </OpenLink>
        <span>{t.words.paragraphKind[kind]}</span>
        {paragraph.content.words === 'ours' && <span className={css.ours}>{t.reader.ourWords}</span>}
        <MatchMark content={paragraph.content} />
      </p>
      <ReaderWords article={article} paragraph={paragraph} />
      <Note paragraph={paragraph} />
      <ReaderClaims {...props} />
    </li>
  )
}

const MARK_ICONS = {
  exact: CircleCheck,
  normalised: CircleDot,
  fuzzy: CircleDot,
  weak: CircleDot,
  critical: CircleX,
  absent: CircleX,
  'quote-only': CircleX,
}

/** What holding the attached file against the paragraph gave, by icon and in words. */
function MatchMark({ content }: { readonly content: ReaderContent }) {
  const { local } = useText()
  const mark = matchMark(content)
  if (mark === null) return null
  const Icon = MARK_ICONS[mark]
  return (
    <span className={css.match} data-match={mark}>
      <Icon aria-hidden />
      {local(PARAGRAPH_MARK_NAMES[mark])}
    </span>
  )
}

function Note({ paragraph }: { readonly paragraph: ReaderParagraph }) {
  const { local } = useText()
  return paragraph.note === null ? null : <p className={css.note}>{local(paragraph.note)}</p>
}

/** What holding an attached file against a paragraph gave; `null` where nothing is attached. */
function matchMark(content: ReaderContent): ParagraphMark | null {
  if (content.words === 'ours') return content.lost
  return content.critical === 'changed' ? 'critical' : content.rung
}

/** Neither on a link, nor the end of selecting words to copy. */
function isPlainClick(event: MouseEvent): boolean {
  const { target } = event
  if (!(target instanceof Element) || target.closest('a, button, summary')) return false
  return (getSelection()?.toString() ?? '') === ''
}
