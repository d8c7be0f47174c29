import { useText } from '#components/i18n/text-context.tsx'
import { Button } from '#components/ui/Button.tsx'
import { Notice } from '#components/ui/Notice.tsx'

export interface LoadFailedProps {
  readonly reason: string
  /** Left out where nothing may be copied, as in another page's frame. */
  readonly onCopyText?: (text: string) => Promise<boolean>
}

/** In place of the page, when its data did not come. */
export function LoadFailed({ reason, ...copy }: LoadFailedProps) {
  const { t } = useText()
  return (
    <main>
      <Notice
        tone="error"
        title={t.problem.loadFailed}
        details={reason}
        {...copy}
        actions={<Button onClick={() => location.reload()}>{t.problem.reload}</Button>}
      >
        {t.problem.loadFailedDo}
      </Notice>
    </main>
  )
}
