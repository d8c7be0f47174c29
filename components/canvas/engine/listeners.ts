/** Stands for the engine's own mouse and touch: gestures are ours (gestures.ts), and so is following the size. */
export default {
  load(): void {},
  /** What the engine listens to on itself; it lets go of it when it is destroyed. */
  binder<T>(target: T): T {
    return target
  },
}
