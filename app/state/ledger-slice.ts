import type { ImportPreview } from '#app/domain/ledger/import-ledger.ts'
import type { LedgerChange } from '#app/domain/ledger/ledger-change.ts'
import type { LedgerRefusal } from '#app/domain/ledger/ledger-file.ts'
import { standingOf } from '#app/domain/ledger/progress.ts'
import { EMPTY_LEDGER, type Ledger } from '#app/domain/ledger/verdicts.ts'
import type { CoreClaim } from '#graph-data/compile/core-file.ts'
import type { Standing, Verdict } from '#graph-data/schema/verdict.ts'
import { memoLast } from './memo-last.ts'
import type { SetState } from './store-types.ts'

/** Why verdicts are not kept, or one was not: `newer` a later version of the page was here, `session` as was asked. */
export type LedgerTroubleKind = 'full' | 'blocked' | 'busy' | 'broken' | 'newer' | 'session'

/** `kept`: the browser answered that it is on the disk. `memory`: it lasts until the page is closed. */
export type SaveState = 'saving' | 'kept' | 'failed' | 'memory'

/** Files that were brought in, and what taking them over would do. */
export interface IncomingLedger {
  readonly files: readonly string[]
  readonly refused: readonly RefusedLedger[]
  /** What a later version wrote and this one would leave out. */
  readonly unknown: readonly string[]
  readonly preview: ImportPreview
  /** Keys of the conflicts in which theirs is taken. */
  readonly theirs: ReadonlySet<string>
}

export interface RefusedLedger {
  readonly file: string
  readonly reason: LedgerRefusal | 'too-large' | 'unreadable' | 'other-collection'
  /** Place in the file, its version, or the collection it belongs to. */
  readonly where: string
}

export interface LedgerState {
  readonly phase: 'closed' | 'opening' | 'open' | 'memory'
  readonly trouble: { readonly kind: LedgerTroubleKind; readonly details: string } | null
  /** The browser has taken an earlier ledger away. */
  readonly isLost: boolean
  /** Stored rows that could not be read. */
  readonly unreadable: number
  /** Id of the judge who sits here; `null` until the ledger is open. */
  readonly self: string | null
  /** All judges of this collection. */
  readonly book: Ledger
  /** By key, of what was written in this page. */
  readonly saves: ReadonlyMap<string, SaveState>
  /** Keys that another tab changed since they were shown. */
  readonly elsewhere: ReadonlySet<string>
  /** Whether lines are coloured by verdict. */
  readonly isTinted: boolean
  readonly incoming: IncomingLedger | null
  /** Takes the last import, restoring or removal back. */
  readonly undo: LedgerChange | null
}

export interface LedgerSlice {
  readonly ledger: LedgerState
  readonly setLedger: (change: Partial<LedgerState> | ((ledger: LedgerState) => Partial<LedgerState>)) => void
}

const CLOSED_LEDGER: LedgerState = {
  phase: 'closed',
  trouble: null,
  isLost: false,
  unreadable: 0,
  self: null,
  book: EMPTY_LEDGER,
  saves: new Map(),
  elsewhere: new Set(),
  isTinted: false,
  incoming: null,
  undo: null,
}

export function ledgerSlice(set: SetState): LedgerSlice {
  return {
    ledger: CLOSED_LEDGER,
    setLedger: (change) =>
      set(({ ledger }) => ({
        ledger: { ...ledger, ...(typeof change === 'function' ? change(ledger) : change) },
      })),
  }
}

/** The verdicts of the reader at this device, by evidence id: for filters and colours. */
export const selectOwnVerdicts: (ledger: LedgerState) => ReadonlyMap<string, Verdict> = ({ book, self }) =>
  ownVerdicts(book, self)

const ownVerdicts = memoLast(
  (book: Ledger, self: string | null): ReadonlyMap<string, Verdict> =>
    new Map(
      book.verdicts
        .filter(({ judge }) => judge === self)
        .map(({ evidence, verdict }) => [evidence, verdict] as const),
    ),
)

/** How claims are coloured by the reader's verdicts; empty while they are not. */
export const selectTints: (claims: readonly CoreClaim[], ledger: LedgerState) => ReadonlyMap<string, Tint> = (
  claims,
  { book, self, isTinted },
) => (isTinted ? tintsOf(claims, book, self) : NO_TINTS)

type Tint = Exclude<Standing, 'unchecked'>

const NO_TINTS: ReadonlyMap<string, Tint> = new Map()

const tintsOf = memoLast((claims: readonly CoreClaim[], book: Ledger, self: string | null) => {
  const own = ownVerdicts(book, self)
  const tints = new Map<string, Tint>()
  for (const claim of claims) {
    const standing = standingOf(claim, (id) => own.get(id) ?? null)
    if (standing !== 'unchecked') tints.set(claim.id, standing)
  }
  return tints
})
