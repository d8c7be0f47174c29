import type { Status } from '#graph-data/derive/status.ts'
import type { LocalText } from '#graph-data/schema/primitives.ts'

/** When a claim holds, or when it was said (else published). */
export type TimelineBasis = 'holds' | 'said'

/** A stretch of the axis. Days are ISO, both included; shares are of the axis, from its earliest end. */
export interface TimelineBin {
  readonly from: string
  readonly to: string
  readonly start: number
  readonly width: number
  readonly certain: number
  readonly possible: number
}

/** An event or an article at its time. */
export interface TimelineMark {
  readonly id: string
  readonly label: LocalText
  /** EDTF. */
  readonly when: string
  readonly start: number
  readonly end: number
  /** Not one certain day: drawn open. */
  readonly isOpen: boolean
}

export interface TimelineTick {
  readonly year: string
  readonly start: number
  /** 0 stands on every screen, 1 where there is room. */
  readonly rank: 0 | 1
}

/** Bins from the first, up to and without the last. */
export interface TimelineRange {
  readonly first: number
  readonly end: number
}

/** What had been said by the end of a day, as it stood then. */
export interface KnownThen {
  readonly claims: number
  readonly of: number
  readonly statuses: readonly { readonly status: Status; readonly count: number }[]
}

export interface TimelineModel {
  readonly bins: readonly TimelineBin[]
  readonly marks: readonly TimelineMark[]
  readonly ticks: readonly TimelineTick[]
  readonly range: TimelineRange
  /** Claims that have a date, those of them in the range, and those without any. */
  readonly dated: number
  readonly inRange: number
  readonly undated: number
  /** Only while everything up to a day is shown. */
  readonly known: KnownThen | null
}

export interface TimelineProps {
  /** `null`: nothing in view has a date of this basis. */
  readonly model: TimelineModel | null
  readonly basis: TimelineBasis
  readonly isUndatedShown: boolean
  readonly isPlaying: boolean
  readonly canStep: { readonly back: boolean; readonly on: boolean }
  readonly onBasis: (basis: TimelineBasis) => void
  readonly onRange: (range: TimelineRange) => void
  readonly onStep: (by: 1 | -1) => void
  readonly onPlay: (isPlaying: boolean) => void
  /** Everything that had been said up to a day, or a stretch again. */
  readonly onKnown: (isKnown: boolean) => void
  readonly onUndated: (isShown: boolean) => void
  readonly onAll: () => void
  readonly onOpenMark: (id: string) => void
  readonly onFold: () => void
}
