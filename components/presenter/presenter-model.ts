import type { LocalText } from '#graph-data/schema/primitives.ts'

export interface Point {
  readonly x: number
  readonly y: number
}

/** A line of the pen, in model units of the picture. */
export interface DrawnStroke {
  readonly id: number
  readonly points: readonly Point[]
}

/** From model units to CSS pixels of the picture: times `zoom`, plus `pan`. */
export interface Camera {
  readonly zoom: number
  readonly pan: Point
}

export type DrawingTool = 'none' | 'laser' | 'pen'

export type ClassConnection = 'connecting' | 'connected' | 'alone'

/** A piece of evidence that can be shown to the class. */
export interface EvidenceRow {
  readonly claim: string
  readonly evidence: string
  readonly isPinned: boolean
  readonly statement: LocalText
  readonly publisher: LocalText
  readonly paragraph: number
  /** `null` while the details are fetched. */
  readonly quote: { readonly text: string; readonly language: string } | null
  /** The class sees it now. */
  readonly isShown: boolean
}

/** The clock as the presenter reads it; seconds. */
export interface ClockModel {
  readonly phase: 'idle' | 'running' | 'paused'
  readonly elapsed: number
  readonly total: number
  readonly stepElapsed: number
  readonly stepSeconds: number
  readonly step: 'in-time' | 'nearly-up' | 'over'
  readonly talk: 'ahead' | 'on-pace' | 'behind'
  /** Ahead (negative) or behind (positive). */
  readonly off: number
}
