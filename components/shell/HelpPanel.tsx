import { useText } from '../i18n/text-context.tsx'
import css from './HelpPanel.module.css'
import type { HelpPanelProps } from './shell-model.ts'

/** How to check a claim, and the keys. Stands in a dialog. */
export function HelpPanel({ keys }: HelpPanelProps) {
  const { t, local } = useText()
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
      <section>
        <h3>{t.help.keys}</h3>
        <dl className={css.keys}>
          {keys.map((entry) => (
            <div key={entry.id}>
              <dt>
                {entry.keys.map((key) => (
                  <kbd key={key} dir="ltr">
                    {key}
                  </kbd>
                ))}
              </dt>
              <dd>{local(entry.label)}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  )
}
