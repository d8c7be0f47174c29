import { MultiGraph } from 'graphology'
import { write } from 'graphology-gexf'
import { type ExportedFile, type ExportSource, fileName } from './export-source.ts'
import { edgeRows, nodeRows } from './flat-rows.ts'
import { graphLosses } from './to-csv.ts'

/** GEXF 1.3 with positions of the base map (y turned, as Gephi's axis points up). */
export function gexf(source: ExportSource): ExportedFile {
  const { core } = source
  const graph = new MultiGraph()
  for (const { Id, ...attributes } of nodeRows(source)) graph.addNode(Id, attributes)
  const edges = edgeRows(source)
  for (const { Id, Source, Target, Type, ...attributes } of edges) {
    const add = Type === 'Undirected' ? 'addUndirectedEdgeWithKey' : 'addDirectedEdgeWithKey'
    graph[add](Id, Source, Target, attributes)
  }
  const text = write(graph, {
    version: '1.3',
    formatNode: (id, { Label, ...attributes }) => {
      const [x, y] = core.positions[id] ?? [0, 0]
      return { label: String(Label), attributes, viz: { x, y: -y } }
    },
    formatEdge: (_id, { Label, Weight, ...attributes }) => ({
      label: String(Label),
      weight: Number(Weight),
      attributes,
    }),
  })
  return {
    name: fileName(source, 'gexf'),
    type: 'application/gexf+xml;charset=utf-8',
    text,
    losses: graphLosses(source, edges.length),
  }
}
