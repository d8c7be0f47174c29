import { memo } from 'react'
import type { LineFamily } from '#graph-data/derive/line-family.ts'
import { useText } from '../i18n/text-context.tsx'
import { ContestedMark } from '../ui/ContestedMark.tsx'
import { joinClasses } from '../ui/join-classes.ts'
import { KindMark } from '../ui/KindMark.tsx'
import { LineSample } from '../ui/LineSample.tsx'
import css from './Legend.module.css'
import { LegendItem } from './LegendItem.tsx'
import type { LegendProps } from './legend-model.ts'

const ORDER: readonly LineFamily[] = ['stated', 'said', 'planned', 'conditional', 'denied']

/** How sure, by line; what is what, by mark; with how many of each are in view. Each entry switches its own off and on. */
export function Legend(props: LegendProps) {
  const { families, contested, hidden, layout, onToggle, onOnly, ...rest } = props
  const { t, number } = useText()
  return (
    <section className={joinClasses(css.legend, css[layout])} aria-label={t.regions.legend}>
      <div className={css.part}>
        <h2>{t.legend.title}</h2>
        <ul className={css.items}>
          {ORDER.map((family) => (
            <li key={family} data-family={family} data-empty={families[family] === 0}>
              <LegendItem
                sample={<LineSample family={family} length={44} />}
                name={t.words.family[family]}
                count={families[family]}
                isShown={!hidden.families.includes(family)}
                onToggle={() => onToggle('families', family)}
                onOnly={() => onOnly('families', family)}
              />
            </li>
          ))}
          <li data-empty={contested === 0}>
            <ContestedMark className={css.split} />
            <span>{t.legend.contested}</span>
            <span className={css.count}>{number(contested)}</span>
          </li>
        </ul>
      </div>
      <details className={css.part}>
        <summary>{t.legend.more}</summary>
        <Key {...rest} hidden={hidden.kinds} onToggle={onToggle} onOnly={onOnly} />
      </details>
    </section>
  )
}

interface KeyProps extends Pick<LegendProps, 'kinds' | 'hasHulls' | 'pins' | 'onToggle' | 'onOnly'> {
  /** Kinds that are switched off. */
  readonly hidden: LegendProps['hidden']['kinds']
}

/** Not gone through when a switch above it is pressed. */
const Key = memo(function Key({ kinds, hidden, hasHulls, pins, onToggle, onOnly }: KeyProps) {
  const { t, local } = useText()
  return (
    <div className={css.more}>
      <h2>{t.legend.kinds}</h2>
      <ul className={css.kinds}>
        {kinds.map(({ kind, label, count }) => (
          <li key={kind} data-kind={kind} data-empty={count === 0}>
            <LegendItem
              sample={<KindMark kind={kind} />}
              name={local(label)}
              count={count}
              isShown={!hidden.includes(kind)}
              onToggle={() => onToggle('kinds', kind)}
              onOnly={() => onOnly('kinds', kind)}
            />
          </li>
        ))}
      </ul>
      <p className={css.width}>
        <Widths label={t.legend.widthLabel} />
        {t.legend.width}
      </p>
      {hasHulls && (
        <p className={css.width}>
          <span className={css.hull} aria-hidden />
          {t.explore.legend.hulls}
        </p>
      )}
      {pins && <p className={css.width}>{pins}</p>}
      <p className={css.note}>{t.legend.solidMeans}</p>
      <p className={css.note}>{t.explore.legend.filter}</p>
    </div>
  )
})

function Widths({ label }: { readonly label: string }) {
  return (
    <span role="img" aria-label={label} className={css.widths}>
      {[1, 2, 3].map((origins) => (
        <LineSample key={origins} family="stated" origins={origins} length={26} />
      ))}
    </span>
  )
}
