import type { EntityKind } from '#graph-data/schema/vocabulary.ts'
import { KIND_MARKS } from '../ui/kind-look.ts'

/** Outline of a node, by the drawing engine's name. The legend draws the same outlines (ui/kind-look.ts). */
export type NodeShape =
  | 'ellipse'
  | 'round-rectangle'
  | 'round-hexagon'
  | 'cut-rectangle'
  | 'round-diamond'
  | 'round-pentagon'
  | 'round-octagon'
  | 'round-triangle'

export interface KindLook {
  readonly shape: NodeShape
  /** Model units (CSS pixels at zoom 1). */
  readonly width: number
  readonly height: number
  /** Strokes of the icon as SVG path data on a 24 × 24 field, stroke width 2. */
  readonly icon: string
  /** Side of the icon in model units, and its shift downwards where the shape's middle is not its centre. */
  readonly iconSize: number
  readonly iconShift: number
  /** Radius of the corners in model units. */
  readonly corner: number
}

const look = (
  kind: EntityKind,
  shape: NodeShape,
  [width, height]: readonly [number, number],
  iconSize: number,
  { iconShift = 0, corner = 8 } = {},
): KindLook => ({ shape, width, height, icon: KIND_MARKS[kind].icon, iconSize, iconShift, corner })

/** Kinds differ by shape and icon, not by colour alone, so that grey prints and colour-blind readers lose nothing. */
export const KIND_LOOKS: Readonly<Record<EntityKind, KindLook>> = {
  person: look('person', 'ellipse', [44, 44], 24),
  state: look('state', 'round-rectangle', [46, 46], 25),
  organisation: look('organisation', 'round-hexagon', [52, 46], 23),
  document: look('document', 'cut-rectangle', [40, 48], 24),
  weapon: look('weapon', 'round-diamond', [56, 56], 23),
  force: look('force', 'round-pentagon', [50, 48], 22, { iconShift: 2 }),
  event: look('event', 'round-octagon', [46, 46], 23),
  undertaking: look('undertaking', 'round-rectangle', [60, 40], 25, { corner: 20 }),
  place: look('place', 'round-triangle', [52, 48], 20, { iconShift: 7 }),
}
