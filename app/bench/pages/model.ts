import type { ElementDefinition } from 'cytoscape'
import type { CanvasModel } from '#components/canvas/canvas-model.ts'
import type { Drawn } from '../page-marks.ts'

/** Size of the picture and the graph to draw, as the address asks: the same for every reference page. */
export const readTask = (): Promise<{ readonly host: HTMLElement; readonly model: CanvasModel }> => read('')

/** The same graph as the elements of Cytoscape. */
export async function readElements() {
  const { host, model } = await read<ElementDefinition[]>('-elements')
  return { host, elements: model }
}

async function read<T>(form: string): Promise<{ readonly host: HTMLElement; readonly model: T }> {
  const asked = new URLSearchParams(location.search)
  const host = document.getElementById('graph')
  if (!host) throw new Error('the page has no place for the graph')
  host.style.width = `${asked.get('width') ?? 1000}px`
  host.style.height = `${asked.get('height') ?? 640}px`
  const response = await fetch(`${asked.get('model') ?? ''}${form}.json`)
  return { host, model: await response.json() }
}

/** Hands the graph to the bench and marks it as drawn, when the frame that draws it is over. */
export function tellDrawn(drawn: Drawn): void {
  window.drawn = drawn
  requestAnimationFrame(() =>
    requestAnimationFrame(() => setTimeout(() => performance.mark('bench drawn'), 0)),
  )
}
