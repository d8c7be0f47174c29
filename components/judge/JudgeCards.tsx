import { Minus, Plus } from 'lucide-react'
import { useText } from '../i18n/text-context.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import css from './JudgeCards.module.css'
import type { JudgeQuestionModel } from './judge-model.ts'
import { useJudgeWords } from './use-judge-words.ts'

export interface JudgeCardsProps {
  readonly question: JudgeQuestionModel
  /** @param by one hand more, or one fewer */
  readonly onCount: (choice: number, by: 1 | -1) => void
}

/** The answers to a question: a card each, how many hands it has in a number and a bar, and how to count. */
export function JudgeCards({ question, onCount }: JudgeCardsProps) {
  const words = useJudgeWords()
  const { number } = useText()
  return (
    <ol className={css.cards} data-question={question.kind}>
      {question.choices.map(({ word, count, share }, at) => {
        const card = words.cards[at] ?? number(at + 1)
        return (
          <li key={word} className={css.card}>
            <IconButton
              className={css.tap}
              label={words.fewer({ card, word })}
              icon={<Minus />}
              disabled={count === 0}
              onClick={() => onCount(at, -1)}
            />
            <IconButton
              className={css.tap}
              label={words.more({ card, word })}
              icon={<Plus />}
              onClick={() => onCount(at, 1)}
            />
            <span className={css.letter} aria-hidden>
              {card}
            </span>
            <span className={css.answer}>
              <span className={css.words}>
                <b>{word}</b>
                <span className={css.count} data-count={count}>
                  {number(count)}
                  <span className="visually-hidden"> {words.hands({ count })}</span>
                </span>
              </span>
              <span className={css.track} aria-hidden>
                <i className={css.bar} style={{ inlineSize: `${share * 100}%` }} />
              </span>
            </span>
          </li>
        )
      })}
    </ol>
  )
}
