import type { CoreClaim, CoreEntity, CoreFile } from '#graph-data/compile/core-file.ts'
import type { DetailFile } from '#graph-data/compile/detail-file.ts'
import type { LostPart } from '#graph-data/schema/data-format.ts'
import type { Language } from '#graph-data/schema/primitives.ts'
import { participantsOf } from '../collection-index.ts'

/** What is taken away: the files of a collection, and which of its claims and entities. */
export interface ExportSource {
  readonly core: CoreFile
  readonly detail: DetailFile
  /** In the order of the collection. */
  readonly claims: readonly CoreClaim[]
  /** The entities shown, and all who take part in a claim. */
  readonly entities: readonly CoreEntity[]
  /** Language of labels in formats that have room for one. */
  readonly language: Language
  /** Address of the page without its hash, for links back; ends without `#`. */
  readonly page: string
}

/** One file to hand over. */
export interface ExportedFile {
  /** Without folder: product-collection-date.ext. */
  readonly name: string
  /** MIME type with charset. */
  readonly type: string
  readonly text: string
  readonly losses: readonly LostPart[]
}

/** A whole collection, or what a view shows of it. */
export type ExportScope =
  | { readonly kind: 'all' }
  | { readonly kind: 'shown'; readonly nodes: readonly string[]; readonly edges: readonly string[] }

export function exportSource(
  files: Pick<ExportSource, 'core' | 'detail' | 'language' | 'page'>,
  scope: ExportScope,
): ExportSource {
  const { core } = files
  if (scope.kind === 'all') return { ...files, claims: core.claims, entities: core.entities }
  const edges = new Set(scope.edges)
  const claims = core.claims.filter(({ id }) => edges.has(id))
  const wanted = new Set([...scope.nodes, ...claims.flatMap(participantsOf)])
  return { ...files, claims, entities: core.entities.filter(({ id }) => wanted.has(id)) }
}

/** The losses that happened: those that count something. */
export const lossesOf = (counts: Readonly<Partial<Record<LostPart['what'], number>>>): readonly LostPart[] =>
  Object.entries(counts).flatMap(([what, count]) =>
    count > 0 ? [{ what: what as LostPart['what'], count }] : [],
  )

/** `isnad-<collection>-<date of release>[-<part>].<ext>` */
export function fileName({ core }: Pick<ExportSource, 'core'>, extension: string, part?: string): string {
  const { id, released } = core.collection
  return `isnad-${id}-${released}${part === undefined ? '' : `-${part}`}.${extension}`
}
