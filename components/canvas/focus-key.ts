import type { CanvasTarget } from './canvas-model.ts'

/** What the button of a target is known by in the page (`data-focus-of`). */
export const focusKey = ({ kind, id }: CanvasTarget): string => `${kind}:${id}`

/** Finds the button of a target that the keyboard has come to, by walking or after a click. */
export const stoodAtSelector = (target: CanvasTarget): string =>
  `[data-focus-of="${CSS.escape(focusKey(target))}"][data-stood]`
