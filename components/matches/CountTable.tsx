import { type ReactNode, useId } from 'react'
import { useText } from '../i18n/text-context.tsx'
import { OpenLink } from '../ui/OpenLink.tsx'
import { articleHref } from '../ui/place-href.ts'
import { LocalRun } from '../ui/Runs.tsx'
import css from './MatchesPage.module.css'
import type { ArticleMatches, HeldMatches, MatchesPageProps } from './matches-model.ts'
import { MATCHES_WORDS } from './matches-words.ts'

export interface CountTableProps<Mark extends string> extends Pick<MatchesPageProps, 'onOpenArticle'> {
  readonly title: string
  readonly columns: readonly { readonly mark: Mark; readonly name: string }[]
  readonly articles: readonly ArticleMatches[]
  readonly allOf: (article: ArticleMatches) => number
  readonly countsOf: (held: HeldMatches) => Readonly<Record<Mark, number>>
}

/** Articles by verdict, in numbers; on a narrow screen it scrolls by itself. */
export function CountTable<Mark extends string>(props: CountTableProps<Mark>) {
  const { title, columns, articles } = props
  const { local } = useText()
  const headingId = useId()
  return (
    <div>
      <h2 id={headingId} className={css.heading}>
        {title}
      </h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className={css.frame} aria-labelledby={headingId} tabIndex={0}>
        <table className={css.table} data-table={title}>
          <thead>
            <tr>
              <th scope="col">{local(MATCHES_WORDS.article)}</th>
              <th scope="col">{local(MATCHES_WORDS.all)}</th>
              {columns.map(({ mark, name }) => (
                <th key={mark} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {articles.map((article) => (
              <Row key={article.id} article={article} {...props} />
            ))}
          </tbody>
        </table>
      </section>
    </div>
  )
}

function Row<Mark extends string>(
  props: CountTableProps<Mark> & { readonly article: ArticleMatches },
): ReactNode {
  const { article, columns, allOf, countsOf, onOpenArticle } = props
  const { local, number } = useText()
  const counts = article.held === null ? null : countsOf(article.held)
  return (
    <tr data-article={article.id}>
      <th scope="row">
        <OpenLink href={articleHref(article.id)} onOpen={() => onOpenArticle(article.id, null)}>
          <LocalRun text={article.publisher} />
        </OpenLink>
        {article.held !== null && <bdi className={css.file}>{article.held.file}</bdi>}
      </th>
      <td>{number(allOf(article))}</td>
      {counts === null ? (
        <td colSpan={columns.length} className={css.none}>
          {local(MATCHES_WORDS.notAttached)}
        </td>
      ) : (
        columns.map(({ mark }) => (
          <td key={mark} data-mark={mark} className={counts[mark] === 0 ? css.none : undefined}>
            {number(counts[mark])}
          </td>
        ))
      )}
    </tr>
  )
}
