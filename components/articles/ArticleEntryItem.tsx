import { BookOpenText, CircleCheck, CircleDashed, ExternalLink } from 'lucide-react'
import { useText } from '../i18n/text-context.tsx'
import { CopyButton } from '../ui/CopyButton.tsx'
import { OpenLink } from '../ui/OpenLink.tsx'
import { articleHref } from '../ui/place-href.ts'
import { ForeignRun, LocalRun } from '../ui/Runs.tsx'
import css from './ArticleEntryItem.module.css'
import type { ArticleEntry, ArticlesPageProps } from './articles-model.ts'
import { useDocumentWords } from './document-words.ts'

export interface ArticleEntryItemProps extends Pick<ArticlesPageProps, 'onOpenArticle' | 'onCopyText'> {
  readonly article: ArticleEntry
}

/** One article: what it is called, when it came out, where it is to be found, how much of it is attached. */
export function ArticleEntryItem({ article, onOpenArticle, onCopyText }: ArticleEntryItemProps) {
  const { t, date, local } = useText()
  const { id, headline, publisher, language, state } = article
  const isAttached = state.kind === 'attached'
  const Icon = isAttached ? CircleCheck : CircleDashed
  return (
    <li className={css.entry} data-article={id} data-state={state.kind}>
      <Icon aria-hidden className={isAttached ? css.attached : css.missing} />
      <div className={css.words}>
        <h2 className={css.headline}>
          {headline === null ? t.proof.headlineNone : <ForeignRun language={language}>{headline}</ForeignRun>}
        </h2>
        <p className={css.facts}>
          <strong>
            <LocalRun text={publisher} />
          </strong>{' '}
          · <bdi>{date(article.date.value)}</bdi>
          {article.date.basis !== null && ` · ${t.words.basis[article.date.basis]}`}
          {article.date.reason !== null && `: ${local(article.date.reason)}`}
        </p>
        <State article={article} />
        <Where article={article} onCopyText={onCopyText} />
        <OpenLink href={articleHref(id)} className={css.link} onOpen={() => onOpenArticle(id)}>
          <BookOpenText aria-hidden />
          {t.reader.get.read}
        </OpenLink>
      </div>
    </li>
  )
}

function State({ article }: { readonly article: ArticleEntry }) {
  const { t } = useText()
  const { originals } = t.proof
  const { state } = article
  if (state.kind === 'missing') return <p className={css.soft}>{originals.missing}</p>
  return (
    <p className={css.found}>
      {originals.attached({ matched: state.matched, of: state.of })}{' '}
      {originals.inFile({ file: `\u2068${state.file}\u2069` })}
    </p>
  )
}

function Where({ article, onCopyText }: Pick<ArticleEntryItemProps, 'article' | 'onCopyText'>) {
  const { t, local } = useText()
  const { get } = t.reader
  const { newTab } = useDocumentWords()
  const { headline, url, within } = article
  return (
    <>
      {within !== null && (
        <p className={css.soft}>
          {get.onPageOf}{' '}
          {within.headline === null ? (
            local(within.publisher)
          ) : (
            <ForeignRun language={within.language}>{within.headline}</ForeignRun>
          )}
        </p>
      )}
      {url !== null && (
        <a href={url} target="_blank" rel="noopener noreferrer" className={css.link}>
          {get.openPage}
          <span className={css.soft}>({newTab})</span>
          <ExternalLink aria-hidden />
        </a>
      )}
      {url === null && <p className={css.soft}>{headline === null ? get.searchNoHeadline : get.search}</p>}
      {url === null && headline !== null && (
        <CopyButton
          className={css.copy}
          label={t.proof.copyHeadline}
          onCopy={() => onCopyText(`"${headline}"`)}
        />
      )}
    </>
  )
}
