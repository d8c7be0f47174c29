import { useText } from '../i18n/text-context.tsx'
import { articleHref } from '../ui/place-href.ts'
import { ForeignRun, LocalRun } from '../ui/Runs.tsx'
import type { PaperQuote } from './handout-model.ts'
import css from './Quote.module.css'
import { useHandoutWords } from './sheet-words.tsx'

export interface PaperQuoteViewProps {
  readonly quote: PaperQuote
  /** Under which it is found on the sheet: the numbers of the claims that rest on it. */
  readonly labels: readonly string[]
  /** How the text holds it, in a word; left out where pupils are to find that themselves. */
  readonly isRead: boolean
}

/** An article's own words, and all that is needed to find them. */
export function PaperQuoteView({ quote, labels, isRead }: PaperQuoteViewProps) {
  const { t } = useText()
  const mode = quote.stance === 'denies' ? t.words.modeOfDenial : t.words.mode[quote.mode]
  return (
    <figure className={css.quote} data-quote={quote.id}>
      <blockquote
        lang={quote.language}
        dir={quote.language.startsWith('ar') ? 'rtl' : 'auto'}
        cite={articleHref(quote.articleId, quote.paragraph)}
      >
        «{quote.quote}»
      </blockquote>
      <figcaption>
        {labels.map((label) => (
          <bdi key={label} className={css.label}>
            {label}
          </bdi>
        ))}{' '}
        <QuoteSource quote={quote} />
        {isRead && <strong className={css.mode}> · {mode}</strong>}
      </figcaption>
    </figure>
  )
}

/** Publisher, headline, date, paragraph. */
export function QuoteSource({ quote }: { readonly quote: PaperQuote }) {
  const { t, date, language } = useText()
  const words = useHandoutWords()
  const comma = language === 'ar' ? '، ' : ', '
  return (
    <span data-source={quote.articleId}>
      <strong>
        <LocalRun text={quote.publisher} />
      </strong>
      {comma}
      {quote.headline === null ? (
        t.proof.headlineNone
      ) : (
        <ForeignRun language={quote.language}>«{quote.headline}»</ForeignRun>
      )}
      {comma}
      {date(quote.date)}
      {quote.dateBasis !== 'stated' && ` (${words.inferred})`}
      {comma}
      {t.proof.paragraphOf({ n: quote.paragraph, of: quote.of })}
      {quote.kind !== 'body' && ` (${t.words.paragraphKind[quote.kind]})`}
      {quote.isMachineTranslated && `${comma}${t.proof.machineTranslated}`}
    </span>
  )
}

/** What the editors read in a quote: for the teacher's eyes. */
export function QuoteReading({ quote }: { readonly quote: PaperQuote }) {
  const { t, list, local } = useText()
  const words = useHandoutWords()
  const told = [
    quote.voices.length > 0
      ? `${words.says}: ${quote.voices.map(local).join(' ← ')}`
      : `${words.says}: ${local(quote.publisher)} (${t.proof.ownVoice})`,
    ...(quote.omits.length > 0 ? [`${words.omits} ${list(quote.omits.map(local))}`] : []),
    ...(quote.note === null ? [] : [local(quote.note)]),
  ]
  return (
    <ul className={css.reading}>
      {told.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
