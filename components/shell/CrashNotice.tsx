import { useText } from '../i18n/text-context.tsx'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import type { CrashNoticeProps } from './shell-model.ts'

/** Stands where a part of the page failed while it was drawn. */
export function CrashNotice({ details, onCopyText, onReload }: CrashNoticeProps) {
  const { t } = useText()
  return (
    <Notice
      tone="error"
      title={t.problem.crash}
      details={details}
      onCopyText={onCopyText}
      actions={<Button onClick={onReload}>{t.problem.reload}</Button>}
    >
      {t.problem.crashDo}
    </Notice>
  )
}
