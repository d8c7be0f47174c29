import type { Span } from '#graph-data/schema/primitives.ts'

export const PALETTE_GROUPS = ['here', 'commands', 'themes', 'pages', 'settings', 'entities'] as const
export type PaletteGroup = (typeof PALETTE_GROUPS)[number]

export interface PaletteRow {
  readonly id: string
  readonly label: string
  readonly language: string
  /** Letters that were asked for, code points. */
  readonly marks: readonly Span[]
  /** How it is reached by key; empty if by name only. */
  readonly keyLabel: string
}

export interface PaletteProps {
  readonly query: string
  readonly groups: readonly { readonly id: PaletteGroup; readonly rows: readonly PaletteRow[] }[]
  readonly onQuery: (query: string) => void
  readonly onRun: (id: string) => void
  readonly onClose: () => void
}
