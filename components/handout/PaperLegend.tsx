import type { LineFamily } from '#graph-data/derive/line-family.ts'
import { useText } from '../i18n/text-context.tsx'
import { KindMark } from '../ui/KindMark.tsx'
import { LineSample } from '../ui/LineSample.tsx'
import type { StorySheet } from './handout-model.ts'
import css from './Sheet.module.css'

export interface PaperLegendProps {
  readonly families: readonly LineFamily[]
  readonly kinds: StorySheet['kinds']
}

/** What the lines' patterns and the outlines mean; only those on this sheet. */
export function PaperLegend({ families, kinds }: PaperLegendProps) {
  const { t, local } = useText()
  return (
    <section className={css.legend}>
      <div>
        <h2>{t.pages.print.legend}</h2>
        <ul>
          {families.map((family) => (
            <li key={family}>
              <LineSample family={family} />
              {t.words.family[family]}
            </li>
          ))}
        </ul>
      </div>
      {kinds.length > 0 && (
        <div>
          <h2>{t.pages.print.kinds}</h2>
          <ul>
            {kinds.map(({ kind, label }) => (
              <li key={kind}>
                <KindMark kind={kind} />
                {local(label)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}
