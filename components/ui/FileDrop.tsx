import { FileText, FolderOpen } from 'lucide-react'
import { type ReactNode, useRef, useState } from 'react'
import { Button } from './Button.tsx'
import css from './FileDrop.module.css'
import { joinClasses } from './join-classes.ts'

export interface FileDropProps {
  readonly pickLabel: string
  readonly dropLabel: string
  readonly onFiles: (files: readonly File[]) => void
  /** A second button, for a whole folder, where the browser has a picker for that. */
  readonly folder?: { readonly label: string; readonly onFiles: (files: readonly File[]) => void }
}

/** What pickers offer first; what a file is, its content says. */
const ACCEPT = '.txt,.text,.html,.htm,.xhtml,.docx,.pdf,text/plain,text/html,application/pdf'

/**
 * Documents by picker, or by dropping: what is dropped here is taken by the page as a whole, which takes files
 * anywhere; this place says so and lights up.
 */
export function FileDrop({ pickLabel, dropLabel, onFiles, folder }: FileDropProps) {
  const [isOver, setIsOver] = useState(false)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button inside is the first
    <div
      className={joinClasses(css.drop, isOver && css.over)}
      onDragOver={() => setIsOver(true)}
      onDragLeave={() => setIsOver(false)}
      onDrop={() => setIsOver(false)}
    >
      <Picker label={pickLabel} icon={<FileText aria-hidden />} onFiles={onFiles} />
      {folder !== undefined && 'webkitdirectory' in HTMLInputElement.prototype && (
        <Picker isFolder label={folder.label} icon={<FolderOpen aria-hidden />} onFiles={folder.onFiles} />
      )}
      <span className={css.hint}>{dropLabel}</span>
    </div>
  )
}

interface PickerProps {
  readonly label: string
  readonly icon: ReactNode
  readonly isFolder?: boolean
  readonly onFiles: (files: readonly File[]) => void
}

function Picker({ label, icon, isFolder = false, onFiles }: PickerProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button icon={icon} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-hidden
        tabIndex={-1}
        {...(isFolder ? { webkitdirectory: '' } : { accept: ACCEPT })}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])]
          target.value = ''
          if (files.length > 0) onFiles(files)
        }}
      />
    </>
  )
}
