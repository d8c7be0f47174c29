import { useEffect, useRef } from 'react'
import { MATCHES_TITLE } from '../i18n/matches-title.ts'
import { useText } from '../i18n/text-context.tsx'
import { useAnnounce } from '../ui/announce.ts'
import { Meter } from '../ui/Meter.tsx'
import { OpenLink } from '../ui/OpenLink.tsx'
import { Page } from '../ui/Page.tsx'
import { aboutHref } from '../ui/place-href.ts'
import { ArticleEntryItem } from './ArticleEntryItem.tsx'
import css from './ArticlesPage.module.css'
import { AttachedFiles } from './AttachedFiles.tsx'
import { AttachPanel } from './AttachPanel.tsx'
import type { ArticlesPageProps } from './articles-model.ts'
import { KeepingChoice } from './KeepingChoice.tsx'
import { RefusedFiles } from './RefusedFiles.tsx'

/** How to get each article, save it and attach it; what became of each file; how many are attached. */
export function ArticlesPage(props: ArticlesPageProps) {
  const { articles, onBack } = props
  const { t, local } = useText()
  const announce = useAnnounce()
  const { get } = t.reader
  // One that stands inside another comes with its host.
  const own = articles.filter(({ within }) => within === null)
  const attached = own.filter(({ state }) => state.kind === 'attached').length
  const meter = get.attached({ attached, of: own.length })
  const said = useRef(meter)
  useEffect(() => {
    if (said.current === meter) return
    said.current = meter
    announce(meter)
  }, [announce, meter])
  return (
    <Page id="articles" title={get.title} intro={get.intro} onBack={onBack}>
      <div className={css.meter}>
        <Meter label={meter} value={attached} max={Math.max(own.length, 1)} tone="good" />
        <p>{meter}</p>
        <p>
          <OpenLink href={aboutHref('matches')} onOpen={props.onOpenMatches}>
            {local(MATCHES_TITLE)}
          </OpenLink>
        </p>
      </div>
      <div className={css.columns}>
        <div className={css.how}>
          <AttachPanel {...props} />
          <RefusedFiles {...props} />
          <AttachedFiles {...props} />
          <KeepingChoice {...props} />
          <details className={css.howTo}>
            <summary>{get.howTitle}</summary>
            <ol className={css.steps}>
              {get.how.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </details>
        </div>
        <ul className={css.articles}>
          {articles.map((article) => (
            <ArticleEntryItem key={article.id} article={article} {...props} />
          ))}
        </ul>
      </div>
    </Page>
  )
}
