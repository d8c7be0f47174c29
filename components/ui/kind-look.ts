import type { EntityKind } from '#graph-data/schema/vocabulary.ts'

export interface KindMarkLook {
  /** Outline on a 24 × 24 field. */
  readonly outline: string
  /** Strokes of the icon on a 24 × 24 field, and its shift downwards (as the canvas draws it: canvas/kind-look.ts). */
  readonly icon: string
  readonly shift: number
}

/** Kinds differ by outline and icon, not by colour alone. */
export const KIND_MARKS: Readonly<Record<EntityKind, KindMarkLook>> = {
  person: {
    outline: 'M12 1a11 11 0 1 0 0 22a11 11 0 0 0 0-22z',
    icon: 'M12 11.5a4 4 0 1 0 0-8a4 4 0 0 0 0 8zM4.5 20.5c.6-4 3.5-6 7.5-6s6.9 2 7.5 6',
    shift: 0,
  },
  state: {
    outline:
      'M6 1.5h12a4.5 4.5 0 0 1 4.5 4.5v12a4.5 4.5 0 0 1-4.5 4.5h-12a4.5 4.5 0 0 1-4.5-4.5v-12a4.5 4.5 0 0 1 4.5-4.5z',
    icon: 'M6 21.5V3.5M6 4.5h12.5l-3 4l3 4H6',
    shift: 0,
  },
  organisation: {
    outline: 'M6.9 2h10.2l5.9 10l-5.9 10h-10.2L1 12z',
    icon: 'M4 9.5L12 4.5l8 5zM6 10v8M10 10v8M14 10v8M18 10v8M4 20h16',
    shift: 0,
  },
  document: {
    outline: 'M6 1h12l3.5 3.5v15l-3.5 3.5h-12l-3.5-3.5v-15z',
    icon: 'M7 7.5h10M7 12h10M7 16.5h6',
    shift: 0,
  },
  weapon: {
    outline: 'M12 .5L23.5 12L12 23.5L.5 12z',
    icon: 'M12 3c2.5 2.3 3.5 5 3.5 8.5V17h-7v-5.5C8.5 8 9.5 5.3 12 3zM8.5 13L5.5 16.5V19.5l3-2M15.5 13l3 3.5V19.5l-3-2M12 19.5v2',
    shift: 0,
  },
  force: {
    outline: 'M12 1l11 8.3l-4.2 13.2h-13.6L1 9.3z',
    icon: 'M12 3.5l7.5 2.8v5.2c0 4.6-3.2 7.8-7.5 9c-4.3-1.2-7.5-4.4-7.5-9V6.3z',
    shift: 1,
  },
  event: {
    outline: 'M7.3 1h9.4l6.3 6.3v9.4l-6.3 6.3h-9.4l-6.3-6.3v-9.4z',
    icon: 'M4.5 6h15v14h-15zM4.5 10.5h15M8.5 3.5v4M15.5 3.5v4',
    shift: 0,
  },
  undertaking: {
    outline: 'M9 4h6a8 8 0 0 1 0 16h-6a8 8 0 0 1 0-16z',
    icon: 'M3.5 12.5h4l2.7-7l4 13l2.6-6h3.7',
    shift: 0,
  },
  place: {
    outline: 'M12 1.5L23 22H1z',
    icon: 'M12 20.5c-3.8-4.3-5.8-7.3-5.8-10a5.8 5.8 0 0 1 11.6 0c0 2.7-2 5.7-5.8 10zM12 12a1.6 1.6 0 1 0 0-3.2a1.6 1.6 0 0 0 0 3.2z',
    shift: 4,
  },
}
