import { useText } from '../i18n/text-context.tsx'
import { Button } from '../ui/Button.tsx'
import css from './Legend.module.css'
import type { LegendProps } from './legend-model.ts'

/** Says what is hidden and what is left, and takes it back. Nothing while nothing is hidden. */
export function LegendState({ hidden, kinds, shown, onReset }: LegendProps) {
  const { t, local, list } = useText()
  const names = [
    ...hidden.families.map((family) => t.words.family[family]),
    ...hidden.kinds.flatMap((kind) =>
      kinds.filter((entry) => entry.kind === kind).map(({ label }) => local(label)),
    ),
  ]
  if (hidden.families.length + hidden.kinds.length === 0) return null
  return (
    <p className={css.state}>
      {t.explore.legend.hidden({ names: list(names) })} {t.explore.legend.shown(shown)}{' '}
      <Button look="quiet" onClick={onReset}>
        {t.explore.legend.reset}
      </Button>
    </p>
  )
}
