import type { CanvasModel } from '../canvas-model.ts'

export interface Changes<T> {
  readonly added: readonly T[]
  /** In both models with the same id, and different in some field. */
  readonly changed: readonly T[]
  readonly removed: readonly string[]
}

export interface ModelChanges {
  readonly nodes: Changes<CanvasModel['nodes'][number]>
  readonly edges: Changes<CanvasModel['edges'][number]>
}

/** What must be done to the drawn elements to get from one model to the next. Order within a model means nothing. */
export function diffModels(before: CanvasModel, after: CanvasModel): ModelChanges {
  return { nodes: diffById(before.nodes, after.nodes), edges: diffById(before.edges, after.edges) }
}

function diffById<T extends { readonly id: string }>(before: readonly T[], after: readonly T[]): Changes<T> {
  const old = new Map(before.map((item) => [item.id, item]))
  const kept = new Set(after.map((item) => item.id))
  return {
    added: after.filter((item) => !old.has(item.id)),
    changed: after.filter((item) => {
      const was = old.get(item.id)
      return was !== undefined && was !== item && !sameFields(was, item)
    }),
    removed: before.filter((item) => !kept.has(item.id)).map((item) => item.id),
  }
}

function sameFields<T extends object>(a: T, b: T): boolean {
  const keys = Object.keys(a) as (keyof T)[]
  return keys.length === Object.keys(b).length && keys.every((key) => Object.is(a[key], b[key]))
}
