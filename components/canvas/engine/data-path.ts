/** The engine reads `a.b` as a path into an element's data. Ours is flat: no path ever leads anywhere. */
export default function noPath(): undefined {
  return undefined
}
