/** Stands for a part of the engine that the page does not use. */
export default {}
