import { X } from 'lucide-react'
import { useText } from '../i18n/text-context.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { CodeRun } from '../ui/Runs.tsx'
import css from './AttachedFiles.module.css'
import type { ArticlesPageProps, AttachedFile } from './articles-model.ts'

/** What became of each file: what was found in it, and the way to take it out again. */
export function AttachedFiles({ files, onRemoveFile }: Pick<ArticlesPageProps, 'files' | 'onRemoveFile'>) {
  const { t } = useText()
  const { originals } = t.proof
  if (files.length === 0) return null
  return (
    <div className={css.files}>
      <h3>{originals.files}</h3>
      <ul>
        {files.map((file) => (
          <li key={file.id} className={css.file}>
            <div>
              <p className={css.name}>
                <CodeRun>{file.name}</CodeRun>
                {file.origin === 'local' && <span className={css.soft}> · {originals.local}</span>}
              </p>
              <FileState file={file} />
            </div>
            <IconButton
              label={originals.remove({ file: `\u2068${file.name}\u2069` })}
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
  }
}
