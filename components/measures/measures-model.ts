import type { NamedEntity } from '../ui/EntityLink.tsx'

export type MeasureName = 'degree' | 'betweenness' | 'pagerank' | 'communities'

export interface MeasureRow {
  readonly entity: NamedEntity
  readonly value: number
  /** The value in words: a count, or a share in hundredths. */
  readonly text: string
  /** Of the greatest value: the length of the bar, 0 to 1. */
  readonly share: number
}

export interface MeasureCommunity {
  /** `null`: those who are joined with nobody. */
  readonly letter: string | null
  /** Place in the row of colours, from 0. */
  readonly tint: number
  readonly members: readonly NamedEntity[]
}

export type MeasureResult =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'rows'; readonly rows: readonly MeasureRow[] }
  | { readonly kind: 'communities'; readonly communities: readonly MeasureCommunity[] }

export interface MeasureQuestion {
  readonly measure: MeasureName
  readonly draw: 'nothing' | 'size' | 'colour'
  readonly within: 'all' | 'shown'
}

export interface MeasuresPanelProps {
  readonly question: MeasureQuestion
  readonly result: MeasureResult
  readonly currentEntity: string | null
  readonly onAsk: (change: Partial<MeasureQuestion>) => void
  readonly onOpenEntity: (entityId: string) => void
  readonly onPointEntity: (entityId: string | null) => void
  readonly onClose: () => void
  readonly onCopyText: (text: string) => Promise<boolean>
}
