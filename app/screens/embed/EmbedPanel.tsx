import { useEffect, useMemo } from 'react'
import { copyCitation, copyLink, linkOf, linkTo } from '#app/commands/copy.ts'
import { loadDetail } from '#app/commands/load-collection.ts'
import { close, openClaim, openEntity, showAround } from '#app/commands/navigate.ts'
import type { Place } from '#app/domain/address.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import { errorReportOf } from '#app/domain/error-report.ts'
import { copyText } from '#app/platform/clipboard.ts'
import { CheckInIsnad } from '#components/embed/EmbedNote.tsx'
import { EntityCard } from '#components/entity/EntityCard.tsx'
import { Proof } from '#components/evidence/Proof.tsx'
import type { ProofModel } from '#components/evidence/proof-model.ts'
import { useText } from '#components/i18n/text-context.tsx'
import { useApp, useExplorer } from '../app-provider.tsx'
import { toEntityCard } from '../to-entity-card.ts'
import type { AttachedTexts } from '../to-paragraph-match.ts'
import { toProofClaim, toProofModel } from '../to-proof-model.ts'

/** No file is ever taken here. */
const NOTHING_ATTACHED: AttachedTexts = { of: () => null, isChecking: false }

/** What is open inside a frame: a proof, or the card of an entity. */
export function EmbedPanel({ index }: { readonly index: CollectionIndex }) {
  const place = useExplorer((state) => state.place)
  if (place.kind === 'entity') return <EmbedCard index={index} id={place.id} />
  if (place.kind !== 'claim') return null
  return <EmbedProof index={index} claimId={place.id} evidenceId={place.evidence} />
}

interface EmbedProofProps {
  readonly index: CollectionIndex
  readonly claimId: string
  readonly evidenceId: string | null
}

/** The proof in place; the articles and the disagreements are read in the page itself. */
function EmbedProof({ index, claimId, evidenceId }: EmbedProofProps) {
  const app = useApp()
  const { local } = useText()
  const model = useProofModel(index, claimId, evidenceId)
  // The link follows what is shown.
  useExplorer((state) => state.preferences.language)
  const openOutside = (place: Place): void => void open(linkTo(app, place), '_blank', 'noopener')
  const link = linkOf(app)
  return (
    <Proof
      model={model}
      errorReport={errorReportOf({
        collection: index.core.collection.id,
        version: index.core.collection.version,
        claimId,
        evidenceId: model.kind === 'ready' ? model.evidence.id : null,
        statement: local(model.claim.statement),
        quote: model.kind === 'ready' ? model.evidence.quote : null,
        match: null,
        link,
      })}
      verdict={<CheckInIsnad href={link} />}
      onClose={() => close(app)}
      onOpenClaim={(id) => openClaim(app, id)}
      onOpenEvidence={(id, evidence) => openClaim(app, id, evidence)}
      onOpenEntity={(id) => openEntity(app, id)}
      onOpenArticle={(id, paragraph) => openOutside({ kind: 'article', id, paragraph })}
      onOpenDisagreements={() => openOutside({ kind: 'disagreements' })}
      onAttach={null}
      onCopyCitation={() => copyCitation(app)}
      onCopyLink={() => copyLink(app)}
      onCopyText={copyText}
      onRetry={() => void loadDetail(app)}
    />
  )
}

function useProofModel(index: CollectionIndex, claimId: string, evidenceId: string | null): ProofModel {
  const app = useApp()
  const detail = useExplorer((state) => state.detail)
  const claim = index.claims.get(claimId)
  if (!claim) throw new Error(`claim ${claimId} is not in the collection`)
  useEffect(() => {
    if (detail.kind === 'waiting') void loadDetail(app)
  }, [detail.kind, app])
  return useMemo<ProofModel>(() => {
    if (detail.kind !== 'ready') return { ...detail, claim: toProofClaim(index, claim) }
    return toProofModel({ index, detail: detail.file, originals: NOTHING_ATTACHED }, claim, evidenceId)
  }, [index, claim, evidenceId, detail])
}

function EmbedCard({ index, id }: { readonly index: CollectionIndex; readonly id: string }) {
  const app = useApp()
  const detail = useExplorer((state) => state.detail)
  const view = useExplorer((state) => state.view)
  return (
    <EntityCard
      model={toEntityCard({ index, detail, view }, id)}
      onClose={() => close(app)}
      onOpenClaim={(claimId) => openClaim(app, claimId)}
      onOpenEntity={(entityId) => openEntity(app, entityId)}
      onShowAround={(entityId) => showAround(app, entityId)}
      onPointClaim={() => {}}
    />
  )
}
