import { useEffect, useRef } from 'react'
import { ReaderParagraphItem } from './ReaderParagraphItem.tsx'
import css from './ReaderParagraphs.module.css'
import type { ArticleReaderProps, ReaderModel } from './reader-model.ts'

export type ReaderParagraphsProps = ArticleReaderProps & {
  readonly model: Extract<ReaderModel, { readonly kind: 'ready' }>
}

/** All paragraphs in the order of the page; the current one is marked and brought into sight. */
export function ReaderParagraphs(props: ReaderParagraphsProps) {
  const { model, current, currentClaim, reducedMotion } = props
  const list = useRef<HTMLOListElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another claim in the same paragraph brings it back too
  useEffect(() => {
    if (current === null) return
    const item = list.current?.querySelector<HTMLElement>('[aria-current]')
    if (item) bringIntoSight(item, reducedMotion)
  }, [model.article.id, current, currentClaim, reducedMotion])
  return (
    <ol ref={list} className={css.paragraphs}>
      {model.paragraphs.map((paragraph) => (
        <ReaderParagraphItem
          key={paragraph.n}
          article={model.article}
          paragraph={paragraph}
          isCurrent={paragraph.n === current}
          currentClaim={currentClaim}
          onShowParagraph={props.onShowParagraph}
          onOpenEvidence={props.onOpenEvidence}
          onPointClaim={props.onPointClaim}
        />
      ))}
    </ol>
  )
}

const MARGIN = 12

/**
 * Scrolls the reader's own frame, never the page around it; not at all where the beginning can be seen already, for
 * the reader's eye is there.
 */
function bringIntoSight(item: HTMLElement, reducedMotion: boolean): void {
  const frame = scrollFrame(item)
  if (!frame) return
  const { top, bottom } = frame.getBoundingClientRect()
  const at = item.getBoundingClientRect().top
  if (at >= top && at < top + (bottom - top) * 0.7) return
  frame.scrollBy({ top: at - top - MARGIN, behavior: reducedMotion ? 'auto' : 'smooth' })
}

function scrollFrame(item: HTMLElement): HTMLElement | null {
  for (let parent = item.parentElement; parent; parent = parent.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(parent).overflowY)) return parent
  }
  return null
}
