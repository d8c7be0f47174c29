import { PARAGRAPH_MARK_NAMES, PARAGRAPH_MARKS, QUOTE_MARK_NAMES, QUOTE_MARKS } from '../i18n/match-names.ts'
import { MATCHES_TITLE } from '../i18n/matches-title.ts'
import { useText } from '../i18n/text-context.tsx'
import { OpenLink } from '../ui/OpenLink.tsx'
import { Page } from '../ui/Page.tsx'
import { aboutHref } from '../ui/place-href.ts'
import { Skeleton } from '../ui/Skeleton.tsx'
import { ArticleDifferences } from './ArticleDifferences.tsx'
import { CountTable } from './CountTable.tsx'
import css from './MatchesPage.module.css'
import type { MatchesPageProps } from './matches-model.ts'
import { MATCHES_WORDS } from './matches-words.ts'

/** What all attached files say of all articles: two tables of counts, then whatever is not letter for letter. */
export function MatchesPage(props: MatchesPageProps) {
  const { model, onOpenArticles, onBack } = props
  const { local } = useText()
  const isHeld = model?.articles.some(({ held }) => held !== null) ?? false
  return (
    <Page id="matches" title={local(MATCHES_TITLE)} intro={local(MATCHES_WORDS.intro)} onBack={onBack}>
      {model === null ? (
        <Skeleton label={local(MATCHES_WORDS.waiting)} lines={6} />
      ) : (
        <>
          {model.isChecking && <p>{local(MATCHES_WORDS.checking)}</p>}
          {!isHeld && <p>{local(MATCHES_WORDS.none)}</p>}
          <p>
            <OpenLink href={aboutHref('articles')} onOpen={onOpenArticles}>
              {local(MATCHES_WORDS.attach)}
            </OpenLink>
          </p>
          {isHeld && <Tables {...props} model={model} />}
        </>
      )}
    </Page>
  )
}

function Tables(props: MatchesPageProps & { readonly model: NonNullable<MatchesPageProps['model']> }) {
  const { model, onOpenArticle } = props
  const { local } = useText()
  return (
    <div className={css.parts}>
      <CountTable
        title={local(MATCHES_WORDS.paragraphs)}
        columns={PARAGRAPH_MARKS.map((mark) => ({ mark, name: local(PARAGRAPH_MARK_NAMES[mark]) }))}
        articles={model.articles}
        allOf={({ paragraphs }) => paragraphs}
        countsOf={({ paragraphs }) => paragraphs}
        onOpenArticle={onOpenArticle}
      />
      <CountTable
        title={local(MATCHES_WORDS.quotes)}
        columns={QUOTE_MARKS.map((mark) => ({ mark, name: local(QUOTE_MARK_NAMES[mark]) }))}
        articles={model.articles}
        allOf={({ quotes }) => quotes}
        countsOf={({ quotes }) => quotes}
        onOpenArticle={onOpenArticle}
      />
      {model.articles.map((article) => (
        <ArticleDifferences key={article.id} article={article} {...props} />
      ))}
    </div>
  )
}
