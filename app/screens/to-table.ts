import { disputeIn, entityName, isContested, leadingMode } from '#app/domain/claim-facts.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import { evidenceFactsOf } from '#app/domain/filter/evidence-facts.ts'
import { oncePer } from '#app/domain/once-per.ts'
import { voiceName } from '#app/domain/voice-name.ts'
import type { Text } from '#components/i18n/create-text.ts'
import {
  TABLE_COLUMNS,
  type TableCell,
  type TableColumn,
  type TableGrain,
  type TableRow,
} from '#components/table/table-model.ts'
import type { CoreClaim, CoreEvidence } from '#graph-data/compile/core-file.ts'
import type { DetailEvidence, DetailFile } from '#graph-data/compile/detail-file.ts'
import { LINE_FAMILIES, type LineFamily } from '#graph-data/derive/line-family.ts'
import { parseEdtf } from '#graph-data/schema/edtf.ts'
import type { LocalText } from '#graph-data/schema/primitives.ts'
import type { Mode } from '#graph-data/schema/vocabulary.ts'
import { sentenceOf } from './words-of.ts'

export interface TableSources {
  readonly index: CollectionIndex
  /** Speakers, times of saying and quotes come with it; the table stands without them. */
  readonly detail: DetailFile | null
  readonly text: Text
  /** The reader's verdicts in words, by evidence id; `null` where there is no ledger. */
  readonly verdicts: ReadonlyMap<string, string> | null
}

/** Columns that have something to show: verdicts only where there is a ledger, quotes when their file is there. */
export const availableColumns = ({ detail, verdicts }: TableSources): readonly TableColumn[] =>
  TABLE_COLUMNS.filter(
    (column) => (column !== 'verdict' || verdicts !== null) && (column !== 'quote' || detail !== null),
  )

/** Claims as rows: one for each, or one for each piece of their evidence. */
export function toTable(
  sources: TableSources,
  claims: readonly CoreClaim[],
  grain: TableGrain,
): readonly TableRow[] {
  return claims.flatMap((claim) => {
    const fixed = ofClaim(sources, claim)
    if (grain === 'claim') return rowOf(sources, claim, fixed, claim.evidence, null)
    return claim.evidence.map((piece) => rowOf(sources, claim, fixed, [piece], piece))
  })
}

type FixedCells = Pick<TableRow['cells'], 'subject' | 'predicate' | 'object' | 'claim' | 'date' | 'origins'>

/** What a claim says of itself, whichever of its evidence a row stands for. */
function ofClaim({ index, text }: TableSources, claim: CoreClaim): FixedCells {
  const { local } = text
  const predicate = index.predicates.get(claim.predicate)?.label
  const object = claim.object === undefined ? claim.value : entityName(index, claim.object).label
  return {
    subject: words(local(entityName(index, claim.subject).label)),
    predicate: words(predicate ? local(predicate) : claim.predicate),
    object: words(object ? local(object) : ''),
    claim: words(sentenceOf(text, index, claim)),
    date: dates(text, claim.when === undefined ? [] : [claim.when]),
    origins: { text: text.number(claim.origins), order: claim.origins },
  }
}

function rowOf(
  sources: TableSources,
  claim: CoreClaim,
  fixed: FixedCells,
  pieces: readonly CoreEvidence[],
  own: CoreEvidence | null,
): TableRow {
  const { index, text, detail, verdicts } = sources
  const family = own === null ? claim.family : familyOf(detail, own)
  const dispute = disputeOf(index, claim)
  const facts = detail && evidenceFactsOf(detail)
  const speakers = pieces.flatMap((piece) => facts?.get(piece.id)?.speakers ?? [piece.origin])
  const said = pieces.map(
    (piece) => facts?.get(piece.id)?.said ?? index.articles.get(piece.article)?.date ?? '',
  )
  return {
    key: own?.id ?? claim.id,
    claimId: claim.id,
    evidenceId: own?.id ?? null,
    sentence: fixed.claim.text,
    family,
    dispute,
    cells: {
      ...fixed,
      sure: sure(text, family, own?.mode ?? leadingMode(claim), dispute !== null),
      speaker: names(
        text,
        speakers.map((key) => voiceName(index, key)),
      ),
      said: dates(text, said),
      article: names(
        text,
        pieces.map((piece) => publisherOf(index, piece)),
      ),
      paragraph: paragraphs(sources, pieces),
      quote: quotes(detail, claim, pieces),
      verdict: words(unique(pieces.map((piece) => verdicts?.get(piece.id) ?? '')).join('، ')),
    },
  }
}

function disputeOf(index: CollectionIndex, claim: CoreClaim): TableRow['dispute'] {
  const kind = disputeIn(index, claim)?.in
  if (kind !== undefined) return kind === 'denial' ? 'denial' : 'telling'
  return isContested(index, claim) ? 'denial' : null
}

const words = (text: string): TableCell => ({ text, order: text === '' ? null : text })

const unique = (items: readonly string[]): readonly string[] => [...new Set(items.filter(Boolean))]

/** Names by the reader's way of listing, each once. */
function names(text: Text, labels: readonly LocalText[]): TableCell {
  return words(text.list(unique(labels.map(text.local))))
}

function dates(text: Text, edtf: readonly string[]): TableCell {
  const each = unique(edtf).toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1))
  return {
    text: each.map(text.date).join(text.language === 'ar' ? '؛ ' : '; '),
    order: each[0] ? dayOf(each[0]) : null,
  }
}

/** First day and then last, so that texts in this form stand in the order of time; an open start comes first. */
function dayOf(edtf: string): string {
  const date = parseEdtf(edtf)
  return date === null ? '~' : `${date.start ?? ''}/${date.end ?? '~'}`
}

function sure(text: Text, family: LineFamily, mode: Mode, contested: boolean): TableCell {
  const { modeOfDenial, family: families, mode: modes } = text.t.words
  const isClear = family === 'stated' || family === 'said'
  return {
    text: family === 'denied' ? modeOfDenial : isClear && mode === 'fact' ? families[family] : modes[mode],
    order: LINE_FAMILIES.indexOf(family) + (contested ? 0.5 : 0),
  }
}

/** Of one piece alone. Who says it decides between `stated` and `said`, which the second file tells. */
function familyOf(detail: DetailFile | null, piece: CoreEvidence): LineFamily {
  if (piece.stance === 'denies') return 'denied'
  if (piece.mode === 'plan' || piece.mode === 'request') return 'planned'
  if (piece.mode === 'possible' || piece.mode === 'conditional') return 'conditional'
  if (piece.mode === 'opinion') return 'said'
  return detail && pieceOf(detail, piece.id)?.by !== undefined ? 'said' : 'stated'
}

const piecesOf = oncePer(
  (detail: DetailFile): ReadonlyMap<string, DetailEvidence> =>
    new Map(
      Object.values(detail.claims).flatMap(({ evidence }) => evidence.map((piece) => [piece.id, piece])),
    ),
)

const pieceOf = (detail: DetailFile, id: string): DetailEvidence | undefined => piecesOf(detail).get(id)

function publisherOf(index: CollectionIndex, piece: CoreEvidence): LocalText {
  const article = index.articles.get(piece.article)
  return article ? entityName(index, article.publisher).label : { ar: piece.article, en: piece.article }
}

/** The numbers of one article; of several, each article's after its place in the collection. */
function paragraphs({ index, text }: TableSources, pieces: readonly CoreEvidence[]): TableCell {
  const order = index.core.articles.map(({ id }) => id)
  const places = unique(pieces.map(({ article }) => article)).map((article) =>
    unique(
      pieces
        .filter((piece) => piece.article === article)
        .map(({ paragraph }) => paragraph)
        .toSorted((a, b) => a - b)
        .map(text.number),
    ).join(text.language === 'ar' ? '، ' : ', '),
  )
  const [first] = pieces
  const position = first ? order.indexOf(first.article) * 10_000 + first.paragraph : null
  return { text: places.join(' | '), order: position }
}

function quotes(detail: DetailFile | null, claim: CoreClaim, pieces: readonly CoreEvidence[]): TableCell {
  const ids = new Set(pieces.map(({ id }) => id))
  const own = detail?.claims[claim.id]?.evidence.filter(({ id }) => ids.has(id)) ?? []
  const language = detail?.articles.find(({ id }) => id === pieces[0]?.article)?.language
  const cell = words(own.map(({ quote }) => quote).join(' | '))
  return language === undefined ? cell : { ...cell, language }
}
