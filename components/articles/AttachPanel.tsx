import { useId, useState } from 'react'
import { Button } from '../ui/Button.tsx'
import { FileDrop } from '../ui/FileDrop.tsx'
import { Notice } from '../ui/Notice.tsx'
import css from './AttachPanel.module.css'
import type { ArticlesPageProps } from './articles-model.ts'
import type { FileKeeping } from './document-model.ts'
import { useDocumentWords } from './document-words.ts'

type AttachPanelProps = Pick<
  ArticlesPageProps,
  'onAttach' | 'onAttachFolder' | 'onAttachText' | 'keeping' | 'keepingTrouble' | 'onKeeping'
>

/** All ways in for one's own copy of an article, and how long it stays. */
export function AttachPanel(props: AttachPanelProps) {
  const words = useDocumentWords()
  return (
    <section className={css.panel} aria-label={words.attachTitle}>
      <h2>{words.attachTitle}</h2>
      <FileDrop
        pickLabel={words.pick}
        dropLabel={words.drop}
        onFiles={props.onAttach}
        folder={{ label: words.pickFolder, onFiles: props.onAttachFolder }}
      />
      <PasteText onAttachText={props.onAttachText} />
      <p className={css.soft}>
        {words.kinds} {words.privacy}
      </p>
      <KeepingChoice {...props} />
    </section>
  )
}

function PasteText({ onAttachText }: Pick<AttachPanelProps, 'onAttachText'>) {
  const { paste } = useDocumentWords()
  const id = useId()
  const [text, setText] = useState('')
  const isEmpty = text.trim() === ''
  const handleAttach = () => {
    if (isEmpty) return
    onAttachText(text)
    setText('')
  }
  return (
    <details className={css.paste}>
      <summary>{paste.open}</summary>
      <label htmlFor={id}>{paste.label}</label>
      <textarea id={id} dir="auto" rows={6} value={text} onChange={(event) => setText(event.target.value)} />
      <Button aria-disabled={isEmpty} onClick={handleAttach}>
        {paste.attach}
      </Button>
    </details>
  )
}

const CHOICES: readonly FileKeeping[] = ['visit', 'device', 'nothing']

function KeepingChoice({ keeping, keepingTrouble, onKeeping }: AttachPanelProps) {
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
