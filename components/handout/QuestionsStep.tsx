import { Fragment } from 'react'
import { useText } from '../i18n/text-context.tsx'
import type { PaperClaim, PaperQuote, PaperSentence, PaperStep } from './handout-model.ts'
import { Badge, useQuoteLabel } from './PaperClaimView.tsx'
import { PaperQuoteView } from './PaperQuoteView.tsx'
import { BlankLines, Question, StepHeading, StepPicture } from './PaperStepView.tsx'
import css from './Questions.module.css'
import stepCss from './Step.module.css'
import { OurWords, useHandoutWords } from './sheet-words.tsx'

export interface QuestionsStepProps {
  readonly step: PaperStep
  readonly stepCount: number
  /** Of all steps: a quote stands at every sentence that rests on it. */
  readonly quoted: ReadonlyMap<number, PaperClaim>
}

/** A step as a worksheet: each sentence, the words it rests on, and room for what pupils make of it. */
export function QuestionsStep({ step, stepCount, quoted }: QuestionsStepProps) {
  const words = useHandoutWords()
  const sentences = step.sentences.filter(({ isEditorial }) => !isEditorial)
  return (
    <section className={stepCss.step} data-step={step.id}>
      <StepHeading step={step} stepCount={stepCount} hasTime={false} />
      <StepPicture step={step} />
      <table className={css.table}>
        <thead>
          <tr>
            {(['claim', 'support', 'question'] as const).map((column) => (
              <th key={column} scope="col">
                {words.columns[column]}
                <span>{words.howTo[column]}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sentences.map((sentence) => (
            <Row key={sentence.text.en} sentence={sentence} quoted={quoted} />
          ))}
        </tbody>
      </table>
      <Question step={step} hasLines />
    </section>
  )
}

function Row(props: { readonly sentence: PaperSentence } & Pick<QuestionsStepProps, 'quoted'>) {
  const { sentence, quoted } = props
  const { language } = useText()
  const words = useHandoutWords()
  const label = useQuoteLabel()
  const claims = sentence.numbers.flatMap((n) => quoted.get(n) ?? [])
  return (
    <tr>
      <td data-column={words.columns.claim}>
        <OurWords
          text={sentence.text}
          after={sentence.numbers.map((n) => (
            <Fragment key={n}>
              {' '}
              <Badge n={n} />
            </Fragment>
          ))}
        />
      </td>
      <td data-column={words.columns.support}>
        {quotesOnce(claims, label).map(({ quote, labels }) => (
          <div key={labels.join()} className={css.quote}>
            <PaperQuoteView quote={quote} labels={labels} isRead={false} />
            {!quote.language.startsWith(language) && (
              <p className={css.restated}>
                {words.restated} <OurWords text={quote.restatement} />
              </p>
            )}
          </div>
        ))}
        <Boxes question={words.doesSupport} answers={words.supports} />
        <HowSure />
        <BlankLines count={1} />
      </td>
      <td data-column={words.columns.question}>
        <BlankLines count={5} />
      </td>
    </tr>
  )
}

/** The same words may carry several claims of one sentence: they stand once, under all their numbers. */
function quotesOnce(
  claims: readonly PaperClaim[],
  label: (claim: PaperClaim, place: number) => string,
): readonly { readonly quote: PaperQuote; readonly labels: readonly string[] }[] {
  const found = new Map<string, { readonly quote: PaperQuote; readonly labels: string[] }>()
  for (const claim of claims) {
    for (const [place, quote] of claim.quotes.entries()) {
      const key = `${quote.articleId}/${quote.paragraph} ${quote.quote}`
      const known = found.get(key) ?? { quote, labels: [] }
      known.labels.push(label(claim, place))
      found.set(key, known)
    }
  }
  return [...found.values()]
}

function HowSure() {
  const { t } = useText()
  const words = useHandoutWords()
  const { fact, plan, request, possible, conditional, opinion } = t.words.mode
  const answers = [fact, plan, request, possible, conditional, opinion, t.words.modeOfDenial]
  return <Boxes question={words.howSure} answers={answers} />
}

/** A question with boxes to tick. */
function Boxes({ question, answers }: { readonly question: string; readonly answers: readonly string[] }) {
  return (
    <div className={css.boxes}>
      <span>{question}</span>
      {answers.map((answer) => (
        <span key={answer} className={css.box}>
          {answer}
        </span>
      ))}
    </div>
  )
}
