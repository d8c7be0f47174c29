import type { GraphView } from './graph-view.ts'

/** Name of the event by which a page script asks for the drawn graph; its `detail` is a function that receives it. */
export const GRAPH_VIEW_EVENT = 'isnad:graph-view'

/**
 * Answers whoever asks the container for its drawn graph, so that tests and the bench can find where an edge is
 * drawn. A question instead of a global: nothing is left lying about, and two graphs on one page are told apart.
 *
 * @returns stops answering
 */
export function offerGraphView(container: HTMLElement, view: GraphView): () => void {
  const answer = (event: Event) => {
    if (event instanceof CustomEvent && typeof event.detail === 'function') event.detail(view)
  }
  container.addEventListener(GRAPH_VIEW_EVENT, answer)
  return () => container.removeEventListener(GRAPH_VIEW_EVENT, answer)
}
