import { ArrowLeft, Network } from 'lucide-react'
import { useText } from '../i18n/text-context.tsx'
import { Button } from '../ui/Button.tsx'
import { LocalRun } from '../ui/Runs.tsx'
import css from './OpeningPanel.module.css'
import type { OpeningPanelProps } from './opening-model.ts'
import { ThemeRow } from './ThemeRow.tsx'

/** What this is, how much of it is shown, whether to trust it, what to do: readable in five seconds. */
export function OpeningPanel(props: OpeningPanelProps) {
  const { title, sentence, articles, dates, shown, total, view } = props
  const text = useText()
  const { t, date } = text
  const { opening } = t
  return (
    <div className={css.opening}>
      <p className={css.overline}>
        {opening.overline(articles)}
        {dates !== null && (
          <>
            {' · '}
            <bdi>{t.dates.span({ from: date(dates.from), to: date(dates.to) })}</bdi>
          </>
        )}
      </p>
      <h1 className={css.title}>
        <LocalRun text={title} />
      </h1>
      <p className={css.sentence}>
        <LocalRun text={sentence} />
      </p>
      <p className={css.promise}>{opening.promise}</p>
      <Ways {...props} />
      <ThemeRow {...props} />
      <p className={css.shown}>
        {view.kind === 'around' && `${opening.around({ name: text.local(view.label) })}. `}
        {view.kind === 'these' && `${text.local(view.label)}. `}
        {opening.shown({
          entities: shown.entities,
          claims: shown.claims,
          totalEntities: total.entities,
          totalClaims: total.claims,
        })}
      </p>
    </div>
  )
}

function Ways({ view, story, onStartStory, onShowAll, onShowOpening, onStartWithClaim }: OpeningPanelProps) {
  const { t } = useText()
  return (
    <div className={css.ways}>
      {story && (
        <Button look="primary" data-start-story onClick={onStartStory}>
          {t.opening.story(story)}
        </Button>
      )}
      <Button look={story ? 'plain' : 'primary'} onClick={onStartWithClaim}>
        {t.opening.start}
      </Button>
      {view.kind === 'all' || view.kind === 'around' || view.kind === 'these' ? (
        <Button icon={<ArrowLeft aria-hidden className={css.back} />} onClick={onShowOpening}>
          {t.opening.showOpening}
        </Button>
      ) : (
        <Button icon={<Network aria-hidden />} onClick={onShowAll}>
          {t.opening.showAll}
        </Button>
      )}
    </div>
  )
}
