import type { CollectionIndex } from '#app/domain/collection-index.ts'
import type { CanvasNode, Point } from '#components/canvas/canvas-model.ts'
import type { PlacedNode } from '#components/canvas/geometry/edge-path.ts'
import { firstStrongDirection } from '#components/canvas/geometry/first-strong.ts'
import { wrapLabel } from '#components/canvas/geometry/label-wrap.ts'
import { KIND_LOOKS } from '#components/canvas/kind-look.ts'
import type { PaperLabelLine } from '#components/handout/paper-picture.ts'
import type { CoreClaim } from '#graph-data/compile/core-file.ts'
import type { Language } from '#graph-data/schema/primitives.ts'
import type { Tile } from './place-nodes.ts'

/** Side of a node's field, CSS pixels of the printed sheet. */
export const BODY = 34
export const LABEL_GAP = 5
export const LINE_HEIGHT = 1.4
const FONT = 13
const SECOND_FONT = 11
const WIDEST_LABEL = 128

export interface DrawnStep {
  readonly index: CollectionIndex
  readonly focus: readonly string[]
  /** With two ends; each with its number. */
  readonly claims: readonly { readonly claim: CoreClaim; readonly n: number }[]
  /** Of the labels, the first written larger. */
  readonly languages: readonly Language[]
}

/** A node with its label, which stands above or below it while places are sought. */
export interface LabelledTile extends Tile {
  readonly kind: CanvasNode['kind']
  readonly label: readonly Omit<PaperLabelLine, 'y'>[]
  readonly labelSize: { readonly width: number; readonly height: number }
  readonly isAbove: boolean
  readonly isContext: boolean
}

/** What a step draws: its focus, and whatever else a line ends at. */
export function tilesOf({ index, focus, claims, languages }: DrawnStep): readonly LabelledTile[] {
  const ends = claims.flatMap(({ claim }) => [claim.subject, claim.object ?? claim.subject])
  const shown = new Set(focus)
  return [...new Set([...focus, ...ends])].flatMap((id) => {
    const entity = index.entities.get(id)
    if (!entity) return []
    const [x, y] = index.core.positions[id] ?? [0, 0]
    const label = languages.flatMap((language, place) => labelLines(entity.short[language], place === 0))
    const labelSize = {
      width: Math.max(0, ...label.map(({ text, font }) => widthOf(text, font))),
      height: label.reduce((sum, { font }) => sum + font * LINE_HEIGHT, 0),
    }
    const isAbove = leansDown(index, id, claims)
    const side = labelSize.height + LABEL_GAP
    return [
      {
        id,
        at: { x, y },
        kind: entity.kind,
        label,
        labelSize,
        isAbove,
        isContext: !shown.has(id),
        start: Math.max(BODY, labelSize.width) / 2,
        top: BODY / 2 + (isAbove ? side : 0),
        bottom: BODY / 2 + (isAbove ? 0 : side),
      },
    ]
  })
}

/** Whether most lines of a node leave downwards: its label then stands above it. */
function leansDown(index: CollectionIndex, id: string, claims: DrawnStep['claims']): boolean {
  const heightOf = (entity: string): number => index.core.positions[entity]?.[1] ?? 0
  const others = claims.flatMap(({ claim }) => {
    if (claim.subject === id) return claim.object ?? []
    return claim.object === id ? claim.subject : []
  })
  return others.filter((other) => heightOf(other) > heightOf(id)).length * 2 > others.length
}

const labelLines = (text: string, isFirst: boolean): LabelledTile['label'] =>
  wrapLabel(text, WIDEST_LABEL, (line) => widthOf(line, FONT)).map((line) => ({
    text: line,
    direction: firstStrongDirection(line),
    font: isFirst ? FONT : SECOND_FONT,
    isBold: isFirst,
  }))

/** Letters are not measured: the picture is the same wherever it is made. Broad estimates of the bold face. */
function widthOf(text: string, font: number): number {
  let ems = 0
  for (const letter of text) if (!/\p{M}/u.test(letter)) ems += /\p{Script=Arabic}/u.test(letter) ? 0.54 : 0.6
  return ems * font
}

/** A node's body at its place, in the shape of its kind. */
export function bodyAt({ id, kind }: LabelledTile, { x, y }: Point): PlacedNode {
  const { shape, width, height } = KIND_LOOKS[kind]
  const scale = BODY / Math.max(width, height)
  return { id, x, y, width: width * scale, height: height * scale, shape }
}
