import type { LineFamily } from '#graph-data/derive/line-family.ts'

/** All columns, in the order in which they stand. The first is the heading of its row and always there. */
export const TABLE_COLUMNS = [
  'subject',
  'predicate',
  'object',
  'claim',
  'sure',
  'speaker',
  'date',
  'said',
  'article',
  'paragraph',
  'quote',
  'origins',
  'verdict',
] as const
export type TableColumn = (typeof TABLE_COLUMNS)[number]

/** One row for each claim, or for each piece of evidence. */
export type TableGrain = 'claim' | 'evidence'

export interface TableSort {
  readonly column: TableColumn
  readonly direction: 'ascending' | 'descending'
}

/** How the reader wants the table; kept while the page is open. */
export interface TableSettings {
  readonly grain: TableGrain
  readonly columns: readonly TableColumn[]
  /** `null`: in the order of the collection. */
  readonly sort: TableSort | null
}

export const DEFAULT_TABLE: TableSettings = {
  grain: 'claim',
  columns: ['subject', 'predicate', 'object', 'sure', 'speaker', 'date', 'article', 'paragraph', 'verdict'],
  sort: null,
}

export interface TableCell {
  /** As the reader sees it; empty where there is nothing to say. */
  readonly text: string
  /** What it is sorted by: texts by the reader's language, numbers by size; `null` stands last either way. */
  readonly order: string | number | null
  /** Of words that are not ours. */
  readonly language?: string
}

export interface TableRow {
  /** Claim id or evidence id: unique in the table. */
  readonly key: string
  readonly claimId: string
  /** The piece that the row stands for; `null` in a row for a whole claim. */
  readonly evidenceId: string | null
  /** The claim's sentence with its status: what the row's link is called. */
  readonly sentence: string
  readonly family: LineFamily
  /** Stands in a conflict: one denies it, or it is told in more ways than one. */
  readonly dispute: 'denial' | 'telling' | null
  readonly cells: Readonly<Record<TableColumn, TableCell>>
}

/** What leaves the page: headings and cells as text. */
export interface TableExtract {
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** The claim and piece of evidence of each row, for its link. */
  readonly places: readonly Pick<TableRow, 'claimId' | 'evidenceId'>[]
}

export interface ClaimTableProps {
  readonly rows: readonly TableRow[]
  /** Columns that have something to show in this collection and on this device. */
  readonly available: readonly TableColumn[]
  readonly settings: TableSettings
  readonly totalClaims: number
  readonly currentClaim: string | null
  readonly onSettings: (settings: TableSettings) => void
  readonly onOpen: (claimId: string, evidenceId: string | null) => void
  /** Copied with tabs between the cells, as spreadsheets take it; resolves to whether the clipboard took it. */
  readonly onCopy: (extract: TableExtract) => Promise<boolean>
  /** Saved as a file of comma-separated values. */
  readonly onSave: (extract: TableExtract) => Promise<void>
  /** The reader filtered the table: how many claims are left, to be announced. */
  readonly onFiltered: (count: number) => void
  /** Offered where the view does not show all claims. */
  readonly onShowAll?: () => void
  /** Back to the picture, which the table covers. */
  readonly onClose: () => void
}
