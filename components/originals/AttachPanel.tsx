import { X } from 'lucide-react'
import { useId } from 'react'
import { useText } from '../i18n/text-context.tsx'
import { FileDrop } from '../ui/FileDrop.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { Notice } from '../ui/Notice.tsx'
import { CodeRun, SentenceAround } from '../ui/Runs.tsx'
import { AttachArticleRow } from './AttachArticleRow.tsx'
import css from './AttachPanel.module.css'
import type { AttachedFile, AttachPanelProps } from './attach-model.ts'

/** The articles themselves: which are attached, how to get the others, what became of each file. */
export function AttachPanel(props: AttachPanelProps) {
  const { articles, files, onAttach, onCopyText } = props
  const { t } = useText()
  const { originals } = t.proof
  const headingId = useId()
  const attached = articles.filter(({ state }) => state.kind === 'attached').length
  return (
    <section className={css.panel} aria-labelledby={headingId}>
      <header className={css.header}>
        <h2 id={headingId}>{originals.title}</h2>
        <IconButton label={t.close} icon={<X />} onClick={props.onClose} />
      </header>
      <p>{originals.intro}</p>
      <FileDrop pickLabel={originals.pick} dropLabel={originals.drop} onFiles={onAttach} />
      <p className={css.privacy}>{originals.privacy}</p>
      <Refusals {...props} />
      <p className={css.state} aria-live="polite">
        {originals.state({ attached, of: articles.length })}
      </p>
      <ul className={css.articles}>
        {articles.map((article) => (
          <AttachArticleRow key={article.id} article={article} onCopyText={onCopyText} />
        ))}
      </ul>
      {files.length > 0 && <Files {...props} />}
    </section>
  )
}

function Refusals({ refusals, onDismissRefusal }: AttachPanelProps) {
  const { t } = useText()
  const { originals } = t.proof
  return refusals.map(({ id, file, reason, limitMegabytes }) => (
    <Notice
      key={id}
      tone="error"
      title={<SentenceAround sentence={(slot) => originals.refused({ file: slot })}>{file}</SentenceAround>}
      onDismiss={() => onDismissRefusal(id)}
    >
      {originals.refusal[reason]}{' '}
      {reason === 'too-large'
        ? originals.remedy[reason]({ megabytes: limitMegabytes ?? 5 })
        : originals.remedy[reason]}
    </Notice>
  ))
}

function Files({ files, onRemoveFile }: AttachPanelProps) {
  const { t } = useText()
  return (
    <div className={css.files}>
      <h3>{t.proof.originals.files}</h3>
      <ul>
        {files.map((file) => (
          <li key={file.id} className={css.file}>
            <div>
              <p className={css.name}>
                <CodeRun>{file.name}</CodeRun>
                {file.origin === 'local' && <span className={css.soft}> · {t.proof.originals.local}</span>}
              </p>
              <FileState file={file} />
            </div>
            <IconButton
              label={t.proof.originals.remove({ file: `\u2068${file.name}\u2069` })}
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
