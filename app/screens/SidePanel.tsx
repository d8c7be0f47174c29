import { close, openClaim, openEntity, showAround } from '#app/commands/navigate.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import type { CanvasTarget } from '#components/canvas/canvas-model.ts'
import { EntityCard } from '#components/entity/EntityCard.tsx'
import { useApp, useExplorer } from './app-provider.tsx'
import { EntityToolsArea } from './EntityToolsArea.tsx'
import { ProofPanel } from './ProofPanel.tsx'
import { toEntityCard } from './to-entity-card.ts'

export interface SidePanelProps {
  readonly index: CollectionIndex
  readonly onPoint: (target: CanvasTarget | null) => void
}

/** What is open: a proof, or the card of an entity. */
export function SidePanel({ index, onPoint }: SidePanelProps) {
  const place = useExplorer((state) => state.place)
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
      tools={<EntityToolsArea index={index} id={id} />}
      onClose={() => close(app)}
      onOpenClaim={(claimId) => openClaim(app, claimId)}
      onOpenEntity={(entityId) => openEntity(app, entityId)}
      onShowAround={(entityId) => showAround(app, entityId)}
      onPointClaim={(claimId) => onPoint(claimId === null ? null : { kind: 'edge', id: claimId })}
    />
  )
}
