import { Download, Lightbulb, Printer } from 'lucide-react'
import { useText } from '../i18n/text-context.tsx'
import { Button } from '../ui/Button.tsx'
import css from './HelpPanel.module.css'
import { HELP_WORDS } from './help-words.ts'
import type { HelpEntry, HelpPanelProps } from './shell-model.ts'

const IN_STORY = { ar: 'في القصة', en: 'In a story' } as const

/** How to check a claim, the hints again, print, and the keys. Stands in a dialog. */
export function HelpPanel(props: HelpPanelProps) {
  const { everywhere, inGraph, inStory, onReplayHints, onPrint, onTakeAway } = props
  const { t, local, language } = useText()
  const words = HELP_WORDS[language]
  return (
    <div className={css.help}>
      <section>
        <h3>{words.how}</h3>
        <ol className={css.steps}>
          {words.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      <div className={css.actions}>
        <Button icon={<Lightbulb aria-hidden />} onClick={onReplayHints}>
          {t.explore.replayHints}
        </Button>
        <Button icon={<Printer aria-hidden />} onClick={onPrint}>
          {t.pages.print.action}
        </Button>
        <Button icon={<Download aria-hidden />} onClick={onTakeAway}>
          {t.header.takeAway}
        </Button>
      </div>
      <Keys title={words.keys.everywhere} entries={everywhere} />
      <Keys title={words.keys.inGraph} entries={inGraph} />
      <Keys title={local(IN_STORY)} entries={inStory} />
    </div>
  )
}

function Keys({ title, entries }: { readonly title: string; readonly entries: readonly HelpEntry[] }) {
  const { language } = useText()
  if (entries.length === 0) return null
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
                <kbd
                  lang="ar"
                  dir="ltr"
                  title={HELP_WORDS[language].keys.arabicLetter}
                  className={css.arabic}
                >
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
