/** Calls once, `wait` ms after the last of a row of calls, with that call's `this`: what the engine asks of lodash. */
export default function debounce(run: (this: unknown) => void, wait: number): (this: unknown) => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  return function debounced(this: unknown) {
    clearTimeout(timer)
    timer = setTimeout(() => run.call(this), wait)
  }
}
