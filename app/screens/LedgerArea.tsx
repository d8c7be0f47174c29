import { useEffect, useMemo } from 'react'
import { exportAnnotations, exportCsv, exportJson } from '#app/commands/ledger-export.ts'
import {
  applyImport,
  becomeJudge,
  chooseSide,
  dropImport,
  listBackups,
  readLedgers,
  removeJudge,
  restoreBackup,
  undoLastChange,
} from '#app/commands/ledger-import.ts'
import { openNextUnchecked, renameSelf, saveAgain } from '#app/commands/ledger-judge.ts'
import { acknowledgeLoss, ledgerSession } from '#app/commands/ledger-session.ts'
import { goBackToGraph, openClaim } from '#app/commands/navigate.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import { copyText } from '#app/platform/clipboard.ts'
import { useText } from '#components/i18n/text-context.tsx'
import { VERDICT_NAMES } from '#components/i18n/verdict-names.ts'
import { LedgerPage } from '#components/ledger/LedgerPage.tsx'
import { useLedgerText } from '#components/ledger/use-ledger-text.ts'
import { useApp, useExplorer } from './app-provider.tsx'
import { toLedgerPage, toStandings } from './to-ledger-page.ts'

/** The page of the ledger: `#/about/ledger`. */
export function LedgerArea({ index }: { readonly index: CollectionIndex }) {
  const app = useApp()
  const text = useText()
  const ledger = useExplorer((state) => state.ledger)
  const detail = useExplorer((state) => state.detail)
  const exportAs = useExport()
  useEffect(() => {
    void ledgerSession(app)
  }, [app])
  const file = detail.kind === 'ready' ? detail.file : null
  const model = useMemo(
    () => toLedgerPage({ index, detail: file, ledger, text }),
    [index, file, ledger, text],
  )
  const standings = useMemo(() => toStandings(index.core.claims, ledger), [index, ledger])
  return (
    <LedgerPage
      model={model}
      standings={standings}
      onBack={() => goBackToGraph(app)}
      onName={(name) => void renameSelf(app, name)}
      onNext={() => void openNextUnchecked(app)}
      onTint={(isTinted) => app.store.getState().setLedger({ isTinted })}
      onOpenEvidence={(claimId, evidenceId) => openClaim(app, claimId, evidenceId)}
      onTryAgain={() => void saveAgain(app)}
      onLossHeard={() => acknowledgeLoss(app)}
      onCopyText={copyText}
      onExport={exportAs}
      onFiles={(files) => void readLedgers(app, files)}
      onChoose={(side, key) => chooseSide(app, side, key)}
      onApply={() => applyImport(app)}
      onDrop={() => dropImport(app)}
      onUndo={() => void undoLastChange(app)}
      onRemoveJudge={(judge) => void removeJudge(app, judge)}
      onBecomeJudge={(judge) => void becomeJudge(app, judge)}
      onListBackups={() => listBackups(app)}
      onRestore={(id) => restoreBackup(app, id)}
    />
  )
}

function useExport(): (format: 'json' | 'csv' | 'jsonld') => void {
  const app = useApp()
  const { words, local } = useLedgerText()
  return (format) => {
    switch (format) {
      case 'json':
        return exportJson(app)
      case 'jsonld':
        return void exportAnnotations(app)
      case 'csv':
        return exportCsv(app, {
          header: words.table.header,
          verdict: (verdict) => local(VERDICT_NAMES[verdict]),
          against: (kind) => words.table[kind],
        })
    }
  }
}
