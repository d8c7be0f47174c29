/** Height of a line of a label to its font size. */
export const LINE_HEIGHT = 1.4
/** Breadth of the halo to the font size: one that stayed while letters shrink would wipe out the line above. */
const HALO_SHARE = 0.21

/** Breadth of the halo around letters of a font size, in the same unit. */
export const haloFor = (font: number): number => Math.round(font * HALO_SHARE * 10) / 10
