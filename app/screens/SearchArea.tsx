import { useState } from 'react'
import type { AppContext } from '#app/commands/app-context.ts'
import { openArticle, openClaim, openEntity } from '#app/commands/navigate.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import { type Found, GROUPS, type SearchHit } from '#app/domain/search/collection-search.ts'
import { useText } from '#components/i18n/text-context.tsx'
import { SearchPanel } from '#components/search/SearchPanel.tsx'
import { useApp } from './app-provider.tsx'
import { rowId, toSearchRow } from './to-search-rows.ts'
import { useEarlyText } from './use-early-text.ts'
import { useSearch } from './use-search.ts'

/** What was asked last: a search that is opened again goes on from there. */
let lastQuery = ''

/** Search over the collection, over whatever is open. */
export function SearchArea({ index }: { readonly index: CollectionIndex }) {
  const app = useApp()
  const text = useText()
  const [query, setQuery] = useState(lastQuery)
  const { hits, isGrowing } = useSearch(index, query)
  const rows = (list: readonly SearchHit[]) => list.flatMap((hit) => toSearchRow(text, index, hit) ?? [])
  const ask = (next: string) => {
    lastQuery = next
    setQuery(next)
  }
  useEarlyText(ask)
  const open = (id: string) => {
    const hit = GROUPS.flatMap((group) => hits[group]).find(({ found }) => rowId(found) === id)
    app.store.getState().setPanel(null)
    if (hit) openFound(app, hit.found)
  }
  return (
    <SearchPanel
      query={query}
      entities={rows(hits.entity)}
      claims={rows(hits.claim)}
      paragraphs={rows(hits.paragraph)}
      isGrowing={isGrowing}
      onQuery={ask}
      onOpen={open}
      onClose={() => app.store.getState().setPanel(null)}
    />
  )
}

function openFound(app: AppContext, found: Found): void {
  switch (found.kind) {
    case 'entity':
      openEntity(app, found.id)
      break
    case 'claim':
      openClaim(app, found.id, found.evidence)
      break
    case 'paragraph':
      openArticle(app, found.article, found.n)
      break
  }
}
