import cytoscape, { type Core } from 'cytoscape'
import type { CanvasTheme } from '../canvas-model.ts'
import { type Camera, isCovered, type Size } from '../geometry/camera.ts'
import { quietFirstStyles } from './quiet-first-styles.ts'
import { stylesheet } from './stylesheet.ts'

/** Where there is no container: the size a picture is fitted to. */
const HEADLESS_SIZE: Size = { width: 1366, height: 768 }
/** The engine's name for the canvas of all that rests. */
const DRAWN_ON = 'layer2-node'
/** Cytoscape adds a `<style>` to the page unless this id is taken; a strict policy would refuse it. */
const STYLESHEET_ID = '__________cytoscape_stylesheet'

/** The canvases as they were made last: how much they show, which may be more than the container does now. */
export interface Sheet {
  readonly screen: Size
  /** Pixels of theirs to a CSS pixel. */
  readonly ratio: number
}

/** The engine and the canvas above it, on one stage that is transformed as a whole while a gesture runs. */
export interface Surface {
  readonly cy: Core
  readonly stage: HTMLElement | null
  /** Under the engine's picture. */
  readonly ground: CanvasRenderingContext2D | null
  readonly overlay: CanvasRenderingContext2D | null
  /** Of the container, as it was last measured: asking the page in each frame would make it lay itself out anew. */
  readonly size: () => Size
  readonly measure: () => Size
  readonly sheet: () => Sheet
  /** Whether all that is in sight with one camera stands on the canvases as they were drawn with another. */
  readonly isDrawn: (drawn: Camera, wanted: Camera) => boolean
  /** Fits the canvases to the container. */
  readonly resize: () => void
  readonly destroy: () => void
}

const SETTINGS = {
  // The engine's own default arranges an empty graph in a grid, and fails in a container without size.
  layout: { name: 'preset', fit: false },
  autoungrabify: true,
  autounselectify: true,
  boxSelectionEnabled: false,
  userPanningEnabled: false,
  userZoomingEnabled: false,
  minZoom: 1e-3,
  maxZoom: 1e3,
} as const

export function createSurface(container: HTMLElement | null, theme: CanvasTheme): Surface {
  if (!container) return headlessSurface()
  claimStylesheetId(container.ownerDocument)
  const stage = layer(container.ownerDocument.createElement('div'))
  const ground = layer(container.ownerDocument.createElement('canvas'))
  const host = layer(container.ownerDocument.createElement('div'))
  const canvas = layer(container.ownerDocument.createElement('canvas'))
  stage.style.transformOrigin = '0 0'
  // Until there are hulls to tint.
  ground.style.display = 'none'
  stage.append(ground, host, canvas)
  container.prepend(stage)
  container.style.touchAction = 'manipulation'
  const cy = cytoscape({ container: host, style: stylesheet(theme), ...SETTINGS })
  quietFirstStyles(cy)
  hideUnused(host)
  const drawnOn = host.querySelector<HTMLCanvasElement>(`canvas[data-id="${DRAWN_ON}"]`)
  let size: Size = { width: 0, height: 0 }
  let sheet: Sheet = { screen: size, ratio: 1 }
  const measure = () => {
    size = { width: container.clientWidth, height: container.clientHeight }
    return size
  }
  const resize = () => {
    cy.resize()
    const { width, height } = measure()
    const ratio = devicePixelRatio
    sheet = { screen: size, ratio }
    for (const one of [ground, canvas]) {
      one.width = Math.round(width * ratio)
      one.height = Math.round(height * ratio)
      one.style.width = `${width}px`
      one.style.height = `${height}px`
    }
  }
  resize()
  return {
    cy,
    stage,
    ground: ground.getContext('2d'),
    overlay: canvas.getContext('2d'),
    size: () => size,
    measure,
    sheet: () => sheet,
    isDrawn: (drawn, wanted) =>
      sheet.ratio === devicePixelRatio &&
      // With its first drawing the engine fits its canvases to the room by itself, and ours are left behind.
      Math.abs((drawnOn?.width ?? 0) - sheet.screen.width * sheet.ratio) < 2 &&
      isCovered(sheet.screen, drawn, size, wanted),
    resize,
    destroy: () => {
      cy.destroy()
      stage.remove()
    },
  }
}

/**
 * The engine has a canvas for what is dragged and one for boxes, both of which are ours (overlay): seen, they would cost
 * a copy in every frame although they are empty.
 */
function hideUnused(host: HTMLElement): void {
  for (const canvas of host.querySelectorAll('canvas'))
    if (canvas.dataset.id !== DRAWN_ON) canvas.style.display = 'none'
}

function headlessSurface(): Surface {
  const cy = cytoscape({ headless: true, styleEnabled: false, ...SETTINGS })
  return {
    cy,
    stage: null,
    ground: null,
    overlay: null,
    size: () => HEADLESS_SIZE,
    measure: () => HEADLESS_SIZE,
    sheet: () => ({ screen: HEADLESS_SIZE, ratio: 1 }),
    isDrawn: () => false,
    resize: () => {},
    destroy: () => cy.destroy(),
  }
}

/** Canvases are pictures: hidden from assistive technology and out of the way of the pointer. */
function layer<T extends HTMLElement>(element: T): T {
  element.setAttribute('aria-hidden', 'true')
  element.style.position = 'absolute'
  element.style.inset = '0'
  element.style.pointerEvents = 'none'
  return element
}

function claimStylesheetId(page: Document): void {
  if (page.getElementById(STYLESHEET_ID)) return
  const claim = page.createElement('meta')
  claim.id = STYLESHEET_ID
  page.head.append(claim)
}
