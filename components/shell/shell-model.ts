import type { ReactNode } from 'react'
import type { Issue } from '#graph-data/schema/issue.ts'
import type { LocalText } from '#graph-data/schema/primitives.ts'
import type { Language } from '../i18n/language.ts'

export type ShellTab = 'list' | 'graph' | 'panel'

/** A way to a page, in header and opening panel. */
export interface ShellLink {
  readonly id: string
  readonly label: string
  readonly href: string
  readonly isCurrent: boolean
  readonly onOpen: () => void
}

/** Does not change while things open and close, so that the header is not rendered anew with each of them. */
export interface ShellHeaderProps {
  readonly collectionTitle: LocalText
  /** Ways to the pages; on a narrow screen they stand in the opening panel alone. */
  readonly links: readonly ShellLink[]
  /** "3 of 5 articles attached": opens the page of the articles. */
  readonly originals: { readonly attached: number; readonly of: number }
  readonly onOpenOriginals: () => void
  /** Prints what is open: proof, card, article, page, or else the picture. */
  readonly onPrint: () => void
  /** Picture, data, link and citation, as files or copied. */
  readonly onTakeAway: () => void
  readonly onOpenOpening: () => void
  readonly onLanguage: (language: Language) => void
  readonly onOpenSearch: () => void
  readonly onOpenSettings: () => void
  readonly onOpenHelp: () => void
}

export interface AppShellProps {
  readonly header: ShellHeaderProps
  /** Opening panel; stands over the list. */
  readonly opening: ReactNode
  /** A hint of a first visit, above the list; `null` when there is none to show. */
  readonly hint: ReactNode | null
  readonly list: ReactNode
  /** Always mounted, also where another tab is in front. */
  readonly canvas: ReactNode
  /** What stands in the picture's place while it waits behind: the table; `null` when closed. */
  readonly cover: ReactNode | null
  /** Between picture and legend. */
  readonly timeline: ReactNode | null
  readonly legend: ReactNode
  /** Proof, entity card, originals; `null` when closed. */
  readonly panel: ReactNode | null
  /** What is open there is the card of an entity. */
  readonly isCard?: boolean
  /** The article that is read, in the list's place; `null` when closed. */
  readonly reader: ReactNode | null
  /** What stands there is a question to the graph, no article. */
  readonly isAsking?: boolean
  /** A page that takes the room of everything below the header for a while; `null` when closed. */
  readonly page: ReactNode | null
  readonly notices: ReactNode
  /** In front below 720 px; wider screens show all. */
  readonly tab: ShellTab
  readonly onTab: (tab: ShellTab) => void
  /** Skip link: brings the outline in front and the focus into it. */
  readonly onOutline: () => void
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
  readonly kind: 'entity' | 'chosen' | 'claim' | 'evidence' | 'article' | 'paragraph' | 'page' | 'step'
  readonly onDismiss: () => void
}

export interface HelpKey {
  /** As printed on the keyboard; several are alternatives. */
  readonly signs: readonly string[]
  /** The letter at the same place of an Arabic keyboard; `null` where it carries the same sign. */
  readonly arabicSign: string | null
}

export interface HelpEntry {
  readonly id: string
  readonly key: HelpKey
  readonly label: string
}

export interface HelpPanelProps {
  /** From the table of commands. */
  readonly everywhere: readonly HelpEntry[]
  /** While the graph has the keyboard. */
  readonly inGraph: readonly HelpEntry[]
  /** While a story is open. */
  readonly inStory: readonly HelpEntry[]
  /** The hints of the first visit once more. */
  readonly onReplayHints: () => void
  /** Prints what is shown; narrow screens have no other way to it. */
  readonly onPrint: () => void
  readonly onTakeAway: () => void
}
