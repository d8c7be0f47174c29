/** The marks of a paragraph, from the ground up: later ones lie over earlier ones. */
export const MARKS = ['span', 'quote', 'subject', 'object'] as const
export type Mark = (typeof MARKS)[number]

export interface MarkRange {
  readonly mark: Mark
  /** UTF-16 offsets into the text node. */
  readonly start: number
  readonly end: number
}

/**
 * Whether the browser can mark text without cutting it (CSS Custom Highlight API), underlines too. Firefox has the
 * API from 140 on but draws its underlines only from 146 on (bug 1845446); colour alone must not tell the ends apart,
 * and nothing but the version says so.
 */
export const canHighlight = (): boolean =>
  typeof CSS !== 'undefined' && 'highlights' in CSS && !/ Firefox\/14[0-5]\./.test(navigator.userAgent)

/**
 * Light ranges of one text node under the names `isnad-span`, `isnad-quote` and so on, which `base.css` styles.
 *
 * Several texts may be lit at once, so each adds its ranges to the shared highlights and takes only those away.
 *
 * @returns takes the marks away
 */
export function highlightText(node: Text, marks: readonly MarkRange[]): () => void {
  const added = marks.map(({ mark, start, end }) => {
    const range = new Range()
    range.setStart(node, Math.min(start, node.length))
    range.setEnd(node, Math.min(end, node.length))
    sharedHighlight(mark).add(range)
    return { mark, range }
  })
  return () => {
    for (const { mark, range } of added) sharedHighlight(mark).delete(range)
  }
}

function sharedHighlight(mark: Mark): Highlight {
  const name = `isnad-${mark}`
  const known = CSS.highlights.get(name)
  if (known !== undefined) return known
  const highlight = new Highlight()
  highlight.priority = MARKS.indexOf(mark)
  CSS.highlights.set(name, highlight)
  return highlight
}
