import { useText } from '../i18n/text-context.tsx'
import { Meter } from '../ui/Meter.tsx'
import css from './CoverageMeter.module.css'
import type { ReaderCoverage } from './reader-model.ts'

/** How many of its body paragraphs carry claims, and how little of its text stands in our quotes. */
export function CoverageMeter({ coverage }: { readonly coverage: ReaderCoverage }) {
  const { t, percent } = useText()
  const { body, cited, quotedShare } = coverage
  const words = body === 0 ? t.reader.coverage.noBody : t.reader.coverage.body({ cited, body })
  return (
    <div className={css.coverage}>
      <h2>{t.reader.coverage.title}</h2>
      {body > 0 && <Meter label={words} value={cited} max={body} tone="accent" />}
      <p>{words}</p>
      {quotedShare !== null && (
        <p className={css.quoted}>{t.reader.coverage.quoted({ percent: percent(quotedShare) })}</p>
      )}
    </div>
  )
}
