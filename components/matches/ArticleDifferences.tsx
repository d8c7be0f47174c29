import { useId } from 'react'
import { PARAGRAPH_MARK_NAMES, QUOTE_MARK_NAMES } from '../i18n/match-names.ts'
import { useText } from '../i18n/text-context.tsx'
import { OpenLink } from '../ui/OpenLink.tsx'
import { articleHref, claimHref } from '../ui/place-href.ts'
import { ForeignRun, LocalRun } from '../ui/Runs.tsx'
import css from './MatchesPage.module.css'
import type { ArticleMatches, MatchesPageProps } from './matches-model.ts'
import { MATCHES_WORDS } from './matches-words.ts'

export interface ArticleDifferencesProps extends Pick<MatchesPageProps, 'onOpenArticle' | 'onOpenEvidence'> {
  readonly article: ArticleMatches
}

/** Of one article what is not there letter for letter, each entry leading to its place. Nothing where all is. */
export function ArticleDifferences({ article, onOpenArticle, onOpenEvidence }: ArticleDifferencesProps) {
  const { t, local } = useText()
  const headingId = useId()
  const { held, id, headline, language } = article
  if (held === null || (held.changed.length === 0 && held.altered.length === 0)) return null
  return (
    <section aria-labelledby={headingId} className={css.differences}>
      <h2 id={headingId} className={css.heading}>
        <LocalRun text={article.publisher} />:{' '}
        {headline === null ? (
          local(MATCHES_WORDS.noHeadline)
        ) : (
          <ForeignRun language={language}>{headline}</ForeignRun>
        )}
      </h2>
      {held.changed.length > 0 && <h3>{local(MATCHES_WORDS.changed)}</h3>}
      <ul className={css.list}>
        {held.changed.map(({ n, mark }) => (
          <li key={n} data-paragraph={n} data-mark={mark}>
            <OpenLink href={articleHref(id, n)} onOpen={() => onOpenArticle(id, n)}>
              {t.reader.paragraph({ n })}
            </OpenLink>
            : {local(PARAGRAPH_MARK_NAMES[mark])}
          </li>
        ))}
      </ul>
      {held.altered.length > 0 && <h3>{local(MATCHES_WORDS.altered)}</h3>}
      <ul className={css.list}>
        {held.altered.map(({ claimId, evidenceId, quote, mark }) => (
          <li key={evidenceId} data-evidence={evidenceId} data-mark={mark}>
            <OpenLink
              href={claimHref(claimId, evidenceId)}
              onOpen={() => onOpenEvidence(claimId, evidenceId)}
            >
              <q lang={language}>
                <ForeignRun language={language}>{quote}</ForeignRun>
              </q>
            </OpenLink>
            : {local(QUOTE_MARK_NAMES[mark])}
          </li>
        ))}
      </ul>
    </section>
  )
}
