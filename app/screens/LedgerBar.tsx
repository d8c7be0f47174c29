import { useEffect, useMemo } from 'react'
import {
  judge,
  openNextUnchecked,
  renameSelf,
  saveAgain,
  setNote,
  takeBack,
} from '#app/commands/ledger-judge.ts'
import { ledgerSession } from '#app/commands/ledger-session.ts'
import { openPage } from '#app/commands/navigate.ts'
import { keyOf } from '#app/domain/ledger/verdicts.ts'
import { wordingOf } from '#app/domain/ledger/wording.ts'
import { selectOwnVerdicts } from '#app/state/ledger-slice.ts'
import type { OwnVerdict } from '#components/ledger/ledger-model.ts'
import { VerdictBar } from '#components/ledger/VerdictBar.tsx'
import { LEDGER_PAGE } from '#components/pages/about-pages.ts'
import { useApp, useExplorer } from './app-provider.tsx'
import type { LedgerSlotProps } from './LedgerSlot.tsx'

/** The reader's verdict on the open evidence. */
export function LedgerBar({ index, claimId, evidenceId, onLeave }: LedgerSlotProps) {
  const app = useApp()
  const ledger = useExplorer((state) => state.ledger)
  const hasKeys = useExplorer((state) => state.preferences.letterKeys)
  useEffect(() => {
    void ledgerSession(app)
  }, [app])
  const { book, self } = ledger
  const record = book.verdicts.find((one) => one.judge === self && one.evidence === evidenceId)
  const wording = useWording({ index, claimId, evidenceId })
  const key = self === null ? null : keyOf({ judge: self, evidence: evidenceId })
  const own: OwnVerdict | null = record
    ? { ...record, isChanged: wording !== null && wording !== record.wording }
    : null
  return (
    <VerdictBar
      own={own}
      save={(key === null ? undefined : ledger.saves.get(key)) ?? null}
      isElsewhere={key !== null && ledger.elsewhere.has(key)}
      trouble={ledger.trouble?.kind ?? null}
      name={book.judges.find(({ id }) => id === self)?.name ?? ''}
      left={unjudged(index, selectOwnVerdicts(ledger))}
      hasKeys={hasKeys && !onLeave}
      onJudge={(verdict) => void judge(app, { claim: claimId, evidence: evidenceId }, verdict)}
      onTakeBack={() => void takeBack(app, evidenceId)}
      onNote={(note) => void setNote(app, evidenceId, note)}
      onName={(name) => void renameSelf(app, name)}
      onNext={onLeave ? null : () => void openNextUnchecked(app)}
      onTryAgain={() => void saveAgain(app)}
      onOpenLedger={() =>
        onLeave ? onLeave({ kind: 'about', page: LEDGER_PAGE }) : openPage(app, LEDGER_PAGE)
      }
    />
  )
}

/** How statement and quote are worded now; `null` while the detail file is not there. */
function useWording({ index, claimId, evidenceId }: LedgerSlotProps): string | null {
  const detail = useExplorer((state) => state.detail)
  return useMemo(() => {
    const claim = index.claims.get(claimId)
    if (!claim || detail.kind !== 'ready') return null
    const piece = detail.file.claims[claimId]?.evidence.find(({ id }) => id === evidenceId)
    return piece ? wordingOf(claim.statement, piece.quote) : null
  }, [index, detail, claimId, evidenceId])
}

function unjudged(index: LedgerSlotProps['index'], own: ReadonlyMap<string, unknown>): number {
  return index.core.claims.flatMap(({ evidence }) => evidence).filter(({ id }) => !own.has(id)).length
}
