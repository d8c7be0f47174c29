import { useText } from '../i18n/text-context.tsx'
import css from './JudgeResult.module.css'
import type { JudgeQuestionKind, JudgeQuestionModel, JudgeRoundModel } from './judge-model.ts'
import { classReading, readingsMeet } from './judge-words.ts'
import { useJudgeWords } from './use-judge-words.ts'

const KINDS: readonly JudgeQuestionKind[] = ['support', 'mode']

/** How the class read the quote, beside how the editors did. */
export function JudgeResult({ questions }: Pick<JudgeRoundModel, 'questions'>) {
  const words = useJudgeWords()
  return (
    <div className={css.result}>
      <table className={css.table}>
        <caption className="visually-hidden">{words.result}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{words.classRead}</th>
            <th scope="col">{words.editorsRead}</th>
          </tr>
        </thead>
        <tbody>
          {KINDS.map((kind) => (
            <Row key={kind} question={questions[kind]} />
          ))}
        </tbody>
      </table>
      <p className={css.note}>{words.editorsNote}</p>
    </div>
  )
}

function Row({ question }: { readonly question: JudgeQuestionModel }) {
  const words = useJudgeWords()
  const { number } = useText()
  const meet = readingsMeet(question)
  return (
    <tr>
      <th scope="row">{words.questions[question.kind]}</th>
      <td>
        {classReading(question, words, number)}
        {meet !== null && <span className={css.meet}>{meet ? words.same : words.different}</span>}
      </td>
      <td data-editors>{question.choices[question.editors]?.word}</td>
    </tr>
  )
}
