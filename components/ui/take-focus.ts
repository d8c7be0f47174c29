/** What had the focus when what is still on its way was asked for; `undefined` while nothing is waited for. */
let askedFrom: Element | null | undefined

/**
 * Notes where the reader is while something loads that will take the focus.
 *
 * @returns for when it is there, or not wanted any more
 */
export function awaitFocus(): () => void {
  askedFrom = document.activeElement
  return () => {
    askedFrom = undefined
  }
}

/** Whether the reader did not sit and wait: what comes late must not call them back. */
const hasGoneOn = (): boolean =>
  askedFrom !== undefined && document.activeElement !== askedFrom && document.activeElement !== document.body

/**
 * Moves the focus without scrolling, unless the reader has gone on while it was awaited. Inside a frame it stays with the
 * page around it until the reader has turned to the frame: a picture that is loaded somewhere below must not take it away
 * from what is being read.
 */
export function takeFocus(element: HTMLElement | null): void {
  const isFramed = window.parent !== window
  if ((isFramed && !navigator.userActivation.hasBeenActive) || hasGoneOn()) return
  element?.focus({ preventScroll: true })
}
