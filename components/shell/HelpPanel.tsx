import { useText } from '../i18n/text-context.tsx'
import css from './HelpPanel.module.css'
import type { HelpEntry, HelpPanelProps } from './shell-model.ts'

/** How to check a claim, and the keys. Stands in a dialog. */
export function HelpPanel({ everywhere, inGraph }: HelpPanelProps) {
  const { t } = useText()
  return (
    <div className={css.help}>
      <section>
        <h3>{t.help.how}</h3>
        <ol className={css.steps}>
          {t.help.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      <Keys title={t.explore.keys.everywhere} entries={everywhere} />
      <Keys title={t.explore.keys.inGraph} entries={inGraph} />
    </div>
  )
}

function Keys({ title, entries }: { readonly title: string; readonly entries: readonly HelpEntry[] }) {
  const { t } = useText()
  return (
    <section>
      <h3>{title}</h3>
      <dl className={css.keys}>
        {entries.map(({ id, key, label }) => (
          <div key={id}>
            <dt>
              {key.signs.map((sign) => (
                <kbd key={sign} dir="ltr">
                  {sign}
                </kbd>
              ))}
              {key.arabicSign !== null && (
                <kbd lang="ar" dir="ltr" title={t.explore.keys.arabicLetter} className={css.arabic}>
                  {key.arabicSign}
                </kbd>
              )}
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
