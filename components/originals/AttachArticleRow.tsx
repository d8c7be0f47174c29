import { CircleCheck, CircleDashed, ExternalLink } from 'lucide-react'
import { useText } from '../i18n/text-context.tsx'
import { CopyButton } from '../ui/CopyButton.tsx'
import { ForeignRun, LocalRun, SentenceAround } from '../ui/Runs.tsx'
import css from './AttachArticleRow.module.css'
import type { AttachArticle, AttachPanelProps } from './attach-model.ts'

export interface AttachArticleRowProps extends Pick<AttachPanelProps, 'onCopyText'> {
  readonly article: AttachArticle
}

/** One article: what it is called, where it is, and how much of it the attached files hold. */
export function AttachArticleRow({ article, onCopyText }: AttachArticleRowProps) {
  const { date } = useText()
  const isAttached = article.state.kind === 'attached'
  const Icon = isAttached ? CircleCheck : CircleDashed
  return (
    <li className={css.row} data-article={article.id} data-state={article.state.kind}>
      <Icon aria-hidden className={isAttached ? css.attached : css.missing} />
      <div className={css.words}>
        <p className={css.publisher}>
          <strong>
            <LocalRun text={article.publisher} />
          </strong>
          <bdi className={css.soft}>{date(article.date)}</bdi>
        </p>
        {article.headline !== null && (
          <p className={css.headline}>
            <ForeignRun language={article.language}>{article.headline}</ForeignRun>
          </p>
        )}
        <ArticleState article={article} />
        {!isAttached && <WaysToIt article={article} onCopyText={onCopyText} />}
      </div>
    </li>
  )
}

function ArticleState({ article }: { readonly article: AttachArticle }) {
  const { t } = useText()
  const { originals } = t.proof
  const { state } = article
  if (state.kind === 'missing') return <p className={css.soft}>{originals.missing}</p>
  return (
    <p className={css.soft}>
      {originals.attached({ matched: state.matched, of: state.of })}{' '}
      <SentenceAround sentence={(file) => originals.inFile({ file })}>{state.file}</SentenceAround>
    </p>
  )
}

function WaysToIt({ article, onCopyText }: AttachArticleRowProps) {
  const { t } = useText()
  const { originals } = t.proof
  const { headline, url } = article
  return (
    <div className={css.ways}>
      {url !== null && (
        <a href={url} target="_blank" rel="noopener noreferrer" className={css.page}>
          {originals.openPage}
          <ExternalLink aria-hidden />
        </a>
      )}
      {headline === null ? (
        url === null && <span className={css.soft}>{originals.noHeadline}</span>
      ) : (
        <CopyButton look="quiet" label={t.proof.copyHeadline} onCopy={() => onCopyText(headline)} />
      )}
    </div>
  )
}
