import { Page } from '../ui/Page.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { AgreementSection } from './AgreementSection.tsx'
import { BackupList } from './BackupList.tsx'
import { ImportPreview } from './ImportPreview.tsx'
import { LedgerFiles } from './LedgerFiles.tsx'
import { LedgerKeeping } from './LedgerKeeping.tsx'
import css from './LedgerPage.module.css'
import type { LedgerPageProps } from './ledger-model.ts'
import { ProgressSection } from './ProgressSection.tsx'
import { useLedgerText } from './use-ledger-text.ts'
import { VerdictList } from './VerdictList.tsx'

/** All verdicts: how far one is, what one found, the way in and out, and how far several readers agree. */
export function LedgerPage(props: LedgerPageProps) {
  const { model, onBack } = props
  const { words } = useLedgerText()
  return (
    <Page id="ledger" title={words.title} intro={words.intro} onBack={onBack}>
      <LedgerKeeping {...props} />
      {model.phase === 'closed' || model.phase === 'opening' ? (
        <Skeleton label={words.opening} lines={8} />
      ) : (
        <div className={css.sections}>
          <ProgressSection {...props} />
          <LedgerFiles {...props} />
          {model.incoming !== null && <ImportPreview {...props} incoming={model.incoming} />}
          <VerdictList {...props} />
          <AgreementSection {...props} />
          <BackupList {...props} />
        </div>
      )}
    </Page>
  )
}
