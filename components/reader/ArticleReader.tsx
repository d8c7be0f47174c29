import { useText } from '../i18n/text-context.tsx'
import { Button } from '../ui/Button.tsx'
import { LoadFailure } from '../ui/LoadFailure.tsx'
import { ReaderFrame } from '../ui/ReaderFrame.tsx'
import { ForeignRun, LocalRun } from '../ui/Runs.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import css from './ArticleReader.module.css'
import { CoverageMeter } from './CoverageMeter.tsx'
import { ReaderFacts } from './ReaderFacts.tsx'
import { ReaderParagraphs } from './ReaderParagraphs.tsx'
import type { ArticleReaderProps } from './reader-model.ts'

/** The article beside the graph: its paragraphs in order, and under each the claims that rest on it. */
export function ArticleReader(props: ArticleReaderProps) {
  const { model, takesFocus, onClose } = props
  const { article } = model
  const { t } = useText()
  return (
    <ReaderFrame
      id={article.id}
      data-article={article.id}
      data-reader={model.kind}
      takesFocus={takesFocus}
      label={<LocalRun text={article.publisher} />}
      heading={
        article.headline === null ? (
          t.proof.headlineNone
        ) : (
          <ForeignRun language={article.language}>{article.headline}</ForeignRun>
        )
      }
      closeLabel={t.reader.close}
      onClose={onClose}
    >
      <Content {...props} />
    </ReaderFrame>
  )
}

function Content(props: ArticleReaderProps) {
  const { model, onGetArticle, onCopyText, onRetry } = props
  const { t } = useText()
  switch (model.kind) {
    case 'waiting':
      return <Skeleton label={t.reader.waiting} lines={9} />
    case 'failed':
      return (
        <LoadFailure
          title={t.reader.failed}
          reason={model.reason}
          onCopyText={onCopyText}
          onRetry={onRetry}
        />
      )
    case 'ready':
      return (
        <>
          <ReaderFacts article={model.article} onOpenArticle={props.onOpenArticle} />
          <CoverageMeter coverage={model.coverage} />
          <p className={css.words}>
            {t.reader.words[model.words]}
            {model.words === 'ours' && (
              <Button look="quiet" onClick={onGetArticle}>
                {t.reader.attach}
              </Button>
            )}
          </p>
          {model.paragraphs.length === 0 ? (
            <p className={css.empty}>{t.reader.empty}</p>
          ) : (
            <ReaderParagraphs {...props} model={model} />
          )}
        </>
      )
  }
}
