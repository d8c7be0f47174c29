import { useText } from '../i18n/text-context.tsx'
import { Notice } from '../ui/Notice.tsx'
import { CodeRun } from '../ui/Runs.tsx'
import type { UnknownAddressProps } from './shell-model.ts'

/** Says what an address asked for and did not find. */
export function UnknownAddress({ asked, kind, onDismiss }: UnknownAddressProps) {
  const { t } = useText()
  return (
    <Notice tone="warning" title={t.problem.unknown[kind]} onDismiss={onDismiss}>
      {t.problem.unknownAsked} <CodeRun>{asked}</CodeRun>. {t.problem.unknownDo[kind]}
    </Notice>
  )
}
