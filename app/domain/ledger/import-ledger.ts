import type { LedgerChange } from './ledger-change.ts'
import { type Judge, keyOf, type Ledger, type VerdictRecord } from './verdicts.ts'

/** Two verdicts of one judge on one piece of evidence that are not the same. */
export interface LedgerConflict {
  readonly key: string
  readonly mine: VerdictRecord
  readonly theirs: VerdictRecord
}

/** What importing a ledger would do, before it is done. */
export interface ImportPreview {
  readonly fresh: readonly VerdictRecord[]
  readonly same: readonly VerdictRecord[]
  readonly conflicts: readonly LedgerConflict[]
  /** Judges who are new here, or who bear another name there. */
  readonly judges: readonly (Judge & { readonly formerName: string | null })[]
}

/**
 * Holds a ledger that is brought in against the one that is here. Judges are told apart by id, never by name: two
 * students of one name stay two, and one's own ledger from another device meets one's own verdicts.
 */
export function previewImport(here: Ledger, incoming: Ledger): ImportPreview {
  const mine = new Map(here.verdicts.map((record) => [keyOf(record), record]))
  const fresh: VerdictRecord[] = []
  const same: VerdictRecord[] = []
  const conflicts: LedgerConflict[] = []
  for (const theirs of incoming.verdicts) {
    const key = keyOf(theirs)
    const own = mine.get(key)
    if (!own) fresh.push(theirs)
    else if (isSame(own, theirs)) same.push(theirs)
    else conflicts.push({ key, mine: own, theirs })
  }
  const names = new Map(here.judges.map(({ id, name }) => [id, name]))
  const judges = incoming.judges
    .filter(({ id, name }) => names.get(id) !== name)
    .map((judge) => ({ ...judge, formerName: names.get(judge.id) ?? null }))
  return { fresh, same, conflicts, judges }
}

/**
 * The change that an import makes.
 *
 * @param theirs keys of the conflicts in which the incoming verdict is taken; in the others the present one stays
 */
export const importChange = (preview: ImportPreview, theirs: ReadonlySet<string>): LedgerChange => ({
  puts: [
    ...preview.fresh,
    ...preview.conflicts.filter(({ key }) => theirs.has(key)).map((conflict) => conflict.theirs),
  ],
  removes: [],
  // The name by which somebody is known here is not changed by a file, except where there is none.
  judges: preview.judges
    .filter(({ formerName }) => formerName === null || formerName === '')
    .map(({ id, name }) => ({ id, name })),
  removedJudges: [],
})

/** Whether two records say the same in every field. */
function isSame(one: VerdictRecord, other: VerdictRecord): boolean {
  return (
    one.verdict === other.verdict &&
    one.note === other.note &&
    one.at === other.at &&
    one.claim === other.claim &&
    one.wording === other.wording &&
    printOf(one) === printOf(other)
  )
}

const printOf = ({ against }: VerdictRecord): string => (against.kind === 'original' ? against.sha256 : '')
