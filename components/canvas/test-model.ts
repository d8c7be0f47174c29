import { LINE_FAMILIES } from '#graph-data/derive/line-family.ts'
import { ENTITY_KINDS } from '#graph-data/schema/closed-lists.ts'
import type { CanvasEdge, CanvasModel, CanvasNode, CanvasTheme } from './canvas-model.ts'
import type { GraphViewHandlers } from './graph-view.ts'

/** For tests only: a theme, handlers that do nothing, nodes and edges with as little said as a test needs. */
export const TEST_THEME: CanvasTheme = {
  background: '#ffffff',
  text: '#111111',
  halo: '#ffffff',
  line: '#555555',
  mutedLine: '#cccccc',
  good: '#1c6a43',
  warning: '#7a4a00',
  hull: '#ffffff',
  denied: '#b00020',
  accent: '#3030a0',
  kinds: {
    person: '#c65200',
    state: '#0072b2',
    organisation: '#35618e',
    document: '#aa3377',
    weapon: '#222222',
    force: '#55565e',
    event: '#007a5a',
    undertaking: '#3f7a1f',
    place: '#7a5c1e',
  },
  tints: ['#0072b2'],
}

export const SILENT: GraphViewHandlers = {
  onOpen: () => undefined,
  onClear: () => undefined,
  onHover: () => undefined,
  onContextMenu: () => undefined,
  onViewport: () => undefined,
  onLost: () => undefined,
}

export const testNode = (id: string, x: number, y: number, more: Partial<CanvasNode> = {}): CanvasNode => ({
  id,
  kind: 'person',
  label: `Label ${id}`,
  x,
  y,
  rank: 1,
  ...more,
})

export const testEdge = (source: string, target: string, more: Partial<CanvasEdge> = {}): CanvasEdge => ({
  id: `${source}-${target}`,
  source,
  target,
  family: 'stated',
  origins: 1,
  contested: false,
  symmetric: false,
  label: 'knows',
  ...more,
})

const AR = [
  'أوريون',
  'مجلس البحيرات الكبرى',
  'اتفاقية الجسور',
  'منظومة «برق-7»',
  'هيئة الميناء',
  'لؤي الصالح',
]
const EN = [
  'Orion',
  'Council of the Lakes',
  'Bridges Agreement',
  'Barq-7 system',
  'Harbour Board',
  'Luay Saleh',
]

/**
 * A dense made-up graph on a jittered grid: every kind and family, up to four parallel edges between two nodes, both
 * ways. The same for the same numbers.
 */
export function denseModel(nodeCount: number, edgeCount: number, language: 'ar' | 'en' = 'en'): CanvasModel {
  const columns = Math.ceil(Math.sqrt(nodeCount * 1.6))
  const labels = language === 'ar' ? AR : EN
  const wobble = (index: number, by: number) => (((index * 7919) % 97) / 97 - 0.5) * by
  const nodes = Array.from({ length: nodeCount }, (_, index) =>
    testNode(
      `node-${index}`,
      (index % columns) * 230 + wobble(index, 90),
      Math.floor(index / columns) * 190 + wobble(index + 31, 70),
      {
        kind: ENTITY_KINDS[index % ENTITY_KINDS.length] ?? 'person',
        label: `${labels[index % labels.length]} ${index}`,
        rank: index % 11,
      },
    ),
  )
  const edges = Array.from({ length: edgeCount }, (_, index) => {
    const from = (index * 13) % nodeCount
    const to = (from + 1 + ((index * 5) % 4) * (index % 3 === 0 ? 1 : columns)) % nodeCount
    const parallel = index % 6 === 5
    return testEdge(`node-${parallel ? to : from}`, `node-${parallel ? from : to}`, {
      id: `claim-${index}`,
      family: LINE_FAMILIES[index % LINE_FAMILIES.length] ?? 'stated',
      origins: 1 + (index % 3),
      contested: index % 17 === 0,
      symmetric: index % 23 === 0,
    })
  }).filter((edge) => edge.source !== edge.target)
  return { nodes, edges, spokes: [] }
}
