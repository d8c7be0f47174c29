/**
 * Watches the drawing surfaces: a browser may take them away (memory, a crashed graphics process).
 *
 * @param lost told once per loss, with a reason for the notice
 * @param restored told when the browser gives them back, empty
 */
export function watchContext(
  root: HTMLElement,
  lost: (reason: string) => void,
  restored: () => void,
): () => void {
  const onLost = () => lost('contextlost')
  root.addEventListener('contextlost', onLost, true)
  root.addEventListener('contextrestored', restored, true)
  return () => {
    root.removeEventListener('contextlost', onLost, true)
    root.removeEventListener('contextrestored', restored, true)
  }
}

/** Whether this browser can draw at all. */
export const canDraw = (): boolean => document.createElement('canvas').getContext('2d') !== null
