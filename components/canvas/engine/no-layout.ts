/** Stands for the engine's automatic layouts: positions come with the collection. */
export default function noLayout(): never {
  throw new Error('the page has no automatic layouts')
}
