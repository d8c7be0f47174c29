import type { LocalText } from '#graph-data/schema/primitives.ts'
import type { Standing, Verdict } from '#graph-data/schema/verdict.ts'

export type SaveState = 'saving' | 'kept' | 'failed' | 'memory'

export type Trouble = 'full' | 'blocked' | 'busy' | 'broken' | 'newer' | 'session'

/** One's own verdict on the open evidence. */
export interface OwnVerdict {
  readonly verdict: Verdict
  readonly note: string
  /** ISO 8601. */
  readonly at: string
  /** Statement or quote are no longer what was judged. */
  readonly isChanged: boolean
}

export interface VerdictBarProps {
  readonly own: OwnVerdict | null
  readonly save: SaveState | null
  /** Another tab changed it under the reader's eyes. */
  readonly isElsewhere: boolean
  readonly trouble: Trouble | null
  /** The name under which the reader judges; empty: none yet. */
  readonly name: string
  /** Pieces of evidence that are not judged. */
  readonly left: number
  /** Whether the keys 1 to 9 work. */
  readonly hasKeys: boolean
  readonly onJudge: (verdict: Verdict) => void
  readonly onTakeBack: () => void
  readonly onNote: (note: string) => void
  readonly onName: (name: string) => void
  /** `null`: what comes next is not the reader's to choose here. */
  readonly onNext: (() => void) | null
  readonly onTryAgain: () => void
  readonly onOpenLedger: () => void
}

export interface Share {
  readonly done: number
  readonly of: number
}

/** A verdict in the list of the page. */
export interface VerdictRow {
  readonly key: string
  readonly claimId: string
  readonly evidenceId: string
  /** `null`: the collection no longer has it. */
  readonly statement: string | null
  /** Where it stands: publisher and paragraph. */
  readonly place: string
  readonly verdict: Verdict | null
  readonly note: string
  readonly at: string | null
  readonly against: 'original' | 'restatement' | null
  readonly isChanged: boolean
}

export interface ConflictRow {
  readonly key: string
  readonly statement: string
  readonly place: string
  readonly judge: string
  readonly mine: SideOfConflict
  readonly theirs: SideOfConflict
  readonly isTheirs: boolean
}
export interface SideOfConflict {
  readonly verdict: Verdict
  readonly note: string
  readonly at: string
}

export interface ImportModel {
  readonly files: readonly string[]
  readonly refused: readonly {
    readonly file: string
    readonly reason: RefusalReason
    readonly where: string
  }[]
  readonly unknown: readonly string[]
  readonly fresh: number
  readonly same: number
  readonly judges: readonly { readonly id: string; readonly name: string; readonly isNew: boolean }[]
  readonly conflicts: readonly ConflictRow[]
}
export type RefusalReason =
  | 'not-json'
  | 'not-a-ledger'
  | 'newer'
  | 'wrong-shape'
  | 'too-large'
  | 'unreadable'
  | 'other-collection'

export interface JudgeRow {
  readonly id: string
  readonly name: string
  readonly verdicts: number
  readonly isSelf: boolean
}

export interface AgreementModel {
  readonly share: number | null
  readonly alpha: number | null
  readonly evidence: readonly {
    readonly claimId: string
    readonly evidenceId: string
    readonly statement: string
    readonly place: string
    readonly share: number
    readonly verdicts: readonly { readonly judge: string; readonly verdict: Verdict }[]
  }[]
  readonly claims: readonly { readonly claimId: string; readonly statement: string; readonly share: number }[]
}

export interface BackupRow {
  readonly id: number
  readonly at: string
  readonly reason: 'import' | 'restore' | 'remove' | 'migration'
  readonly count: number
}

export interface LedgerPageModel {
  readonly phase: 'closed' | 'opening' | 'open' | 'memory'
  readonly trouble: { readonly kind: Trouble; readonly details: string } | null
  readonly isLost: boolean
  readonly unreadable: number
  readonly name: string
  readonly all: Share
  readonly articles: readonly (Share & { readonly id: string; readonly name: string })[]
  readonly themes: readonly (Share & { readonly id: string; readonly name: LocalText })[]
  readonly rows: readonly VerdictRow[]
  readonly incoming: ImportModel | null
  readonly canUndo: boolean
  readonly judges: readonly JudgeRow[]
  readonly agreement: AgreementModel
  readonly isTinted: boolean
}

export interface LedgerPageProps {
  readonly model: LedgerPageModel
  /** How the claims of the collection stand by one's own verdicts. */
  readonly standings: Readonly<Record<Standing, number>>
  readonly onBack: () => void
  readonly onName: (name: string) => void
  readonly onNext: () => void
  readonly onTint: (isTinted: boolean) => void
  readonly onOpenEvidence: (claimId: string, evidenceId: string) => void
  readonly onTryAgain: () => void
  readonly onLossHeard: () => void
  readonly onCopyText: (text: string) => Promise<boolean>
  readonly onExport: (format: 'json' | 'csv' | 'jsonld') => void
  readonly onFiles: (files: readonly File[]) => void
  readonly onChoose: (side: 'mine' | 'theirs', key: string | null) => void
  readonly onApply: () => Promise<boolean>
  readonly onDrop: () => void
  readonly onUndo: () => void
  readonly onRemoveJudge: (judge: string) => void
  readonly onBecomeJudge: (judge: string) => void
  readonly onListBackups: () => Promise<readonly BackupRow[]>
  readonly onRestore: (id: number) => Promise<boolean>
}
