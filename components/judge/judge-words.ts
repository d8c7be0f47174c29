import type { Text } from '../i18n/create-text.ts'
import type { FormatNumber } from '../i18n/plural.ts'
import type { JudgeCase, JudgeQuestionModel, JudgeRoundModel } from './judge-model.ts'
import type { JudgeWords } from './use-judge-words.ts'

/** How the class read it, in words: the leading answer with its count, or that there is none. */
export function classReading(question: JudgeQuestionModel, words: JudgeWords, number: FormatNumber): string {
  const { leading, choices, total } = question
  if (total === 0) return words.nobody
  const most = leading === null ? undefined : choices[leading]
  if (most) return words.most({ word: most.word, count: most.count, of: total })
  const level = choices.filter(({ count }) => count > 0).map(({ word, count }) => `${word} ${number(count)}`)
  return `${words.level} (${level.join(' · ')})`
}

/** Whether class and editors read the same; `null` where the class has no one reading. */
export const readingsMeet = ({ leading, editors }: JudgeQuestionModel): boolean | null =>
  leading === null ? null : leading === editors

/** The result as lines of text, to be pasted where the teacher keeps them. */
export function resultText(
  subject: JudgeCase,
  round: JudgeRoundModel,
  words: JudgeWords,
  text: Text,
): string {
  const { local, date, number } = text
  const { quote } = subject
  const head = [
    words.title,
    ...(quote
      ? [
          `«${quote.text}»`,
          words.source({ publisher: local(quote.publisher), date: date(quote.date), n: quote.paragraph }),
        ]
      : []),
    `${words.claim}: ${local(subject.statement)}`,
  ]
  const results = (['support', 'mode'] as const).flatMap((kind) => {
    const question = round.questions[kind]
    return [
      '',
      words.questions[kind],
      ...question.choices.map(({ word, count }, at) => `${words.cards[at]}  ${word}: ${number(count)}`),
      `${words.classRead}: ${classReading(question, words, number)}`,
      `${words.editorsRead}: ${question.choices[question.editors]?.word ?? ''}`,
    ]
  })
  return [...head, ...results].join('\n')
}
