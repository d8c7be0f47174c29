import { useLayoutEffect, useRef } from 'react'
import { entityName, statusFactsOf } from '#app/domain/claim-facts.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import type { Point } from '#components/canvas/canvas-model.ts'
import { QuotePreview } from '#components/evidence/QuotePreview.tsx'
import { useExplorer } from './app-provider.tsx'
import css from './Picture.module.css'

export interface HoverPreviewProps {
  readonly index: CollectionIndex
  readonly claimId: string
  /** Of the pointer, CSS pixels from the top left corner of the picture. */
  readonly point: Point
}

const GAP = 16
const MARGIN = 8

/** A glance at the quote behind the line under the pointer, beside it and inside the picture. */
export function HoverPreview({ index, claimId, point }: HoverPreviewProps) {
  const detail = useExplorer((state) => state.detail)
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = box.current
    const host = element?.parentElement
    if (!element || !host) return
    const { offsetWidth: width, offsetHeight: height } = element
    const fitsBelow = point.y + GAP + height + MARGIN <= host.clientHeight
    const top = fitsBelow ? point.y + GAP : Math.max(MARGIN, point.y - GAP - height)
    const left = Math.min(Math.max(MARGIN, point.x - width / 2), host.clientWidth - width - MARGIN)
    // Screen positions, not reading positions: the pointer is where it is in both languages.
    element.style.setProperty('left', `${Math.round(left)}px`)
    element.style.setProperty('top', `${Math.round(top)}px`)
  })
  const claim = index.claims.get(claimId)
  if (!claim) return null
  const piece = detail.kind === 'ready' ? detail.file.claims[claimId]?.evidence[0] : undefined
  const article = claim.evidence[0] && index.articles.get(claim.evidence[0].article)
  const language =
    detail.kind === 'ready' ? detail.file.articles.find(({ id }) => id === article?.id)?.language : undefined
  return (
    <div ref={box} className={css.preview}>
      <QuotePreview
        {...statusFactsOf(index, claim)}
        family={claim.family}
        quote={
          piece && article && language
            ? { text: piece.quote, language, publisher: entityName(index, article.publisher).label }
            : null
        }
        more={claim.evidence.length - 1}
      />
    </div>
  )
}
