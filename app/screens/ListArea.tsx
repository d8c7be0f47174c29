import { SlidersHorizontal, X } from 'lucide-react'
import { Suspense, useCallback, useEffect, useMemo, useRef } from 'react'
import { openFilters } from '#app/commands/filter.ts'
import { chooseClaim, showView } from '#app/commands/navigate.ts'
import { showListing } from '#app/commands/show-listing.ts'
import { HOME, type Listing, type Place } from '#app/domain/address.ts'
import { entityName } from '#app/domain/claim-facts.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import type { ViewFilter } from '#app/domain/filter/view-filter.ts'
import type { VisibleGraph } from '#app/domain/visible-graph.ts'
import { selectListed } from '#app/state/selectors.ts'
import type { CanvasTarget } from '#components/canvas/canvas-model.ts'
import { ClaimList } from '#components/claims/ClaimList.tsx'
import { useText } from '#components/i18n/text-context.tsx'
import { Button } from '#components/ui/Button.tsx'
import { Segmented } from '#components/ui/Segmented.tsx'
import { Skeleton } from '#components/ui/Skeleton.tsx'
import { useApp, useExplorer } from './app-provider.tsx'
import css from './ListArea.module.css'
import { FilterArea, OutlineArea, TableArea } from './later-parts.tsx'
import { toClaimRows } from './to-claim-rows.ts'
import { useFilterExtras } from './use-filter-extras.ts'
import { useNarrow } from './use-media.ts'

export interface ListAreaProps {
  readonly index: CollectionIndex
  readonly visible: VisibleGraph
  /** What left it so. */
  readonly filter: ViewFilter
  readonly onPoint: (target: CanvasTarget | null) => void
}

/** The claims in view, as a list or as a tree; or those of the article or the disagreements that the address asks for. */
export function ListArea(props: ListAreaProps) {
  const app = useApp()
  const { t } = useText()
  const listing = useExplorer((state) => state.listing)
  const place = useExplorer((state) => state.place)
  const isFiltering = useExplorer((state) => state.isFilterOpen)
  const { outline } = t.explore
  return (
    <>
      <div className={css.listing}>
        <Segmented
          label={outline.show}
          value={listing}
          options={[
            { value: 'claims', label: outline.list },
            { value: 'outline', label: outline.title },
            { value: 'table', label: outline.table },
          ]}
          onChange={(next) => {
            app.store.getState().setListing(next)
            app.store.getState().openFilters(false)
          }}
        />
        <FiltersButton isOpen={isFiltering} />
      </div>
      {isFiltering ? (
        <Suspense fallback={<Skeleton label={t.explore.legend.filters} />}>
          <FilterArea {...props} />
        </Suspense>
      ) : (
        <>
          <ListScope index={props.index} place={place} />
          <Listed {...props} listing={listing} place={place} />
        </>
      )}
    </>
  )
}

/** Opens the filters in the list's place, and takes the focus back when they close. */
function FiltersButton({ isOpen }: { readonly isOpen: boolean }) {
  const app = useApp()
  const { t } = useText()
  const holder = useRef<HTMLDivElement>(null)
  const wasOpen = useRef(isOpen)
  useEffect(() => {
    const hasLost = document.activeElement === null || document.activeElement === document.body
    if (wasOpen.current && !isOpen && hasLost) holder.current?.querySelector('button')?.focus()
    wasOpen.current = isOpen
  }, [isOpen])
  return (
    <div ref={holder}>
      <Button
        icon={<SlidersHorizontal aria-hidden />}
        aria-expanded={isOpen}
        onClick={() => (isOpen ? app.store.getState().openFilters(false) : openFilters(app))}
      >
        {t.explore.legend.filters}
      </Button>
    </div>
  )
}

function Listed({
  listing,
  place,
  ...props
}: ListAreaProps & { readonly listing: Listing; readonly place: Place }) {
  const { t } = useText()
  const isNarrow = useNarrow()
  const { waiting } = t.explore.outline
  switch (listing) {
    case 'claims':
      return <Claims {...props} place={place} />
    case 'outline':
      return (
        <Suspense fallback={<Skeleton label={waiting} />}>
          <OutlineArea {...props} />
        </Suspense>
      )
    case 'table':
      if (!isNarrow) return <TableBeside />
      return (
        <Suspense fallback={<Skeleton label={t.regions.list} />}>
          <TableArea {...props} />
        </Suspense>
      )
  }
}

/** On a wide screen the table has the picture's room, where its columns find place. */
function TableBeside() {
  const app = useApp()
  const { outline } = useText().t.explore
  return (
    <div className={css.beside}>
      <p>{outline.tableBeside}</p>
      <Button onClick={() => showListing(app, 'claims')}>{outline.backToPicture}</Button>
    </div>
  )
}

function Claims({ index, visible, filter, onPoint, place }: ListAreaProps & { readonly place: Place }) {
  const app = useApp()
  const { t } = useText()
  const isAll = useExplorer((state) => state.view.base.kind === 'all')
  const extras = useFilterExtras()
  // Kept here as well: the selector may be busy with the next.
  const claims = useMemo(
    () => selectListed(index, place, visible, filter, extras),
    [index, place, visible, filter, extras],
  )
  // The same objects for the same claims: rows that did not change are not drawn anew.
  const rows = useMemo(() => toClaimRows(index, claims), [index, claims])
  const open = useCallback((id: string) => chooseClaim(app, id), [app])
  const point = useCallback(
    (id: string | null) => onPoint(id === null ? null : { kind: 'edge', id }),
    [onPoint],
  )
  return (
    <ClaimList
      rows={rows}
      totalClaims={index.core.claims.length}
      currentClaim={place.kind === 'claim' ? place.id : null}
      onOpenClaim={open}
      onPointClaim={point}
      onFiltered={(count) => app.store.getState().announce(t.narration.listed({ count }))}
      {...(isAll ? {} : { onShowAll: () => showView(app, { kind: 'all' }) })}
    />
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
