import { useEffect, useMemo } from 'react'
import { attachOriginals } from '#app/commands/attach-originals.ts'
import { copyCitation, copyLink, linkOf } from '#app/commands/copy.ts'
import { loadDetail } from '#app/commands/load-collection.ts'
import { close, openArticle, openClaim, openDisagreements, openEntity } from '#app/commands/navigate.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import { errorReportOf } from '#app/domain/error-report.ts'
import { copyText } from '#app/platform/clipboard.ts'
import { Proof } from '#components/evidence/Proof.tsx'
import type { ProofModel } from '#components/evidence/proof-model.ts'
import { useText } from '#components/i18n/text-context.tsx'
import { useApp, useExplorer } from './app-provider.tsx'
import { LedgerSlot } from './LedgerSlot.tsx'
import { toProofClaim, toProofModel } from './to-proof-model.ts'
import { useAttachedTexts } from './use-attached-texts.ts'

export interface ProofPanelProps {
  readonly index: CollectionIndex
  readonly claimId: string
  readonly evidenceId: string | null
}

/** The proof of what is open; waits for the detail file, and says so if it does not come. */
export function ProofPanel({ index, claimId, evidenceId }: ProofPanelProps) {
  const app = useApp()
  const model = useProofModel(index, claimId, evidenceId)
  useEffect(() => {
    if (model.kind === 'waiting') void loadDetail(app)
  }, [model.kind, app])
  const { local } = useText()
  return (
    <Proof
      model={model}
      errorReport={errorReport(index, model, linkOf(app), local(model.claim.statement))}
      verdict={
        model.kind === 'ready' && (
          <LedgerSlot index={index} claimId={claimId} evidenceId={model.evidence.id} />
        )
      }
      onClose={() => close(app)}
      onOpenClaim={(id) => openClaim(app, id)}
      onOpenEvidence={(id, evidence) => openClaim(app, id, evidence)}
      onOpenEntity={(id) => openEntity(app, id)}
      onOpenArticle={(id, paragraph) => openArticle(app, id, paragraph)}
      onOpenDisagreements={() => openDisagreements(app)}
      onAttach={(files) => void attachOriginals(app, files)}
      onCopyCitation={() => copyCitation(app)}
      onCopyLink={() => copyLink(app)}
      onCopyText={copyText}
      onRetry={() => void loadDetail(app)}
    />
  )
}

export function useProofModel(
  index: CollectionIndex,
  claimId: string,
  evidenceId: string | null,
): ProofModel {
  const detail = useExplorer((state) => state.detail)
  const originals = useAttachedTexts()
  const claim = index.claims.get(claimId)
  if (!claim) throw new Error(`claim ${claimId} is not in the collection`)
  // Finding quotes and mentions in a paragraph costs milliseconds, and the panel renders on every hover of its rows.
  return useMemo<ProofModel>(() => {
    if (detail.kind !== 'ready') return { ...detail, claim: toProofClaim(index, claim) }
    return toProofModel({ index, detail: detail.file, originals }, claim, evidenceId)
  }, [index, claim, evidenceId, detail, originals])
}

export function errorReport(
  index: CollectionIndex,
  model: ProofModel,
  link: string,
  statement: string,
): string {
  const { collection } = index.core
  const ready = model.kind === 'ready' ? model.evidence : null
  const match = ready?.paragraph.match
  return errorReportOf({
    collection: collection.id,
    version: collection.version,
    claimId: model.claim.id,
    evidenceId: ready?.id ?? null,
    statement,
    quote: ready?.quote ?? null,
    match: match ? ('quote' in match ? `${match.rung}, ${match.quote.verdict}` : match.rung) : null,
    link,
  })
}
