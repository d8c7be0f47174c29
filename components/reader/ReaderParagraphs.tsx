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
    if (item && !isInSight(item)) {
      item.scrollIntoView?.({ block: 'start', behavior: reducedMotion ? 'auto' : 'smooth' })
    }
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

/** Its beginning can be seen: then the page stays where it is, for the reader's eye is there. */
function isInSight(item: HTMLElement): boolean {
  const { top } = item.getBoundingClientRect()
  const frame = scrollFrame(item)?.getBoundingClientRect()
  const from = frame?.top ?? 0
  const to = frame?.bottom ?? innerHeight
  return top >= from && top < from + (to - from) * 0.7
}

function scrollFrame(item: HTMLElement): HTMLElement | null {
  for (let parent = item.parentElement; parent; parent = parent.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(parent).overflowY)) return parent
  }
  return null
}
