import { Split } from 'lucide-react'
import type { LineFamily } from '#graph-data/derive/line-family.ts'
import { useText } from '../i18n/text-context.tsx'
import { joinClasses } from '../ui/join-classes.ts'
import { KindMark } from '../ui/KindMark.tsx'
import { LineSample } from '../ui/LineSample.tsx'
import { LocalRun } from '../ui/Runs.tsx'
import css from './Legend.module.css'
import type { LegendProps } from './legend-model.ts'

const ORDER: readonly LineFamily[] = ['stated', 'said', 'planned', 'conditional', 'denied']

/** How sure, by line; what is what, by mark; with how many of each are in the picture. */
export function Legend({ families, kinds, contested, layout }: LegendProps) {
  const { t } = useText()
  return (
    <section className={joinClasses(css.legend, css[layout])} aria-label={t.regions.legend}>
      <div className={css.part}>
        <h3>{t.legend.title}</h3>
        <ul className={css.items}>
          {ORDER.map((family) => (
            <li key={family} data-family={family} data-empty={families[family] === 0}>
              <LineSample family={family} length={44} />
              <span>{t.words.family[family]}</span>
              <Count count={families[family]} />
            </li>
          ))}
          <li data-empty={contested === 0}>
            <Split aria-hidden className={css.split} />
            <span>{t.legend.contested}</span>
            <Count count={contested} />
          </li>
        </ul>
      </div>
      <details className={css.part} open={layout === 'stacked'}>
        <summary>{t.legend.more}</summary>
        <div className={css.more}>
          <h3>{t.legend.kinds}</h3>
          <ul className={css.kinds}>
            {kinds.map(({ kind, label, count }) => (
              <li key={kind} data-empty={count === 0}>
                <KindMark kind={kind} />
                <LocalRun text={label} />
                <Count count={count} />
              </li>
            ))}
          </ul>
          <p className={css.width}>
            <Widths label={t.legend.widthLabel} />
            {t.legend.width}
          </p>
          <p className={css.note}>{t.legend.solidMeans}</p>
        </div>
      </details>
    </section>
  )
}

function Count({ count }: { readonly count: number }) {
  const { number } = useText()
  return <span className={css.count}>{number(count)}</span>
}

function Widths({ label }: { readonly label: string }) {
  return (
    <span role="img" aria-label={label} className={css.widths}>
      {[1, 2, 3].map((origins) => (
        <LineSample key={origins} family="stated" origins={origins} length={26} />
      ))}
    </span>
  )
}
