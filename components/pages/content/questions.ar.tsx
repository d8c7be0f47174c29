import type { ContentProps } from '../about-model.ts'
import { Points, Prose } from '../Prose.tsx'

export function Content({ facts }: ContentProps) {
  const questions = facts.record?.questions ?? []
  return (
    <Prose>
      <p>أسئلة وجيهة لا تجيب عنها مقالات هذه المجموعة. نذكرها لئلا يُظن السكوت جوابًا.</p>
      {facts.record !== null && questions.length === 0 && <p>لم يدوّن المحررون أسئلة مفتوحة.</p>}
      <Points>
        {questions.map(({ question, note }) => (
          <li key={question.en}>
            <strong>{question.ar}</strong>
            {note !== null && <> {note.ar}</>}
          </li>
        ))}
      </Points>
    </Prose>
  )
}
