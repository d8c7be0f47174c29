import { ExternalLink } from 'lucide-react'
import { useText } from '../i18n/text-context.tsx'
import { Chip } from '../ui/Chip.tsx'
import { OpenLink } from '../ui/OpenLink.tsx'
import { articleHref } from '../ui/place-href.ts'
import { ForeignRun } from '../ui/Runs.tsx'
import css from './ReaderFacts.module.css'
import type { ReaderArticle } from './reader-model.ts'

export interface ReaderFactsProps {
  readonly article: ReaderArticle
  readonly onOpenArticle: (articleId: string) => void
}

/** The bibliography: who published it and when, how we know, whose text it is, whose page it stands on. */
export function ReaderFacts({ article, onOpenArticle }: ReaderFactsProps) {
  const { t, date, local } = useText()
  const { date: published, country, owner, from, note } = article
  const behind = [
    country && local(country),
    owner && t.reader.owner({ name: local(owner) }),
    from && t.reader.from({ name: local(from) }),
  ].filter((fact) => fact !== null)
  return (
    <div className={css.facts}>
      <p>
        <bdi>{date(published.value)}</bdi> · {t.words.basis[published.basis]}
        {published.reason !== null && `: ${local(published.reason)}`}
      </p>
      {behind.length > 0 && <p>{behind.join(' · ')}</p>}
      {article.machineTranslated && (
        <p>
          <Chip tone="warning">{t.reader.machineTranslated}</Chip> {t.reader.machineTranslatedHint}
        </p>
      )}
      <Within article={article} onOpenArticle={onOpenArticle} />
      {note !== null && <p>{local(note)}</p>}
      {article.url !== null && (
        <p>
          <a href={article.url} target="_blank" rel="noopener noreferrer" className={css.page}>
            {t.proof.publicPage}
            <ExternalLink aria-hidden />
          </a>
        </p>
      )}
    </div>
  )
}

function Within({ article, onOpenArticle }: ReaderFactsProps) {
  const { t } = useText()
  const { within, language } = article
  if (within === null) return null
  return (
    <p>
      {t.reader.within}{' '}
      <OpenLink href={articleHref(within.id)} onOpen={() => onOpenArticle(within.id)}>
        {within.headline === null ? (
          t.reader.withinUnnamed
        ) : (
          <ForeignRun language={language}>{within.headline}</ForeignRun>
        )}
      </OpenLink>
    </p>
  )
}
