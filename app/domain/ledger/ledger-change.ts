import { type Judge, keyOf, type Ledger, type VerdictRecord } from './verdicts.ts'

/** What is to become of a ledger, whole or not at all. */
export interface LedgerChange {
  /** New verdicts, and new values of old ones. */
  readonly puts: readonly VerdictRecord[]
  readonly removes: readonly Pick<VerdictRecord, 'judge' | 'evidence'>[]
  readonly judges: readonly Judge[]
  /** Ids of judges taken out; their verdicts are named in `removes`. */
  readonly removedJudges: readonly string[]
}

export const NO_CHANGE: LedgerChange = { puts: [], removes: [], judges: [], removedJudges: [] }

/** The ledger after a change. What stays keeps its order; what is new follows in the order of the change. */
export function changed(ledger: Ledger, change: LedgerChange): Ledger {
  const verdicts = new Map(ledger.verdicts.map((record) => [keyOf(record), record]))
  for (const gone of change.removes) verdicts.delete(keyOf(gone))
  for (const record of change.puts) verdicts.set(keyOf(record), record)
  const judges = new Map(ledger.judges.map((judge) => [judge.id, judge]))
  for (const id of change.removedJudges) judges.delete(id)
  for (const judge of change.judges) judges.set(judge.id, judge)
  return { judges: [...judges.values()], verdicts: [...verdicts.values()] }
}

/** The change that takes a change back: `changed(changed(ledger, change), inverse)` holds what `ledger` held. */
export function inverseOf(ledger: Ledger, change: LedgerChange): LedgerChange {
  const before = new Map(ledger.verdicts.map((record) => [keyOf(record), record]))
  const judgesBefore = new Map(ledger.judges.map((judge) => [judge.id, judge]))
  const touched = [...change.puts, ...change.removes]
  return {
    puts: unique(
      touched.flatMap((one) => before.get(keyOf(one)) ?? []),
      keyOf,
    ),
    removes: change.puts.filter((record) => !before.has(keyOf(record))),
    judges: unique(
      [...change.judges.map(({ id }) => id), ...change.removedJudges].flatMap(
        (id) => judgesBefore.get(id) ?? [],
      ),
      ({ id }) => id,
    ),
    removedJudges: change.judges.filter(({ id }) => !judgesBefore.has(id)).map(({ id }) => id),
  }
}

/** Takes a judge out with all verdicts of that judge. */
export const withoutJudge = (ledger: Ledger, judge: string): LedgerChange => ({
  ...NO_CHANGE,
  removes: ledger.verdicts.filter((record) => record.judge === judge),
  removedJudges: [judge],
})

/** Turns one ledger into another, as restoring a backup does. */
export function changeTo(from: Ledger, to: Ledger): LedgerChange {
  const kept = new Set(to.verdicts.map(keyOf))
  const judges = new Set(to.judges.map(({ id }) => id))
  return {
    puts: to.verdicts,
    removes: from.verdicts.filter((record) => !kept.has(keyOf(record))),
    judges: to.judges,
    removedJudges: from.judges.filter(({ id }) => !judges.has(id)).map(({ id }) => id),
  }
}

function unique<T>(items: readonly T[], key: (item: T) => string): readonly T[] {
  return [...new Map(items.map((item) => [key(item), item])).values()]
}
