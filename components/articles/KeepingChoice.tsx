import { useId } from 'react'
import { Notice } from '../ui/Notice.tsx'
import type { ArticlesPageProps } from './articles-model.ts'
import type { FileKeeping } from './document-model.ts'
import { useDocumentWords } from './document-words.ts'
import css from './KeepingChoice.module.css'

const CHOICES: readonly FileKeeping[] = ['visit', 'device', 'nothing']

/** How long attached files stay: for this visit, on this device, or nothing is stored at all. */
export function KeepingChoice(props: Pick<ArticlesPageProps, 'keeping' | 'keepingTrouble' | 'onKeeping'>) {
  const { keeping, keepingTrouble, onKeeping } = props
  const words = useDocumentWords().keeping
  const name = useId()
  return (
    <fieldset className={css.keeping}>
      <legend>{words.title}</legend>
      {CHOICES.map((choice) => (
        <label key={choice} className={css.choice}>
          <input
            type="radio"
            name={name}
            value={choice}
            checked={choice === keeping}
            onChange={() => onKeeping(choice)}
          />
          <span>
            {words.choices[choice].label}
            <span className={css.hint}>{words.choices[choice].hint}</span>
          </span>
        </label>
      ))}
      {keepingTrouble !== null && <Notice tone="warning" title={words.trouble[keepingTrouble]} />}
    </fieldset>
  )
}
