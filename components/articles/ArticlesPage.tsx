import { useEffect, useRef } from 'react'
import { useText } from '../i18n/text-context.tsx'
import { useAnnounce } from '../ui/announce.ts'
import { FileDrop } from '../ui/FileDrop.tsx'
import { Page } from '../ui/Page.tsx'
import { ArticleEntryItem } from './ArticleEntryItem.tsx'
import css from './ArticlesPage.module.css'
import { AttachedFiles } from './AttachedFiles.tsx'
import type { ArticlesPageProps } from './articles-model.ts'

/** How to get each article, save it as text and drop it here; and how many are attached. */
export function ArticlesPage(props: ArticlesPageProps) {
  const { articles, onAttach, onBack } = props
  const { t } = useText()
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
        <meter min={0} max={Math.max(own.length, 1)} value={attached} aria-label={meter} />
        <p>{meter}</p>
      </div>
      <div className={css.columns}>
        <ul className={css.articles}>
          {articles.map((article) => (
            <ArticleEntryItem key={article.id} article={article} {...props} />
          ))}
        </ul>
        <div className={css.how}>
          <h2>{get.howTitle}</h2>
          <ol className={css.steps}>
            {get.how.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <FileDrop
            pickLabel={t.proof.originals.pick}
            dropLabel={t.proof.originals.drop}
            onFiles={onAttach}
          />
          <p className={css.privacy}>{t.proof.originals.privacy}</p>
          <AttachedFiles {...props} />
        </div>
      </div>
    </Page>
  )
}
