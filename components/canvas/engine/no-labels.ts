const nothing = (): void => {}

/** Stands for the engine's writing of labels, which the page does itself: what its other parts call writes nothing. */
export default {
  eleTextBiggerThanMin: (): boolean => false,
  drawElementText: nothing,
  drawText: nothing,
  getTextAngle: (): number => 0,
}
