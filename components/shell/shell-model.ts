import type { ReactNode } from 'react'
import type { Issue } from '#graph-data/schema/issue.ts'
import type { LocalText } from '#graph-data/schema/primitives.ts'
import type { Language } from '../i18n/language.ts'

export type ShellTab = 'list' | 'graph' | 'panel'

export interface AppShellProps {
  readonly collectionTitle: LocalText
  /** Opening panel; stands over the list. */
  readonly opening: ReactNode
  readonly list: ReactNode
  /** Always mounted, also where another tab is in front. */
  readonly canvas: ReactNode
  readonly legend: ReactNode
  /** Proof, entity card, originals; `null` when closed. */
  readonly panel: ReactNode | null
  readonly notices: ReactNode
  /** In front below 720 px; wider screens show all. */
  readonly tab: ShellTab
  readonly onTab: (tab: ShellTab) => void
  /** "3 of 5 articles attached": opens the originals panel. */
  readonly originals: { readonly attached: number; readonly of: number }
  readonly onOpenOriginals: () => void
  readonly onOpenOpening: () => void
  readonly onLanguage: (language: Language) => void
  readonly onOpenSettings: () => void
  readonly onOpenHelp: () => void
}

export interface InvalidCollectionPageProps {
  readonly issues: readonly Issue[]
  readonly onCopyText: (text: string) => Promise<boolean>
}

export interface CrashNoticeProps {
  /** Technical details, copyable; not translated. */
  readonly details: string
  readonly onCopyText: (text: string) => Promise<boolean>
  readonly onReload: () => void
}

export interface UnknownAddressProps {
  /** What was asked for, as it stood in the address. */
  readonly asked: string
  readonly kind: 'entity' | 'claim' | 'evidence' | 'article' | 'page'
  readonly onDismiss: () => void
}

export interface HelpPanelProps {
  /** From the table of commands; a key as it stands on the keyboard. */
  readonly keys: readonly {
    readonly id: string
    readonly keys: readonly string[]
    readonly label: LocalText
  }[]
}
