/** svgcanvas brings no types; this is what is used of it. */
declare module 'svgcanvas' {
  export class Context {
    constructor(options: { readonly width: number; readonly height: number })
    readonly fillStyle: string
    readonly strokeStyle: string
    readonly lineWidth: number
    readonly font: string
    readonly textAlign: string
    readonly textBaseline: string
    fillText: (text: string, x: number, y: number) => void
    strokeText: (text: string, x: number, y: number) => void
    beginPath: () => void
    getTransform: () => DOMMatrix
    getSvg: () => SVGSVGElement
  }
}
