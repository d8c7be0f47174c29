import Papa from 'papaparse'
import { type ExportedFile, type ExportSource, fileName, lossesOf } from './export-source.ts'
import { edgeRows, evidenceRows, nodeRows, type Row } from './flat-rows.ts'

/** Excel takes a file for UTF-8 only with this mark. */
const BOM = '\ufeff'
const TYPE = 'text/csv;charset=utf-8'

/** A table that runs nothing in a spreadsheet: a cell that would be a formula is written as text. */
export const csvOf = (rows: readonly Row[]): string =>
  BOM + Papa.unparse([...rows], { escapeFormulae: true, newline: '\r\n' })

export const nodesCsv = (source: ExportSource): ExportedFile => ({
  name: fileName(source, 'csv', 'nodes'),
  type: TYPE,
  text: csvOf(nodeRows(source)),
  losses: [],
})

/** Edges as Gephi reads them: `Source`, `Target`, `Type`, `Id`, `Label`, `Weight`, then our columns. */
export function edgesCsv(source: ExportSource): ExportedFile {
  const rows = edgeRows(source)
  return {
    name: fileName(source, 'csv', 'edges'),
    type: TYPE,
    text: csvOf(rows),
    losses: graphLosses(source, rows.length),
  }
}

export const evidenceCsv = (source: ExportSource): ExportedFile => ({
  name: fileName(source, 'csv', 'evidence'),
  type: TYPE,
  text: csvOf(evidenceRows(source)),
  losses: lossesOf({ conflicts: conflictsWithin(source) }),
})

/** What a list of nodes and edges with flat attributes cannot carry as structure. */
export const graphLosses = (source: ExportSource, edges: number): ExportedFile['losses'] =>
  lossesOf({
    'claims-without-second-entity': source.claims.length - edges,
    'roles-as-text': source.claims.filter((claim) => claim.object && Object.keys(claim.with).length > 0)
      .length,
    'evidence-as-text': edges,
    'conditions-and-amounts': source.claims.filter(
      ({ id }) => (source.detail.claims[id]?.amounts.length ?? 0) > 0,
    ).length,
    conflicts: conflictsWithin(source),
  })

/** Conflicts between two of the claims taken away. */
export function conflictsWithin({ core, claims }: ExportSource): number {
  const ids = new Set(claims.map(({ id }) => id))
  return core.conflicts.filter(({ claims: [a, b] }) => ids.has(a) && ids.has(b)).length
}
