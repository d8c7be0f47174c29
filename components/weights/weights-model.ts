import type { LineFamily } from '#graph-data/derive/line-family.ts'
import type { Status } from '#graph-data/derive/status.ts'
import type { LocalText } from '#graph-data/schema/primitives.ts'
import type { SpokenClaim } from '../i18n/claim-sentence.ts'

/** Parts of the page; each has an address. */
export const WEIGHTS_PARTS = ['voices', 'matrix', 'alone'] as const
export type WeightsPart = (typeof WEIGHTS_PARTS)[number]

export type VoiceSort = 'articles' | 'origins' | 'speakers'

export interface WeightsClaim extends SpokenClaim {
  readonly id: string
  readonly family: LineFamily
}

export interface VoiceSwitch {
  readonly key: string
  readonly label: LocalText
  readonly claims: number
  /** Told by no other of its sort. */
  readonly alone: number
  readonly isOff: boolean
}

export interface VoicesModel {
  readonly voices: Readonly<Record<VoiceSort, readonly VoiceSwitch[]>>
  /** How many claims there are. */
  readonly of: number
  /** `null` while nothing is switched off. */
  readonly outcome: WeightsOutcome | null
}

export interface WeightsOutcome {
  readonly stand: number
  readonly falls: readonly WeightsClaim[]
  readonly changes: readonly {
    readonly before: Status
    readonly after: Status
    readonly claims: readonly WeightsClaim[]
  }[]
  readonly weaker: readonly {
    readonly claim: WeightsClaim
    readonly before: number
    readonly after: number
  }[]
}

export interface MatrixModel {
  readonly articles: readonly { readonly id: string; readonly label: LocalText }[]
  readonly groups: readonly {
    readonly id: string
    readonly label: LocalText
    readonly rows: readonly MatrixRow[]
  }[]
}

export interface MatrixRow {
  readonly claim: WeightsClaim
  /** For each article in order; `null` where it is silent. */
  readonly cells: readonly (MatrixCell | null)[]
  readonly articles: number
}

export interface MatrixCell {
  /** The first piece: what the cell opens. */
  readonly evidenceId: string
  readonly paragraphs: readonly number[]
  readonly family: LineFamily
}

export interface AloneModel {
  /** Claims that one origin alone tells, of all. */
  readonly count: number
  readonly of: number
  readonly origins: readonly {
    readonly key: string
    readonly label: LocalText
    readonly claims: readonly WeightsClaim[]
  }[]
}

export interface WeightsPageProps {
  readonly part: WeightsPart
  readonly voices: VoicesModel
  readonly matrix: MatrixModel
  readonly alone: AloneModel
  readonly onPart: (part: WeightsPart) => void
  readonly onSwitch: (sort: VoiceSort, key: string) => void
  readonly onAllOn: () => void
  readonly onOpen: (claimId: string, evidenceId: string | null) => void
  readonly onBack: () => void
}
