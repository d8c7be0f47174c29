import { Fragment, type ReactNode, useLayoutEffect, useRef } from 'react'
import type { Span } from '#graph-data/schema/primitives.ts'
import { sliceCodePoints, toUtf16Offset } from '#graph-data/text/code-points.ts'
import { cutSegments } from '#graph-data/text/segments.ts'
import { canHighlight, highlightText, type Mark } from './highlight-registry.ts'
import { joinClasses } from './join-classes.ts'
import css from './MarkedText.module.css'

export interface TextMark {
  readonly mark: Mark
  /** Code points. */
  readonly span: Span
}

export interface MarkedTextProps {
  readonly text: string
  /** From the ground up; later ones lie over earlier ones. */
  readonly marks: readonly TextMark[]
}

/**
 * A text with marks. One text node where the browser can mark it from outside, so that no Arabic letter loses its
 * join; else `<mark>` elements cut between letters.
 */
export function MarkedText(props: MarkedTextProps) {
  return canHighlight() ? <HighlightedText {...props} /> : <SegmentedText {...props} />
}

function HighlightedText({ text, marks }: MarkedTextProps) {
  const holder = useRef<HTMLSpanElement>(null)
  useLayoutEffect(() => {
    const node = holder.current?.firstChild
    if (!(node instanceof Text)) return
    const ranges = marks.map(({ mark, span }) => ({
      mark,
      start: toUtf16Offset(text, span[0]),
      end: toUtf16Offset(text, span[1]),
    }))
    return highlightText(node, ranges)
  }, [text, marks])
  return <span ref={holder}>{text}</span>
}

function SegmentedText({ text, marks }: MarkedTextProps): ReactNode {
  return cutSegments(text, marks).map(({ start, end, marks: here }) => {
    const run = sliceCodePoints(text, start, end)
    if (here.length === 0) return <Fragment key={start}>{run}</Fragment>
    return (
      <mark
        key={start}
        className={joinClasses(css.mark, ...here.map((mark) => css[mark]))}
        data-marks={here.join(' ')}
      >
        {run}
      </mark>
    )
  })
}
