import type { ClassState } from '#app/domain/presenter/class-state.ts'
import { heard, parted } from '#app/domain/presenter/connection.ts'
import { channelName, type Letter } from '#app/domain/presenter/protocol.ts'
import { openPresenterChannel, type PresenterChannel, watchWindow } from '#app/platform/presenter-channel.ts'
import { newSession, ownSession } from '#app/platform/talk-window.ts'
import { watchPresence } from '#app/platform/window-presence.ts'
import type { ExplorerState } from '#app/state/store-types.ts'
import { type AppContext, collectionOf } from './app-context.ts'
import { perform } from './perform-ask.ts'

/** The class's end of a talk: it does what the presenter's window asks, and says what it shows. */
interface ClassEnd {
  readonly story: string
  readonly channel: PresenterChannel | null
  session: string
  told: ClassState | null
  /** Presenter's windows by their locks, each with what stops waiting for its end. */
  readonly watched: Map<string, () => void>
}

/** More than one teacher opens; whatever else speaks on the channel cannot make this window wait for more. */
const MAX_WATCHED = 8

const followed = new WeakSet<AppContext>()

/**
 * From now on this window is a class's screen whenever a story is open in it, or was left to explore: a presenter's
 * window may join at any time. Asked again, nothing changes.
 */
export function followTalk(app: AppContext): void {
  if (followed.has(app)) return
  followed.add(app)
  let end: ClassEnd | null = null
  const follow = (): void => {
    const story = storyOf(app.store.getState())
    if (end && end.story !== story) {
      const before = end
      // First, for what follows changes the store and is heard here.
      end = null
      close(app, before)
    }
    if (!end && story !== null) end = open(app, story)
    if (end) tell(app, end, 'if changed')
  }
  app.store.subscribe(follow)
  watchWindow(
    () => end?.channel?.send({ kind: 'bye' }, end.session),
    () => end && tell(app, end, 'anyway'),
  )
  follow()
}

/** The story that the class sees, or comes back to; none while this window is the presenter's or a sheet of paper. */
function storyOf({ screen, story, left }: ExplorerState): string | null {
  return screen === null ? (story?.id ?? left?.story.id ?? null) : null
}

function open(app: AppContext, story: string): ClassEnd | null {
  const collection = collectionOf(app)?.core.collection
  if (!collection) return null
  const name = channelName(collection.id, collection.version, story)
  const end: ClassEnd = {
    story,
    channel: openPresenterChannel(name, 'class', (letter) => hear(app, end, letter)),
    session: ownSession(),
    told: null,
    watched: new Map(),
  }
  end.channel?.send({ kind: 'begin' }, end.session)
  return end
}

function close(app: AppContext, end: ClassEnd): void {
  end.channel?.send({ kind: 'bye' }, end.session)
  end.channel?.close()
  for (const stop of end.watched.values()) stop()
  app.store.getState().setTalk({ connection: parted(), timer: null })
}

function hear(app: AppContext, end: ClassEnd, { role, session, message }: Letter): void {
  if (role === 'class') {
    if (session !== end.session) return
    if (message.kind === 'begin') end.channel?.send({ kind: 'taken' }, session)
    if (message.kind === 'taken') end.session = newSession()
    return
  }
  // A presenter's window that knows no session asks whether anybody is there.
  if (session === null && message.kind === 'hello') tell(app, end, 'anyway')
  if (session !== end.session) return
  const { talk, setTalk } = app.store.getState()
  const connection = message.kind === 'bye' ? parted() : heard(talk.connection)
  if (connection !== talk.connection) setTalk({ connection })
  if (message.kind === 'hello') tell(app, end, 'anyway')
  if ('held' in message && message.held !== null) watch(app, end, message.held)
  if (message.kind === 'ping') end.channel?.send({ kind: 'pong' }, session)
  if (message.kind === 'ask') perform(app, message.ask)
}

/** A window that crashes says no goodbye. Another presenter's window of the same talk may still be there. */
function watch(app: AppContext, { watched }: ClassEnd, held: string): void {
  if (watched.has(held) || watched.size >= MAX_WATCHED) return
  const stop = watchPresence(held, () => {
    watched.delete(held)
    if (watched.size === 0) app.store.getState().setTalk({ connection: parted() })
  })
  watched.set(held, stop)
}

/** Say what the class sees. Strokes alone are not told: the window that draws them has them. */
function tell(app: AppContext, end: ClassEnd, when: 'anyway' | 'if changed'): void {
  const state = classState(app.store.getState())
  if (!state || (when === 'if changed' && end.told && isSame(end.told, state))) return
  end.told = state
  end.channel?.send({ kind: 'state', state }, end.session)
}

function classState({ story, left, talk }: ExplorerState): ClassState | null {
  const shown = story ?? left?.story
  if (!shown) return null
  // Named one by one, so that what is added to a story's state is not sent by itself.
  return {
    step: shown.step,
    lang: shown.lang,
    isBlank: shown.isBlank,
    revealed: shown.revealed,
    isOverview: shown.isOverview,
    isPlaying: shown.isPlaying,
    isAsking: shown.isAsking,
    strokes: shown.strokes,
    judging: shown.judging,
    isExploring: story === null,
    timer: talk.timer,
  }
}

function isSame(a: ClassState, b: ClassState): boolean {
  const { strokes: drawn, ...one } = a
  const { strokes, ...other } = b
  const keys = Object.keys(one) as (keyof typeof one)[]
  return keys.every((key) => one[key] === other[key]) && (drawn.length === 0) === (strokes.length === 0)
}
