import { ExternalLink } from 'lucide-react'
import { useText } from '../i18n/text-context.tsx'
import { CopyButton } from '../ui/CopyButton.tsx'
import { FileDrop } from '../ui/FileDrop.tsx'
import { ForeignRun } from '../ui/Runs.tsx'
import css from './GetArticle.module.css'
import type { ProofArticle } from './proof-model.ts'

export interface GetArticleProps {
  readonly article: ProofArticle
  readonly onAttach: ((files: readonly File[]) => void) | null
  readonly onCopyText: (text: string) => Promise<boolean>
}

/** The way to the paragraph on its own page, or to the article where no address is known. */
export function GetArticle({ article, onAttach, onCopyText }: GetArticleProps) {
  const { t } = useText()
  const page = article.passageUrl ?? article.url
  return (
    <div className={css.get}>
      {page !== null && (
        <p>
          <a
            href={page}
            target="_blank"
            rel="noopener noreferrer"
            className={css.page}
            title={t.proof.publicPageHint}
          >
            {article.passageUrl === null ? t.proof.publicPage : t.proof.publicPageAt}
            <ExternalLink aria-hidden />
          </a>
          <span className={css.hint}>{t.proof.publicPageHint}</span>
        </p>
      )}
      {!article.isAttached && onAttach !== null && (
        <>
          <FileDrop pickLabel={t.proof.attach} dropLabel={t.proof.dropHere} onFiles={onAttach} />
          <details className={css.how}>
            <summary>{t.proof.getTitle}</summary>
            <div className={css.steps}>
              {page === null && <FindIt article={article} onCopyText={onCopyText} />}
              <p>{t.proof.getSave}</p>
            </div>
          </details>
        </>
      )}
    </div>
  )
}

function FindIt({ article, onCopyText }: Pick<GetArticleProps, 'article' | 'onCopyText'>) {
  const { t } = useText()
  const { headline } = article
  return (
    <>
      <p>{t.proof.getNoAddress}</p>
      {headline === null ? (
        <p>{t.proof.getSearchNoHeadline}</p>
      ) : (
        <div className={css.search}>
          <p>{t.proof.getSearch}</p>
          <p className={css.headline}>
            <ForeignRun language={article.language}>{headline}</ForeignRun>
          </p>
          <CopyButton label={t.proof.copyHeadline} onCopy={() => onCopyText(headline)} />
        </div>
      )}
    </>
  )
}
