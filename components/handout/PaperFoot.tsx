import { useText } from '../i18n/text-context.tsx'
import { CodeRun, ForeignRun, LocalRun } from '../ui/Runs.tsx'
import type { PaperArticle, PaperCredit } from './handout-model.ts'
import css from './Sheet.module.css'
import { useHandoutWords } from './sheet-words.tsx'

export interface PaperFootProps {
  readonly articles: readonly PaperArticle[]
  readonly credit: PaperCredit
}

/** The articles and the way to each, then where the sheet comes from and what one may do with it. */
export function PaperFoot({ articles, credit }: PaperFootProps) {
  const { t, local, date } = useText()
  const words = useHandoutWords()
  const { collection, version, released, licence } = credit
  return (
    <footer className={css.foot}>
      <section className={css.articles}>
        <h2>{words.articles}</h2>
        <ul>
          {articles.map((article) => (
            <Article key={article.id} article={article} />
          ))}
        </ul>
        <p>
          {words.articlesHow} <CodeRun>{credit.articlesLink}</CodeRun>
        </p>
      </section>
      <section className={css.credit}>
        <p>{t.pages.print.version({ title: local(collection), version, released: date(released) })}</p>
        <p>
          {words.licence({ licence: licence.id })} <CodeRun>{licence.url}</CodeRun>
        </p>
        <p>
          {words.shownAt} <CodeRun>{credit.link}</CodeRun>
        </p>
      </section>
    </footer>
  )
}

function Article({ article }: { readonly article: PaperArticle }) {
  const { t, date } = useText()
  const words = useHandoutWords()
  const { headline, language, url, within } = article
  return (
    <li data-paper-article={article.id}>
      <p>
        <strong>
          <LocalRun text={article.publisher} />
        </strong>
        {' · '}
        {headline === null ? t.proof.headlineNone : <ForeignRun language={language}>«{headline}»</ForeignRun>}
        {' · '}
        {date(article.date)}
        {article.dateBasis !== null && article.dateBasis !== 'stated' && ` (${words.inferred})`}
        {article.isMachineTranslated && ` · ${t.proof.machineTranslated}`}
        {within !== null && <Within within={within} />}
      </p>
      <p className={css.way}>
        {url === null ? (
          headline === null && within === null ? (
            words.searchNoHeadline
          ) : (
            words.search
          )
        ) : (
          <CodeRun>{url}</CodeRun>
        )}
      </p>
    </li>
  )
}

function Within({ within }: { readonly within: NonNullable<PaperArticle['within']> }) {
  const { local } = useText()
  const words = useHandoutWords()
  return <> · {words.onPageOf({ publisher: local(within.publisher) })}</>
}
