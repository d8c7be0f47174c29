import type { LineFamily } from '#graph-data/derive/line-family.ts'
import type { LocalText } from '#graph-data/schema/primitives.ts'
import type { EntityKind } from '#graph-data/schema/vocabulary.ts'
import { useText } from '../i18n/text-context.tsx'
import { KindMark } from './KindMark.tsx'
import { LineSample } from './LineSample.tsx'
import css from './PaperLegend.module.css'
import { SignMark } from './SignMark.tsx'
import type { Sign } from './sign-look.ts'

export interface PaperLegendProps {
  readonly families: readonly LineFamily[]
  readonly kinds: readonly { readonly kind: EntityKind; readonly label: LocalText }[]
  /** Signs on lines and nodes of the picture. */
  readonly signs?: readonly { readonly sign: Sign; readonly word: string }[]
}

/** What the lines' patterns and the outlines mean; only those on this sheet. */
export function PaperLegend({ families, kinds, signs = [] }: PaperLegendProps) {
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
          {signs.map(({ sign, word }) => (
            <li key={sign}>
              <SignMark sign={sign} />
              {word}
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
