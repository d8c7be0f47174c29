import { startTransition, useEffect, useMemo, useState } from 'react'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import type { PathInquiry } from '#app/domain/inquiry/inquiry.ts'
import type { VisibleGraph } from '#app/domain/visible-graph.ts'
import { inPieces } from '#app/platform/in-pieces.ts'
import type { PathResult } from '#components/paths/paths-model.ts'
import { findPathResult, type WaysQuestion } from './to-path-model.ts'

/** Looked for in pieces. What is there stays until the next is there, unless it is about others. */
export function useWays(index: CollectionIndex, inquiry: PathInquiry, shown: VisibleGraph): PathResult {
  const { from, to, by, plans, within } = inquiry
  // Which of the ways is told is no reason to look for them again.
  const question = useMemo(() => ({ from, to, by, plans, within }), [from, to, by, plans, within])
  const [found, setFound] = useState<{ readonly question: WaysQuestion; readonly result: PathResult } | null>(
    null,
  )
  useEffect(() => {
    let isWanted = true
    void inPieces(findPathResult(index, question, shown), () => isWanted).then((result) => {
      if (result) startTransition(() => setFound({ question, result }))
    })
    return () => {
      isWanted = false
    }
  }, [index, question, shown])
  const isAboutThese = found?.question.from === from && found.question.to === to
  if (found && isAboutThese) return found.result
  return from === null || to === null ? { kind: 'choosing' } : { kind: 'searching' }
}
