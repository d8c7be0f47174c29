import type { Ask } from '#app/domain/presenter/ask.ts'
import type { AppContext } from './app-context.ts'

/** Where wishes go from a presenter's window that is connected; `false`: do it here. */
type Way = (ask: Ask) => boolean

const ways = new WeakMap<AppContext, Way>()

/**
 * In a presenter's window that is connected, what is asked of the story goes to the class's screen, which is the master
 * of what is shown: a command of the story begins with this.
 *
 * @returns whether the wish went there; if not, the command does its work here
 */
export const relay = (app: AppContext, ask: Ask): boolean => ways.get(app)?.(ask) ?? false

/** From now on wishes go this way. @returns stops it */
export function relayBy(app: AppContext, way: Way): () => void {
  ways.set(app, way)
  return () => {
    if (ways.get(app) === way) ways.delete(app)
  }
}
