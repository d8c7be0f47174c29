import type { CoreClaim } from '#graph-data/compile/core-file.ts'
import type { DetailEvidence } from '#graph-data/compile/detail-file.ts'
import { type Voice, voiceChain } from '#graph-data/derive/voice-chain.ts'
import type { Article } from '#graph-data/schema/article.ts'
import { parseEvidenceId } from '#graph-data/schema/evidence-id.ts'
import type { ExportSource } from './export-source.ts'

export type Cell = string | number
export type Row = Readonly<Record<string, Cell>>

/** One row an entity: names in both languages. `Id` and `Label` are what Gephi looks for. */
export const nodeRows = ({ entities, language, page }: ExportSource): readonly Row[] =>
  entities.map(({ id, kind, subtype, label, short }) => ({
    Id: id,
    Label: label[language],
    kind,
    subtype: subtype?.[language] ?? '',
    label_ar: label.ar,
    label_en: label.en,
    short_ar: short.ar,
    short_en: short.en,
    address: `${page}#/entity/${id}`,
  }))

/**
 * One row a claim with two entities. What a table has no room for is written out: roles as `role=id id; …`, evidence
 * as `quote — article, paragraph n, mode, by whom` parted by ` | `.
 */
export function edgeRows(
  source: ExportSource,
): readonly (Row & { readonly Source: string; readonly Target: string })[] {
  const { claims, language, page, core } = source
  const predicates = new Map(core.predicates.map((predicate) => [predicate.id, predicate]))
  return claims.flatMap((claim) => {
    const predicate = predicates.get(claim.predicate)
    if (claim.object === undefined || predicate === undefined) return []
    return {
      Source: claim.subject,
      Target: claim.object,
      Type: predicate.symmetric ? 'Undirected' : 'Directed',
      Id: claim.id,
      Label: predicate.label[language],
      Weight: Math.max(1, claim.origins),
      predicate: claim.predicate,
      status: claim.status,
      how_sure: claim.family,
      when: claim.when ?? '',
      statement_ar: claim.statement.ar,
      statement_en: claim.statement.en,
      roles: rolesText(claim),
      condition: source.detail.claims[claim.id]?.condition?.[language] ?? '',
      articles: [...new Set(claim.evidence.map(({ article }) => article))].join(' '),
      evidence: evidenceRows(source, [claim]).map(oneLine).join(' | '),
      address: `${page}#/claim/${claim.id}`,
    }
  })
}

/** One row a piece of evidence, with its claim: nothing but positions is left out. */
export function evidenceRows(
  source: ExportSource,
  claims: readonly CoreClaim[] = source.claims,
): readonly Row[] {
  const articles = new Map(source.detail.articles.map((article) => [article.id, article]))
  return claims.flatMap((claim) =>
    (source.detail.claims[claim.id]?.evidence ?? []).map((piece) =>
      evidenceRow(source, claim, piece, articles.get(parseEvidenceId(piece.id)?.article ?? '')),
    ),
  )
}

function evidenceRow(
  { page, language, detail }: ExportSource,
  claim: CoreClaim,
  piece: DetailEvidence,
  article: Article | undefined,
): Row {
  const place = parseEvidenceId(piece.id)
  return {
    evidence: piece.id,
    claim: claim.id,
    subject: claim.subject,
    predicate: claim.predicate,
    object: claim.object ?? claim.value?.[language] ?? '',
    roles: rolesText(claim),
    status: claim.status,
    statement_ar: claim.statement.ar,
    statement_en: claim.statement.en,
    condition: detail.claims[claim.id]?.condition?.[language] ?? '',
    stance: piece.stance,
    mode: piece.mode,
    voices: article === undefined ? '' : voiceChain(piece, article).map(voiceText).join(' > '),
    quote: piece.quote,
    article: place?.article ?? '',
    paragraph: place?.paragraph ?? '',
    publisher: article?.publisher.entity ?? '',
    published: article?.date.value ?? '',
    said: piece.said ?? article?.date.value ?? '',
    when: piece.when ?? claim.when ?? '',
    omits: piece.omits.join(' '),
    address: `${page}#/claim/${claim.id}/${piece.id}`,
  }
}

/** `asked=russia; place=belarus minsk`: ids have neither of the signs. */
export const rolesText = (claim: Pick<CoreClaim, 'with'>): string =>
  Object.entries(claim.with)
    .map(([role, ids]) => `${role}=${ids.join(' ')}`)
    .join('; ')

/** An id, or `unnamed:<voice>@<body>`. */
export const voiceText = (voice: Voice): string =>
  voice.kind === 'entity' ? voice.id : `unnamed:${voice.unnamed}${voice.of ? `@${voice.of}` : ''}`

const oneLine = (row: Row): string =>
  `“${row.quote}” — ${row.article}, ${row.paragraph}, ${row.stance} ${row.mode}, ${row.voices}`
