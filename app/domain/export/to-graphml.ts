import { type ExportedFile, type ExportSource, fileName } from './export-source.ts'
import { type Cell, edgeRows, nodeRows, type Row } from './flat-rows.ts'
import { graphLosses } from './to-csv.ts'

/**
 * GraphML, written here because the library only reads it (notes/libraries.md 4.13). Attributes are those of the CSV.
 *
 * Format: http://graphml.graphdrawing.org/specification.html
 */
export function graphml(source: ExportSource): ExportedFile {
  const nodes = nodeRows(source)
  const edges = edgeRows(source)
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keysOf('node', nodes, NODE_OWN),
    ...keysOf('edge', edges, EDGE_OWN),
    `  <graph id="${xmlText(source.core.collection.id)}" edgedefault="directed">`,
    ...nodes.map((row) => element('node', `id="${xmlText(row.Id ?? '')}"`, row, NODE_OWN)),
    ...edges.map((row) =>
      element(
        'edge',
        `id="${xmlText(row.Id ?? '')}" source="${xmlText(row.Source)}" target="${xmlText(row.Target)}"${
          row.Type === 'Undirected' ? ' directed="false"' : ''
        }`,
        row,
        EDGE_OWN,
      ),
    ),
    '  </graph>',
    '</graphml>',
    '',
  ]
  return {
    name: fileName(source, 'graphml'),
    type: 'application/graphml+xml;charset=utf-8',
    text: lines.join('\n'),
    losses: graphLosses(source, edges.length),
  }
}

/** Columns that are attributes of the element itself. */
const NODE_OWN = ['Id']
const EDGE_OWN = ['Id', 'Source', 'Target', 'Type']

const attributes = (row: Row, own: readonly string[]): readonly (readonly [string, Cell])[] =>
  Object.entries(row).filter(([name]) => !own.includes(name))

function keysOf(domain: 'node' | 'edge', rows: readonly Row[], own: readonly string[]): readonly string[] {
  const [first] = rows
  if (!first) return []
  return attributes(first, own).map(
    ([name, value]) =>
      `  <key id="${domain}-${name}" for="${domain}" attr.name="${name.toLowerCase()}" attr.type="${
        typeof value === 'number' ? 'int' : 'string'
      }"/>`,
  )
}

function element(tag: 'node' | 'edge', own: string, row: Row, columns: readonly string[]): string {
  const data = attributes(row, columns)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `<data key="${tag}-${name}">${xmlText(value)}</data>`)
  return `    <${tag} ${own}>${data.join('')}</${tag}>`
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text for XML 1.0: its signs escaped, control characters that it forbids left out. */
const xmlText = (value: Cell): string =>
  String(value)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 has no place for them
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
