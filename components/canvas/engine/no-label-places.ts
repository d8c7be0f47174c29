const nothing = (): void => {}

/** Stands for where the engine would put labels. Apart from `no-labels.ts`: no name may stand in two parts of a renderer. */
export default {
  recalculateNodeLabelProjection: nothing,
  recalculateEdgeLabelProjections: nothing,
  calculateLabelAngles: nothing,
}
