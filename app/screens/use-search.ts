import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import { type CollectionSearch, collectionSearch } from '#app/domain/search/collection-search.ts'
import { useText } from '#components/i18n/text-context.tsx'
import type { DetailFile } from '#graph-data/compile/detail-file.ts'
import type { Language } from '#graph-data/schema/primitives.ts'
import { useExplorer } from './app-provider.tsx'

/** So many hits of each group are shown. */
const MOST_HITS = 8
/** The collection is taken in for so long at a time, and then the page may draw. */
const SLICE_MS = 8

interface Made {
  readonly index: CollectionIndex
  readonly detail: DetailFile | null
  readonly language: Language
  readonly search: CollectionSearch
  isWhole: boolean
}

/** Kept from one search to the next: taking a collection in costs more than all that is asked of it. */
let made: Made | null = null

function searchOf(index: CollectionIndex, detail: DetailFile | null, language: Language): Made {
  if (made?.index === index && made.detail === detail && made.language === language) return made
  made = { index, detail, language, search: collectionSearch(index, detail, language), isWhole: false }
  return made
}

/** What is found for a query in the collection, which is taken in bit by bit while one types. */
export function useSearch(index: CollectionIndex, query: string) {
  const { language } = useText()
  const detail = useExplorer((state) => (state.detail.kind === 'ready' ? state.detail.file : null))
  const current = searchOf(index, detail, language)
  const [taken, setTaken] = useState(0)
  const asked = useDeferredValue(query)
  useEffect(() => {
    if (current.isWhole) return
    let timer = 0
    const takeIn = (): void => {
      const end = performance.now() + SLICE_MS
      while (!current.isWhole && performance.now() < end) current.isWhole = current.search.grow()
      setTaken((before) => before + 1)
      if (!current.isWhole) timer = window.setTimeout(takeIn)
    }
    timer = window.setTimeout(takeIn)
    return () => clearTimeout(timer)
  }, [current])
  // biome-ignore lint/correctness/useExhaustiveDependencies: more of the collection is in
  const hits = useMemo(() => current.search.find(asked, MOST_HITS), [current, asked, taken])
  return { hits, isGrowing: !current.isWhole }
}
