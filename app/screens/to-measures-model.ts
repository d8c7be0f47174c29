import { entityName } from '#app/domain/claim-facts.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import type { MeasureId, MeasureInquiry } from '#app/domain/inquiry/inquiry.ts'
import type { Measured, MeasureTask } from '#app/domain/measures/measure-task.ts'
import type { NodeMark } from '#app/state/view-slice.ts'
import type { Text } from '#components/i18n/create-text.ts'
import type { MeasureCommunity, MeasureRow } from '#components/measures/measures-model.ts'
import { COMMUNITY_TINTS, STEP_TINTS } from '#components/ui/mark-tints.ts'

/** Smallest and largest node, as shares of the usual one: the area grows with the measure. */
const SIZES = { least: 0.72, most: 1.7 } as const
/** Letters of communities: the same in both languages, as they stand in the picture that both see. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** Entities by a measure, the greatest first; among equals in the order of the collection. */
export function toMeasureRows(
  index: CollectionIndex,
  task: MeasureTask,
  values: readonly number[],
  measure: MeasureId,
  text: Text,
): readonly MeasureRow[] {
  const most = Math.max(...values, 0)
  return task.nodes
    .map((id, place) => {
      const value = values[place] ?? 0
      return {
        entity: entityName(index, id),
        value,
        text: valueText(value, measure, text),
        share: most > 0 ? value / most : 0,
      }
    })
    .sort((a, b) => b.value - a.value)
}

const valueText = (value: number, measure: MeasureId, text: Text): string =>
  measure === 'degree' ? text.number(value) : text.percent(value)

/** Communities with their members; who is joined with nobody comes last, together. */
export function toCommunities(
  index: CollectionIndex,
  task: MeasureTask,
  measured: Measured,
): readonly MeasureCommunity[] {
  const groups = new Map<number, string[]>()
  const alone: string[] = []
  task.nodes.forEach((id, place) => {
    const number = measured.communities[place] ?? 0
    if ((measured.degree[place] ?? 0) === 0) alone.push(id)
    else groups.set(number, [...(groups.get(number) ?? []), id])
  })
  const named = (ids: readonly string[]) => ids.map((id) => entityName(index, id))
  const circles: MeasureCommunity[] = [...groups]
    .sort(([a], [b]) => a - b)
    .map(([number, ids]) => ({ letter: letterOf(number), tint: tintOf(number), members: named(ids) }))
  return alone.length > 0 ? [...circles, { letter: null, tint: 0, members: named(alone) }] : circles
}

const letterOf = (number: number): string => LETTERS[number] ?? String(number + 1)
/** The last colour is shared by all the small ones; their letters tell them apart. */
const tintOf = (number: number): number => Math.min(number, COMMUNITY_TINTS - 1)

/** How the picture draws the measure; nothing of it for nodes that were not measured. */
export function toMarks(
  { measure, draw }: MeasureInquiry,
  task: MeasureTask,
  measured: Measured,
  text: Text,
): ReadonlyMap<string, NodeMark> {
  if (draw === 'nothing' || (measure === 'communities' && draw === 'size')) return new Map()
  const values = measured[measure]
  const most = Math.max(...values, 0)
  const marks = task.nodes.map((id, place): readonly [string, NodeMark] => {
    const value = values[place] ?? 0
    if (measure === 'communities') {
      const isAlone = (measured.degree[place] ?? 0) === 0
      return [id, { scale: 1, tint: isAlone ? null : tintOf(value), word: isAlone ? '' : letterOf(value) }]
    }
    const share = most > 0 ? value / most : 0
    const step = Math.min(Math.floor(share * STEP_TINTS), STEP_TINTS - 1)
    return [
      id,
      {
        scale: draw === 'size' ? sizeOf(share) : 1,
        tint: draw === 'colour' ? COMMUNITY_TINTS + step : null,
        word: valueText(value, measure, text),
      },
    ]
  })
  return new Map(marks)
}

/** In hundredths, so that a node is not drawn anew for a difference that nobody sees. */
function sizeOf(share: number): number {
  const [least, most] = [SIZES.least ** 2, SIZES.most ** 2]
  return Math.round(Math.sqrt(least + share * (most - least)) * 100) / 100
}
