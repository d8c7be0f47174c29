import type { ContentProps } from '../about-model.ts'
import { Points, Prose } from '../Prose.tsx'

export function Content({ facts }: ContentProps) {
  const questions = facts.record?.questions ?? []
  return (
    <Prose>
      <p>
        Good questions that the articles of this collection leave open. They are listed so that silence is not
        taken for an answer.
      </p>
      {facts.record !== null && questions.length === 0 && (
        <p>The curators have not written down any open questions.</p>
      )}
      <Points>
        {questions.map(({ question, note }) => (
          <li key={question.en}>
            <strong>{question.en}</strong>
            {note !== null && <> {note.en}</>}
          </li>
        ))}
      </Points>
    </Prose>
  )
}
