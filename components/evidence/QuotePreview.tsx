import { directionOf } from '../i18n/language.ts'
import { useText } from '../i18n/text-context.tsx'
import { ClaimSentence } from '../ui/ClaimSentence.tsx'
import { LineSample } from '../ui/LineSample.tsx'
import { LocalRun } from '../ui/Runs.tsx'
import type { QuotePreviewProps } from './proof-props.ts'
import css from './QuotePreview.module.css'

export function QuotePreview({ quote, family, more, ...claim }: QuotePreviewProps) {
  const { t } = useText()
  return (
    <div className={css.preview} role="tooltip">
      <p className={css.how}>
        <LineSample family={family} length={40} />
        {family === 'denied' ? t.words.modeOfDenial : t.words.mode[claim.mode]}
      </p>
      <p className={css.sentence}>
        <ClaimSentence claim={claim} />
      </p>
      {quote === null ? (
        <p className={css.wait}>{t.proof.preview.wait}</p>
      ) : (
        <>
          <blockquote className={css.quote} lang={quote.language} dir={directionOf(quote.language)}>
            {quote.text}
          </blockquote>
          <p className={css.source}>
            <LocalRun text={quote.publisher} />
            {more > 0 && <span> · {t.proof.preview.more({ count: more })}</span>}
          </p>
        </>
      )}
    </div>
  )
}
