import type { CoreFile } from '#graph-data/compile/core-file.ts'
import type { DetailFile } from '#graph-data/compile/detail-file.ts'
import { voiceChain } from '#graph-data/derive/voice-chain.ts'
import { parseEvidenceId } from '#graph-data/schema/evidence-id.ts'
import { type ExportedFile, type ExportSource, fileName } from './export-source.ts'

/** Our own format: the two files of a collection under one roof. Raised when an old reader could not read it. */
export const EXPORT_FORMAT = 1

export interface ExportedCollection {
  readonly meta: {
    readonly kind: 'isnad-collection'
    readonly format: typeof EXPORT_FORMAT
    readonly source: string
  }
  readonly core: CoreFile
  readonly detail: DetailFile
}

/** Everything, as it is; or, of a view, its claims with their evidence and the entities they name. Nothing is lost. */
export function json(source: ExportSource): ExportedFile {
  const exported: ExportedCollection = {
    meta: { kind: 'isnad-collection', format: EXPORT_FORMAT, source: source.page },
    ...filesWithin(source),
  }
  return {
    name: fileName(source, 'json'),
    type: 'application/json;charset=utf-8',
    text: `${JSON.stringify(exported, null, 1)}\n`,
    losses: [],
  }
}

function filesWithin({
  core,
  detail,
  claims,
  entities,
}: ExportSource): Pick<ExportedCollection, 'core' | 'detail'> {
  if (claims.length === core.claims.length && entities.length === core.entities.length)
    return { core, detail }
  const claimIds = new Set(claims.map(({ id }) => id))
  const entityIds = new Set([...entities.map(({ id }) => id), ...voicesOf(detail, claimIds)])
  const isWithin = (conflict: { readonly claims: readonly string[] }) =>
    conflict.claims.every((id) => claimIds.has(id))
  return {
    core: {
      ...core,
      claims: [...claims],
      entities: core.entities.filter(({ id }) => entityIds.has(id)),
      conflicts: core.conflicts.filter(isWithin),
      positions: only(core.positions, entityIds),
    },
    detail: {
      ...detail,
      claims: only(detail.claims, claimIds),
      entities: only(detail.entities, entityIds),
      conflicts: detail.conflicts.filter(isWithin),
    },
  }
}

/** Who speaks, hands on and publishes: named by evidence and articles, so a file without them would point at nothing. */
function voicesOf(detail: DetailFile, claimIds: ReadonlySet<string>): readonly string[] {
  const articles = new Map(detail.articles.map((article) => [article.id, article]))
  const pieces = [...claimIds].flatMap((id) => detail.claims[id]?.evidence ?? [])
  const spoken = pieces.flatMap((piece) => {
    const article = articles.get(parseEvidenceId(piece.id)?.article ?? '')
    return article ? voiceChain(piece, article) : []
  })
  return [
    ...spoken.flatMap((voice) =>
      voice.kind === 'entity' ? [voice.id] : voice.of === undefined ? [] : [voice.of],
    ),
    ...detail.articles.flatMap(({ publisher, from }) =>
      from === undefined ? [publisher.entity] : [publisher.entity, from],
    ),
  ]
}

const only = <T>(record: Readonly<Record<string, T>>, ids: ReadonlySet<string>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([id]) => ids.has(id)))
