import { FileText } from 'lucide-react'
import { type DragEvent, useRef, useState } from 'react'
import { Button } from './Button.tsx'
import css from './FileDrop.module.css'
import { joinClasses } from './join-classes.ts'

export interface FileDropProps {
  readonly pickLabel: string
  readonly dropLabel: string
  readonly onFiles: (files: readonly File[]) => void
}

/** Text files by picker or by dropping; the picker is a button, so nothing needs dragging. */
export function FileDrop({ pickLabel, dropLabel, onFiles }: FileDropProps) {
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setIsOver] = useState(false)
  const take = (files: FileList | null) => {
    if (files !== null && files.length > 0) onFiles([...files])
  }
  const handleDrop = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(false)
    take(event.dataTransfer.files)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button inside is the first
    <div
      className={joinClasses(css.drop, isOver && css.over)}
      onDragOver={(event) => {
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={handleDrop}
    >
      <Button icon={<FileText aria-hidden />} onClick={() => input.current?.click()}>
        {pickLabel}
      </Button>
      <span className={css.hint}>{dropLabel}</span>
      <input
        ref={input}
        type="file"
        accept=".txt,text/plain"
        multiple
        hidden
        aria-hidden
        tabIndex={-1}
        onChange={(event) => {
          take(event.target.files)
          event.target.value = ''
        }}
      />
    </div>
  )
}
