/**
 * Moves the focus without scrolling. Inside a frame it stays with the page around it until the reader has turned to the
 * frame: a picture that is loaded somewhere below must not take it away from what is being read.
 */
export function takeFocus(element: HTMLElement | null): void {
  const isFramed = window.parent !== window
  if (isFramed && !navigator.userActivation.hasBeenActive) return
  element?.focus({ preventScroll: true })
}
