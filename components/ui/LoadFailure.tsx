import { useText } from '../i18n/text-context.tsx'
import { Button } from './Button.tsx'
import { Notice } from './Notice.tsx'

export interface LoadFailureProps {
  readonly title: string
  /** Technical; shown on demand. */
  readonly reason: string
  readonly onCopyText: (text: string) => Promise<boolean>
  readonly onRetry?: (() => void) | undefined
}

/** Says that something did not come, why, and what to do about it. */
export function LoadFailure({ title, reason, onCopyText, onRetry }: LoadFailureProps) {
  const { t } = useText()
  return (
    <Notice
      tone="error"
      title={title}
      details={reason}
      onCopyText={onCopyText}
      actions={onRetry && <Button onClick={onRetry}>{t.tryAgain}</Button>}
    >
      {t.problem.loadFailedDo}
    </Notice>
  )
}
