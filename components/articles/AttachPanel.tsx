import { useId, useState } from 'react'
import { Button } from '../ui/Button.tsx'
import { FileDrop } from '../ui/FileDrop.tsx'
import css from './AttachPanel.module.css'
import type { ArticlesPageProps } from './articles-model.ts'
import { useDocumentWords } from './document-words.ts'

type AttachPanelProps = Pick<ArticlesPageProps, 'onAttach' | 'onAttachFolder' | 'onAttachText'>

/** All ways in for one's own copy of an article. */
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
