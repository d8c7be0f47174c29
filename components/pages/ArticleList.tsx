import { useText } from '../i18n/text-context.tsx'
import { OpenLink } from '../ui/OpenLink.tsx'
import { articleHref } from '../ui/place-href.ts'
import { ForeignRun, LocalRun } from '../ui/Runs.tsx'
import type { ContentProps } from './about-model.ts'
import { Points } from './Prose.tsx'

/** The articles of the collection, each opening in the reader. */
export function ArticleList({ facts, onOpenArticle }: Pick<ContentProps, 'facts' | 'onOpenArticle'>) {
  const { t, date } = useText()
  return (
    <Points>
      {facts.articles.map(({ id, headline, publisher, language, date: published }) => (
        <li key={id}>
          <OpenLink href={articleHref(id)} onOpen={() => onOpenArticle(id)}>
            {headline === null ? (
              t.proof.headlineNone
            ) : (
              <ForeignRun language={language}>{headline}</ForeignRun>
            )}
          </OpenLink>
          <br />
          <LocalRun text={publisher} /> · <bdi>{date(published)}</bdi>
        </li>
      ))}
    </Points>
  )
}
