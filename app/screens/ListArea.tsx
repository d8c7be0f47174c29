import { X } from 'lucide-react'
import { openClaim, showView } from '#app/commands/navigate.ts'
import { HOME, type Place } from '#app/domain/address.ts'
import { entityName } from '#app/domain/claim-facts.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import type { VisibleGraph } from '#app/domain/visible-graph.ts'
import { selectListed } from '#app/state/selectors.ts'
import type { CanvasTarget } from '#components/canvas/canvas-model.ts'
import { ClaimList } from '#components/claims/ClaimList.tsx'
import { useText } from '#components/i18n/text-context.tsx'
import { Button } from '#components/ui/Button.tsx'
import { useApp, useExplorer } from './app-provider.tsx'
import { toClaimRows } from './to-claim-rows.ts'

export interface ListAreaProps {
  readonly index: CollectionIndex
  readonly visible: VisibleGraph
  readonly onPoint: (target: CanvasTarget | null) => void
}

/** The claims in view, or those of the article or the disagreements that the address asks for. */
export function ListArea({ index, visible, onPoint }: ListAreaProps) {
  const app = useApp()
  const place = useExplorer((state) => state.place)
  const isAll = useExplorer((state) => state.view.base.kind === 'all')
  const claims = selectListed(index, place, visible)
  return (
    <>
      <ListScope index={index} place={place} />
      <ClaimList
        rows={toClaimRows(index, claims)}
        totalClaims={index.core.claims.length}
        currentClaim={place.kind === 'claim' ? place.id : null}
        onOpenClaim={(id) => openClaim(app, id)}
        onPointClaim={(id) => onPoint(id === null ? null : { kind: 'edge', id })}
        {...(isAll ? {} : { onShowAll: () => showView(app, { kind: 'all' }) })}
      />
    </>
  )
}

/** Says that the list is narrowed to an article, a paragraph or the disagreements, and takes it back. */
function ListScope({ index, place }: { readonly index: CollectionIndex; readonly place: Place }) {
  const app = useApp()
  const { t, local } = useText()
  if (place.kind !== 'article' && place.kind !== 'disagreements') return null
  const article = place.kind === 'article' ? index.articles.get(place.id) : undefined
  const publisher = article ? local(entityName(index, article.publisher).label) : ''
  const paragraph =
    place.kind === 'article' && place.paragraph !== null
      ? `، ${t.list.paragraphsLabel({ numbers: [place.paragraph] })}`
      : ''
  const scope = place.kind === 'disagreements' ? t.legend.contested : publisher + paragraph
  return (
    <Button icon={<X aria-hidden />} onClick={() => app.store.getState().goTo(HOME)}>
      {scope}
    </Button>
  )
}
