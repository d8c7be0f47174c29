import { useEffect } from 'react'
import { attachOriginals } from '#app/commands/attach-originals.ts'
import { copyCitationOf, copyLink, linkTo } from '#app/commands/copy.ts'
import { loadDetail } from '#app/commands/load-collection.ts'
import { revealEvidence } from '#app/commands/story.ts'
import type { Place } from '#app/domain/address.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import type { Revealed } from '#app/domain/story/story-state.ts'
import { copyText } from '#app/platform/clipboard.ts'
import type { ExplorerState } from '#app/state/store-types.ts'
import { Proof } from '#components/evidence/Proof.tsx'
import { useText } from '#components/i18n/text-context.tsx'
import { useApp, useExplorer } from '../app-provider.tsx'
import { LedgerSlot } from '../LedgerSlot.tsx'
import { errorReport, useProofModel } from '../ProofPanel.tsx'

export interface StoryProofProps {
  readonly index: CollectionIndex
  readonly revealed: Revealed
  /** What leads out of the story: an entity, an article, the disagreements. */
  readonly onLeave: (to: Place) => void
}

/** The explorer's proof, over a step: it opens in place and closes back to where it was opened. */
export function StoryProof({ index, revealed, onLeave }: StoryProofProps) {
  const app = useApp()
  const { claim, evidence } = revealed
  const model = useProofModel(index, claim, evidence)
  const { local } = useText()
  const isReaders = useExplorer(isReadersOwn)
  useEffect(() => {
    if (model.kind === 'waiting') void loadDetail(app)
  }, [model.kind, app])
  const place: Place = {
    kind: 'claim',
    id: claim,
    evidence: model.kind === 'ready' ? model.evidence.id : evidence,
  }
  return (
    <Proof
      model={model}
      errorReport={errorReport(index, model, linkTo(app, place), local(model.claim.statement))}
      verdict={
        isReaders &&
        model.kind === 'ready' && (
          <LedgerSlot index={index} claimId={claim} evidenceId={model.evidence.id} onLeave={onLeave} />
        )
      }
      onClose={() => revealEvidence(app, null)}
      onOpenClaim={(id) => revealEvidence(app, { claim: id, evidence: null })}
      onOpenEvidence={(id, piece) => revealEvidence(app, { claim: id, evidence: piece })}
      onOpenEntity={(id) => onLeave({ kind: 'entity', id })}
      onOpenArticle={(id, paragraph) => onLeave({ kind: 'article', id, paragraph })}
      onOpenDisagreements={() => onLeave({ kind: 'disagreements' })}
      onAttach={(files) => void attachOriginals(app, files)}
      onCopyCitation={() => copyCitationOf(app, place)}
      onCopyLink={() => copyLink(app, place)}
      onCopyText={copyText}
      onRetry={() => void loadDetail(app)}
    />
  )
}

/**
 * Whether the proof is one reader's, who may judge it. A class that is led from a presenter's window does not see what its
 * teacher thinks of a quote, and one that judges together has cards for that.
 */
const isReadersOwn = ({ talk, story }: ExplorerState): boolean =>
  talk.connection.kind !== 'connected' && story?.judging === null
