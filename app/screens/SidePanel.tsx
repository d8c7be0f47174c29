import { attachOriginals } from '#app/commands/attach-originals.ts'
import { close, openClaim, openEntity, showAround } from '#app/commands/navigate.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import { copyText } from '#app/platform/clipboard.ts'
import type { CanvasTarget } from '#components/canvas/canvas-model.ts'
import { EntityCard } from '#components/entity/EntityCard.tsx'
import { AttachPanel } from '#components/originals/AttachPanel.tsx'
import { useApp, useExplorer } from './app-provider.tsx'
import { ProofPanel } from './ProofPanel.tsx'
import { toAttachArticles, toAttachedFiles } from './to-attach-model.ts'
import { toEntityCard } from './to-entity-card.ts'

export interface SidePanelProps {
  readonly index: CollectionIndex
  readonly onPoint: (target: CanvasTarget | null) => void
}

/** What is open: a proof, the card of an entity, or the originals. */
export function SidePanel({ index, onPoint }: SidePanelProps) {
  const place = useExplorer((state) => state.place)
  const panel = useExplorer((state) => state.panel)
  if (panel === 'originals') return <OriginalsPanel index={index} />
  if (place.kind === 'entity') return <EntityPanel index={index} id={place.id} onPoint={onPoint} />
  if (place.kind !== 'claim') return null
  return <ProofPanel index={index} claimId={place.id} evidenceId={place.evidence} />
}

function EntityPanel({ index, id, onPoint }: SidePanelProps & { readonly id: string }) {
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
      onPointClaim={(claimId) => onPoint(claimId === null ? null : { kind: 'edge', id: claimId })}
    />
  )
}

function OriginalsPanel({ index }: { readonly index: CollectionIndex }) {
  const app = useApp()
  const detail = useExplorer((state) => state.detail)
  const originals = useExplorer((state) => state.originals)
  const refusals = useExplorer((state) => state.refusals)
  const { removeOriginal, dismissRefusal, setPanel } = app.store.getState()
  return (
    <AttachPanel
      articles={toAttachArticles(index, detail.kind === 'ready' ? detail.file : null, originals)}
      files={toAttachedFiles(index, originals)}
      refusals={refusals}
      onAttach={(files) => void attachOriginals(app, files)}
      onRemoveFile={removeOriginal}
      onDismissRefusal={dismissRefusal}
      onCopyText={copyText}
      onClose={() => setPanel(null)}
    />
  )
}
