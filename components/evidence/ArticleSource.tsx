import { useText } from '../i18n/text-context.tsx'
import { Chip } from '../ui/Chip.tsx'
import { Fold } from '../ui/Fold.tsx'
import { OpenLink } from '../ui/OpenLink.tsx'
import { articleHref } from '../ui/place-href.ts'
import { ForeignRun, LocalRun, SentenceAround } from '../ui/Runs.tsx'
import css from './ArticleSource.module.css'
import type { ProofArticle, ProofEvidence } from './proof-model.ts'

export interface ArticleSourceProps {
  readonly evidence: ProofEvidence
  readonly onOpenArticle: (articleId: string, paragraph: number) => void
}

/** Which paragraph of which article this is: publisher, headline, date and how we know it, number and kind. */
export function ArticleSource({ evidence, onOpenArticle }: ArticleSourceProps) {
  const { t, local } = useText()
  const { article, paragraph } = evidence
  return (
    <div className={css.source}>
      <p className={css.publisher}>
        <strong>
          <LocalRun text={article.publisher} />
        </strong>
        <OpenLink
          href={articleHref(article.id, paragraph.n)}
          className={css.place}
          title={t.proof.openParagraph({ n: paragraph.n, publisher: local(article.publisher) })}
          onOpen={() => onOpenArticle(article.id, paragraph.n)}
        >
          {t.proof.paragraphOf({ n: paragraph.n, of: paragraph.of })}
        </OpenLink>
      </p>
      <div className={css.about}>
        <p className={css.headline}>
          {article.headline === null ? (
            <span className={css.none}>{t.proof.headlineNone}</span>
          ) : (
            <ForeignRun language={article.language}>{article.headline}</ForeignRun>
          )}
          {article.machineTranslated && <Chip tone="warning">{t.proof.machineTranslated}</Chip>}
          <span className={css.kind}>{t.words.paragraphKind[paragraph.kind]}</span>
        </p>
        <PublishedOn article={article} />
        {article.within !== null && (
          <p className={css.date}>
            <Host headline={article.within.headline} />
          </p>
        )}
      </div>
    </div>
  )
}

function Host({ headline }: { readonly headline: string | null }) {
  const { t } = useText()
  if (headline === null) return t.proof.withinArticleUnnamed
  return (
    <SentenceAround sentence={(slot) => t.proof.withinArticle({ headline: slot })}>{headline}</SentenceAround>
  )
}

function PublishedOn({ article }: { readonly article: ProofArticle }) {
  const { t, date, local } = useText()
  const { value, basis, reason } = article.date
  const known = (
    <>
      <bdi>{date(value)}</bdi> · {t.words.basis[basis]}
    </>
  )
  if (reason === null) return <p className={css.date}>{known}</p>
  return (
    <Fold when="low" className={css.date} label={known}>
      {local(reason)}
    </Fold>
  )
}
