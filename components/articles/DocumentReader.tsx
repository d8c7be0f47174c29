import { useMemo, useState } from 'react'
import { Button } from '../ui/Button.tsx'
import { ReaderFrame } from '../ui/ReaderFrame.tsx'
import { CodeRun } from '../ui/Runs.tsx'
import css from './DocumentReader.module.css'
import type { DocumentText } from './document-model.ts'
import { useDocumentWords } from './document-words.ts'

export interface DocumentReaderProps {
  readonly document: DocumentText
  readonly onClose: () => void
}

/** So much at a time that any telephone lays it out at once. */
const CHARS_AT_A_TIME = 40_000
/** A line without end is shown in pieces: laying it out whole would take seconds. */
const LONGEST_PIECE = 4000

/** A file beside the graph as it is: its lines, nothing marked, nothing that was in it but its letters. */
export function DocumentReader({ document, onClose }: DocumentReaderProps) {
  const words = useDocumentWords()
  const facts = [words.formats[document.format], ...document.remarks.map(words.remark)]
  return (
    <ReaderFrame
      id={document.id}
      data-document={document.id}
      takesFocus
      label={words.reader.label}
      heading={<CodeRun>{document.name}</CodeRun>}
      facts={
        <>
          <p className={css.soft}>{facts.join(' · ')}</p>
          <p className={css.soft}>{document.isKnown ? words.reader.known : words.reader.unknown}</p>
        </>
      }
      closeLabel={words.reader.close}
      onClose={onClose}
    >
      <Lines key={document.id} lines={document.lines} />
    </ReaderFrame>
  )
}

function Lines({ lines }: Pick<DocumentText, 'lines'>) {
  const { reader } = useDocumentWords()
  const pieces = useMemo(() => lines.flatMap(inPieces), [lines])
  const [chars, setChars] = useState(CHARS_AT_A_TIME)
  const shown = useMemo(() => countWithin(pieces, chars), [pieces, chars])
  return (
    <>
      <div className={css.lines}>
        {pieces.slice(0, shown).map((line, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no name but their place, and never move
          <p key={i} dir="auto" {...(/[\u0620-\u064A]/u.test(line) ? { lang: 'ar' } : {})}>
            {line}
          </p>
        ))}
      </div>
      {shown < pieces.length && (
        <div className={css.more}>
          <p className={css.soft}>{reader.shown({ shown, of: pieces.length })}</p>
          <Button onClick={() => setChars((known) => known + CHARS_AT_A_TIME)}>{reader.more}</Button>
        </div>
      )}
    </>
  )
}

/** Never within a letter that takes two units. */
function inPieces(line: string): readonly string[] {
  if (line.length <= LONGEST_PIECE) return [line]
  const pieces: string[] = []
  for (let at = 0; at < line.length; ) {
    let end = Math.min(at + LONGEST_PIECE, line.length)
    if (/[\uD800-\uDBFF]/.test(line[end - 1] ?? '')) end -= 1
    pieces.push(line.slice(at, end))
    at = end
  }
  return pieces
}

/** How many of the lines have together no more than so many characters; at least one. */
function countWithin(lines: readonly string[], chars: number): number {
  let length = 0
  const beyond = lines.findIndex((line) => {
    length += line.length + 1
    return length > chars
  })
  return beyond < 0 ? lines.length : Math.max(beyond, 1)
}
