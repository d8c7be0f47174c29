import { directionOf } from '../i18n/language.ts'
import { useText } from '../i18n/text-context.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import css from './JudgeQuote.module.css'
import type { JudgeCase } from './judge-model.ts'
import { useJudgeWords } from './use-judge-words.ts'

/** What is judged: the article's words with where they stand, and the claim. Nothing of how we read them. */
export function JudgeQuote({ subject }: { readonly subject: JudgeCase }) {
  const words = useJudgeWords()
  const { local, date, language, direction } = useText()
  const { quote } = subject
  return (
    <div className={css.case}>
      <figure className={css.figure}>
        <figcaption className={css.title}>{words.quote}</figcaption>
        {quote === null ? (
          <Skeleton label={words.wait} lines={2} />
        ) : (
          <>
            <blockquote
              className={css.quote}
              lang={quote.language}
              dir={directionOf(quote.language)}
              cite={`#/article/${quote.article}/${quote.paragraph}`}
              data-words="article"
            >
              {quote.text}
            </blockquote>
            <p className={css.source}>
              {words.source({
                publisher: local(quote.publisher),
                date: date(quote.date),
                n: quote.paragraph,
              })}
            </p>
          </>
        )}
      </figure>
      <div className={css.figure}>
        <p className={css.title}>{words.claim}</p>
        <p className={css.claim} lang={language} dir={direction}>
          {local(subject.statement)}
        </p>
      </div>
    </div>
  )
}
