import type { ClassState } from '#app/domain/presenter/class-state.ts'
import { asked, CONNECTING, heard, PING_MS, parted } from '#app/domain/presenter/connection.ts'
import { channelName, type Letter } from '#app/domain/presenter/protocol.ts'
import { IDLE_TIMER, phaseOf, type TalkTimer, withStepChange } from '#app/domain/presenter/talk-timer.ts'
import { stepPlace } from '#app/domain/story/story-state.ts'
import { openPresenterChannel, type PresenterChannel, watchWindow } from '#app/platform/presenter-channel.ts'
import { nameWindow, sessionOfWindow } from '#app/platform/talk-window.ts'
import { holdPresence, type Presence } from '#app/platform/window-presence.ts'
import { type AppContext, collectionOf } from './app-context.ts'
import { listedStory } from './story.ts'
import { relay, relayBy } from './story-relay.ts'

/** The presenter's end of a talk. */
interface PresenterEnd {
  readonly app: AppContext
  readonly presence: Presence
  channel: PresenterChannel | null
  /** `null` until a class's screen answers a window that was opened by hand. */
  session: string | null
  /** What the class's screen said last is being taken over: no step of the presenter's own. */
  isCatchingUp: boolean
}

/**
 * This window is the presenter's: it follows the class's screen, and what is done here is asked of it. Without one, it
 * goes on by itself.
 *
 * @returns stops it
 */
export function present(app: AppContext): () => void {
  const session = sessionOfWindow()
  const presence = holdPresence(() => call(end))
  const end: PresenterEnd = { app, presence, channel: null, session, isCatchingUp: false }
  const { store } = app
  store.getState().setTalk({ connection: CONNECTING, timer: store.getState().talk.timer ?? IDLE_TIMER })
  const collection = collectionOf(app)?.core.collection
  const story = store.getState().story?.id
  if (collection && story !== undefined) {
    const name = channelName(collection.id, collection.version, story)
    end.channel = openPresenterChannel(name, 'presenter', (letter) => hear(end, letter))
  }
  const stops = [
    relayBy(app, (ask) => {
      if (!end.channel || store.getState().talk.connection.kind !== 'connected') return false
      end.channel.send({ kind: 'ask', ask }, end.session)
      return true
    }),
    watchSteps(end),
    watchWindow(
      () => end.channel?.send({ kind: 'bye' }, end.session),
      () => knock(end),
    ),
  ]
  const pulse = setInterval(() => knock(end), PING_MS)
  knock(end)
  return () => {
    clearInterval(pulse)
    for (const stop of stops) stop()
    end.channel?.send({ kind: 'bye' }, end.session)
    end.channel?.close()
    end.presence.release()
  }
}

/** Set, halt or clear the clock; the class's screen keeps a copy, for when this window is loaded anew. */
export function setTimer(app: AppContext, timer: TalkTimer): void {
  app.store.getState().setTalk({ timer })
  relay(app, { kind: 'timer', timer })
}

/** Ask whether the class's screen is there, and count the question. */
function knock(end: PresenterEnd): void {
  const { talk, setTalk } = end.app.store.getState()
  call(end)
  setTalk({ connection: end.channel ? asked(talk.connection) : parted() })
}

function call({ app, channel, presence, session }: PresenterEnd): void {
  const isThere = app.store.getState().talk.connection.kind === 'connected'
  channel?.send({ kind: isThere ? 'ping' : 'hello', held: presence.held() }, session)
}

function hear(end: PresenterEnd, { role, session, message }: Letter): void {
  if (role !== 'class' || session === null) return
  const isJoining = end.session === null && message.kind === 'state'
  if (isJoining) {
    end.session = session
    nameWindow('presenter', session)
  }
  if (session !== end.session) return
  const { talk, setTalk } = end.app.store.getState()
  const connection = message.kind === 'bye' ? parted() : heard(talk.connection)
  if (connection !== talk.connection) setTalk({ connection })
  // What was said before had no session, so that the class's screen does not know yet that this window is with it.
  if (isJoining) call(end)
  if (message.kind === 'state') takeOver(end, message.state, talk.connection.kind !== 'connected')
}

/** Show what the class sees. @param isFirst it had not been heard of until now: what it shows is nobody's next step */
function takeOver(end: PresenterEnd, state: ClassState, isFirst: boolean): void {
  const { app } = end
  const listed = listedStory(app)
  if (!listed || state.step >= listed.steps.length) return
  const { step, timer, isExploring, ...shown } = state
  const { story, goBeside, setStory, setTalk, talk } = app.store.getState()
  end.isCatchingUp = isFirst
  if (story?.step !== step) goBeside(stepPlace(listed, step))
  end.isCatchingUp = false
  setStory({ ...shown, strokes: story?.step === step && !isFirst ? keepDrawn(app, state) : state.strokes })
  setTalk({ isExploring })
  // A class's screen that was loaded anew has lost its copy of the clock; a window that was, the clock itself.
  if (talk.timer === null || phaseOf(talk.timer) === 'idle') {
    if (timer !== null) setTalk({ timer })
  } else if (timer === null) {
    setTimer(app, talk.timer)
  }
}

/** What is being drawn here is ahead of what the class's screen has heard of, unless all was wiped there. */
const keepDrawn = (app: AppContext, state: ClassState): ClassState['strokes'] =>
  state.strokes.length === 0 ? [] : (app.store.getState().story?.strokes ?? state.strokes)

/** The clock starts with the first step onwards, wherever it was taken. */
function watchSteps(end: PresenterEnd): () => void {
  return end.app.store.subscribe(({ story, talk }, { story: before }) => {
    if (end.isCatchingUp || !story || !before || story.step === before.step) return
    const timer = talk.timer ?? IDLE_TIMER
    setTimer(end.app, withStepChange(timer, Date.now(), story.step > before.step))
  })
}
