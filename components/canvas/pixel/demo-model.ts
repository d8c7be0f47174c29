import type { LineFamily } from '#graph-data/derive/line-family.ts'
import type { EntityKind } from '#graph-data/schema/vocabulary.ts'
import type { CanvasEdge, CanvasModel, CanvasNode } from '../canvas-model.ts'

type Language = 'ar' | 'en'
type NodeRow = readonly [id: string, kind: EntityKind, x: number, y: number, ar: string, en: string]
type EdgeRow = readonly [
  source: string,
  target: string,
  family: LineFamily,
  origins: number,
  ar: string,
  en: string,
  options?: 'contested' | 'symmetric',
]

const NODES: readonly NodeRow[] = [
  ['harbour', 'organisation', 0, 0, 'هيئة الميناء', 'Harbour Board'],
  ['salma', 'person', -330, -150, 'سلمى القاضي', 'Salma Qadi'],
  ['nour', 'person', 330, -160, 'نور الدين حدّاد', 'Nour Haddad'],
  ['coast', 'state', -360, 130, 'جمهورية الساحل', 'Coast Republic'],
  ['upland', 'state', 370, 140, 'مملكة الهضبة', 'Kingdom of Upland'],
  ['charter', 'document', 0, -190, 'ميثاق الأنهار (River Charter)', 'River Charter'],
  ['beacon', 'weapon', 40, 210, 'منظومة «منارة-3»', 'Beacon-3 system'],
  ['talks', 'event', -150, 260, 'محادثات الخريف', 'Autumn talks'],
  ['delta', 'place', 220, 300, 'الدلتا', 'The Delta'],
  ['guard', 'force', 480, -10, 'خفر السواحل', 'Coast guard'],
  ['canal', 'undertaking', -500, -20, 'مشروع القناة', 'Canal project'],
]

const EDGES: readonly EdgeRow[] = [
  ['salma', 'harbour', 'stated', 2, 'ترأس', 'chairs'],
  ['nour', 'harbour', 'said', 1, 'ينتقد — قاله متحدث', 'criticises – claimed'],
  ['coast', 'charter', 'stated', 3, 'طرف في', 'party to'],
  ['upland', 'charter', 'planned', 1, 'يعتزم التوقيع — مخطَّط', 'will sign – planned'],
  ['upland', 'beacon', 'conditional', 1, 'قد ينشر — محتمل', 'may deploy – possible'],
  ['coast', 'beacon', 'denied', 1, 'نفى نشر', 'denied deploying'],
  ['coast', 'beacon', 'said', 2, 'نشر — قاله متحدث', 'deployed – claimed', 'contested'],
  ['coast', 'upland', 'stated', 1, 'يجاور', 'borders', 'symmetric'],
  ['talks', 'coast', 'stated', 1, 'استضافتها', 'hosted by'],
  ['talks', 'delta', 'stated', 1, 'جرت في', 'held in'],
  ['beacon', 'delta', 'planned', 2, 'سينشر في — مخطَّط', 'to be sited in – planned'],
  ['guard', 'upland', 'stated', 1, 'تابع لـ', 'part of'],
  ['nour', 'guard', 'said', 1, 'يقود', 'commands – claimed'],
  ['canal', 'coast', 'planned', 1, 'يموّله', 'to be funded by – planned'],
  ['salma', 'canal', 'stated', 1, 'أعلنت', 'announced'],
  ['salma', 'charter', 'stated', 1, 'وقّعت', 'signed'],
  ['salma', 'charter', 'conditional', 1, 'قد تنسحب من', 'may leave – possible'],
]

/** A small invented world with every kind, every family, parallel, contested and symmetric edges. */
export function demoModel(language: Language): CanvasModel {
  const degree = (id: string) => EDGES.filter(([source, target]) => source === id || target === id).length
  const nodes = NODES.map(
    ([id, kind, x, y, ar, en]): CanvasNode => ({
      id,
      kind,
      x,
      y,
      label: language === 'ar' ? ar : en,
      rank: degree(id),
    }),
  )
  const edges = EDGES.map(
    ([source, target, family, origins, ar, en, option], index): CanvasEdge => ({
      id: `claim-${index}`,
      source,
      target,
      family,
      origins,
      contested: option === 'contested',
      symmetric: option === 'symmetric',
      label: language === 'ar' ? ar : en,
    }),
  )
  return { nodes, edges, spokes: [] }
}
