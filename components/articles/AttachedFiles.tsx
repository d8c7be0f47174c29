import { BookOpenText, X } from 'lucide-react'
import { useText } from '../i18n/text-context.tsx'
import { Button } from '../ui/Button.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { CodeRun } from '../ui/Runs.tsx'
import css from './AttachedFiles.module.css'
import type { ArticlesPageProps, AttachedFile } from './articles-model.ts'
import { isolated, useDocumentWords } from './document-words.ts'

type AttachedFilesProps = Pick<ArticlesPageProps, 'files' | 'onRemoveFile' | 'onReadFile'>

/** What became of each file: what was found in it, what to know of it, and the ways to read it and take it out again. */
export function AttachedFiles({ files, onRemoveFile, onReadFile }: AttachedFilesProps) {
  const { t } = useText()
  const words = useDocumentWords()
  const { originals } = t.proof
  if (files.length === 0) return null
  return (
    <div className={css.files}>
      <h3>{originals.files}</h3>
      <ul className={css.list}>
        {files.map((file) => (
          <li key={file.id} className={css.file} data-file={file.id} data-state={file.state.kind}>
            <div className={css.words}>
              <p className={css.name}>
                <CodeRun>{file.name}</CodeRun>
              </p>
              <FileState file={file} />
              <Facts file={file} />
              {file.state.kind !== 'reading' && (
                <Button
                  look="quiet"
                  className={css.read}
                  icon={<BookOpenText aria-hidden />}
                  aria-label={words.readNamed({ file: isolated(file.name) })}
                  onClick={() => onReadFile(file.id)}
                >
                  {words.readFile}
                </Button>
              )}
            </div>
            <IconButton
              label={originals.remove({ file: isolated(file.name) })}
              icon={<X />}
              onClick={() => onRemoveFile(file.id)}
            />
          </li>
        ))}
      </ul>
    </div>
  )
}

function FileState({ file }: { readonly file: AttachedFile }) {
  const { t, list, local } = useText()
  const words = useDocumentWords()
  const { originals } = t.proof
  switch (file.state.kind) {
    case 'reading':
      return <p className={css.soft}>{originals.reading}</p>
    case 'recognised':
      return (
        <p className={css.soft}>{originals.recognised({ articles: list(file.state.articles.map(local)) })}</p>
      )
    case 'unrecognised':
      return (
        <p className={css.unrecognised}>
          {originals.unrecognised}. {originals.unrecognisedDo}
        </p>
      )
    case 'failed':
      return <p className={css.unrecognised}>{words.failed}</p>
  }
}

/** What it is, where it comes from, and what reading it brought to light. */
function Facts({ file }: { readonly file: AttachedFile }) {
  const { t } = useText()
  const words = useDocumentWords()
  const facts = [
    ...(file.format === null ? [] : [words.formats[file.format]]),
    ...(file.origin === 'local' ? [t.proof.originals.local] : []),
    ...(file.isKept ? [words.keeping.kept] : []),
    ...file.remarks.map(words.remark),
  ]
  return facts.length === 0 ? null : <p className={css.soft}>{facts.join(' · ')}</p>
}
