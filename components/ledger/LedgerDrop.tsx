import { Upload } from 'lucide-react'
import { type DragEvent, useRef, useState } from 'react'
import { Button } from '../ui/Button.tsx'
import { joinClasses } from '../ui/join-classes.ts'
import css from './LedgerDrop.module.css'
import { useLedgerText } from './use-ledger-text.ts'

/** Ledgers by picker or by dropping. What is dropped here stays here: elsewhere on the page it would be a document. */
export function LedgerDrop({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const { words } = useLedgerText()
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setIsOver] = useState(false)
  const take = (files: FileList | null) => {
    if (files !== null && files.length > 0) onFiles([...files])
  }
  const hold = (event: DragEvent, isOverNow: boolean) => {
    event.preventDefault()
    event.stopPropagation()
    setIsOver(isOverNow)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button inside is the first
    <div
      className={joinClasses(css.drop, isOver && css.over)}
      onDragEnter={(event) => hold(event, true)}
      onDragOver={(event) => hold(event, true)}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        hold(event, false)
        take(event.dataTransfer.files)
      }}
    >
      <Button icon={<Upload aria-hidden />} onClick={() => input.current?.click()}>
        {words.files.pick}
      </Button>
      <span className={css.hint}>{words.files.drop}</span>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        multiple
        hidden
        aria-hidden
        tabIndex={-1}
        onChange={({ target }) => {
          take(target.files)
          target.value = ''
        }}
      />
    </div>
  )
}
