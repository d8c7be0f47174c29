import { entityName } from '#app/domain/claim-facts.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import { agreementOf } from '#app/domain/ledger/agreement.ts'
import type { LedgerConflict } from '#app/domain/ledger/import-ledger.ts'
import { progressOf, standingOf, verdictsOf } from '#app/domain/ledger/progress.ts'
import { keyOf, type VerdictRecord } from '#app/domain/ledger/verdicts.ts'
import { wordingOf } from '#app/domain/ledger/wording.ts'
import type { IncomingLedger, LedgerState } from '#app/state/ledger-slice.ts'
import type { Text } from '#components/i18n/create-text.ts'
import type {
  AgreementModel,
  ConflictRow,
  ImportModel,
  JudgeRow,
  LedgerPageModel,
  VerdictRow,
} from '#components/ledger/ledger-model.ts'
import type { CoreClaim, CoreEvidence } from '#graph-data/compile/core-file.ts'
import type { DetailFile } from '#graph-data/compile/detail-file.ts'
import type { Standing } from '#graph-data/schema/verdict.ts'
import { sentenceOf } from './words-of.ts'

/** What the page of the ledger is made of. */
export interface LedgerSources {
  readonly index: CollectionIndex
  /** `null` while it is on its way: then nothing is said of changed wording. */
  readonly detail: DetailFile | null
  readonly ledger: LedgerState
  readonly text: Text
}

export function toLedgerPage(sources: LedgerSources): LedgerPageModel {
  const { index, ledger, text } = sources
  const { book, self } = ledger
  const progress = progressOf(index, verdictsOf(book.verdicts, self))
  const themes = new Map(index.core.views.themes.map((theme) => [theme.id, theme.title]))
  return {
    phase: ledger.phase,
    trouble: ledger.trouble,
    isLost: ledger.isLost,
    unreadable: ledger.unreadable,
    name: book.judges.find(({ id }) => id === self)?.name ?? '',
    all: progress,
    articles: progress.articles.map((share) => ({ ...share, name: articleName(index, share.id, text) })),
    themes: progress.themes.flatMap((share) => {
      const name = themes.get(share.id)
      return name ? [{ ...share, name }] : []
    }),
    rows: toRows(sources),
    incoming: ledger.incoming && toImport(sources, ledger.incoming),
    canUndo: ledger.undo !== null,
    judges: toJudges(ledger),
    agreement: toAgreement(sources),
    isTinted: ledger.isTinted,
  }
}

/** How many of some claims stand in each way by one's own verdicts. */
export function toStandings(
  claims: readonly CoreClaim[],
  { book, self }: LedgerState,
): Readonly<Record<Standing, number>> {
  const verdictOf = verdictsOf(book.verdicts, self)
  const counts = { holds: 0, partly: 0, fails: 0, mixed: 0, unchecked: 0 }
  for (const claim of claims) counts[standingOf(claim, verdictOf)] += 1
  return counts
}

/** One's verdicts and what is not judged, in the order of the collection; then what the collection no longer has. */
function toRows({ index, detail, ledger, text }: LedgerSources): readonly VerdictRow[] {
  const { book, self } = ledger
  const own = new Map(
    book.verdicts.filter(({ judge }) => judge === self).map((record) => [record.evidence, record]),
  )
  const known = index.core.claims.flatMap((claim) =>
    claim.evidence.map((core) => {
      const record = own.get(core.id)
      own.delete(core.id)
      return toRow(record, claim, core, { index, detail, text })
    }),
  )
  const gone = [...own.values()].map(
    (record): VerdictRow => ({
      ...factsOf(record),
      key: keyOf(record),
      claimId: record.claim,
      evidenceId: record.evidence,
      statement: null,
      place: '',
      isChanged: false,
    }),
  )
  return [...known, ...gone]
}

function toRow(
  record: VerdictRecord | undefined,
  claim: CoreClaim,
  core: CoreEvidence,
  { index, detail, text }: Pick<LedgerSources, 'index' | 'detail' | 'text'>,
): VerdictRow {
  const quote = detail?.claims[claim.id]?.evidence.find(({ id }) => id === core.id)?.quote
  return {
    ...factsOf(record),
    key: core.id,
    claimId: claim.id,
    evidenceId: core.id,
    statement: sentenceOf(text, index, claim),
    place: placeOf(index, core, text),
    isChanged:
      record !== undefined && quote !== undefined && record.wording !== wordingOf(claim.statement, quote),
  }
}

const factsOf = (
  record: VerdictRecord | undefined,
): Pick<VerdictRow, 'verdict' | 'note' | 'at' | 'against'> => ({
  verdict: record?.verdict ?? null,
  note: record?.note ?? '',
  at: record?.at ?? null,
  against: record?.against.kind ?? null,
})

/** By its publisher; of two by one publisher, with the headline. */
function articleName(index: CollectionIndex, id: string, { local }: Text): string {
  const article = index.articles.get(id)
  if (!article) return id
  const publisher = local(entityName(index, article.publisher).label)
  const isAlone = index.core.articles.every(
    (other) => other.id === id || other.publisher !== article.publisher,
  )
  return isAlone || article.headline === undefined
    ? publisher
    : `${publisher} – \u2068${article.headline}\u2069`
}

const placeOf = (index: CollectionIndex, { article, paragraph }: CoreEvidence, text: Text): string =>
  [articleName(index, article, text), text.t.list.paragraphsLabel({ numbers: [paragraph] })].join(' · ')

function toJudges({ book, self }: LedgerState): readonly JudgeRow[] {
  const rows = book.judges.map(({ id, name }) => ({
    id,
    name,
    verdicts: book.verdicts.filter(({ judge }) => judge === id).length,
    isSelf: id === self,
  }))
  return rows.filter(({ verdicts, isSelf }) => verdicts > 0 || isSelf)
}

function toImport({ index, ledger, text }: LedgerSources, incoming: IncomingLedger): ImportModel {
  const { files, refused, unknown, preview, theirs } = incoming
  const names = new Map([...preview.judges, ...ledger.book.judges].map(({ id, name }) => [id, name]))
  const toConflict = ({ key, mine, theirs: other }: LedgerConflict): ConflictRow => {
    const claim = index.claims.get(mine.claim)
    const core = claim?.evidence.find(({ id }) => id === mine.evidence)
    return {
      key,
      statement: claim ? sentenceOf(text, index, claim) : mine.evidence,
      place: core ? placeOf(index, core, text) : '',
      judge: names.get(mine.judge) ?? '',
      mine,
      theirs: other,
      isTheirs: theirs.has(key),
    }
  }
  return {
    files,
    refused,
    unknown,
    fresh: preview.fresh.length,
    same: preview.same.length,
    judges: preview.judges.map(({ id, name, formerName }) => ({ id, name, isNew: formerName === null })),
    conflicts: preview.conflicts.map(toConflict),
  }
}

function toAgreement({ index, ledger, text }: LedgerSources): AgreementModel {
  const { judges, verdicts } = ledger.book
  const names = new Map(judges.map(({ id, name }) => [id, name]))
  const agreement = agreementOf(index.core.claims, judges, verdicts)
  const sentence = (id: string): string => {
    const claim = index.claims.get(id)
    return claim ? sentenceOf(text, index, claim) : id
  }
  return {
    share: agreement.pairs === 0 ? null : agreement.agreeing / agreement.pairs,
    alpha: agreement.alpha,
    evidence: agreement.evidence.map(({ claim, evidence, verdicts: said, agreeing, pairs }) => {
      const core = index.claims.get(claim)?.evidence.find(({ id }) => id === evidence)
      return {
        claimId: claim,
        evidenceId: evidence,
        statement: sentence(claim),
        place: core ? placeOf(index, core, text) : '',
        share: agreeing / pairs,
        verdicts: said.map(({ judge, verdict }) => ({ judge: names.get(judge) ?? '', verdict })),
      }
    }),
    claims: agreement.claims.map(({ claim, agreeing, pairs }) => ({
      claimId: claim,
      statement: sentence(claim),
      share: agreeing / pairs,
    })),
  }
}
