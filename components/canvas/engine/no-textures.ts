/**
 * The engine's queues of pictures of elements to be drawn ahead, looked through in every frame of the page. Ours are drawn
 * straight onto the canvas (`paint-picture.ts`), so nothing ever stands in them.
 */
export default { setupDequeueing: () => () => {} }
