// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { StoryState } from '#app/domain/story/story-state.ts'
import { sampleFiles } from '#app/domain/test-sample.ts'
import { createExplorerStore } from '#app/state/explorer-store.ts'
import type { AppContext } from './app-context.ts'
import { followTalk } from './class-talk.ts'
import { present, setTimer } from './presenter-talk.ts'
import { goToStep, leaveStory, nextStep, revealEvidence, setBlank } from './story.ts'
import { drawStroke, pointLaser } from './story-drawing.ts'
import { changeCount, startJudging } from './story-judge.ts'
import { testApp } from './test-app.ts'

const { core } = sampleFiles()
const STEPS = ['signing', 'asking', 'answering']
const stories = core.stories.map((story) => ({ ...story, steps: STEPS }))
const [STORY] = stories
const [CLAIM] = core.claims

/** A window with the story open at a step. */
function windowAt(step: string | null): AppContext {
  const store = createExplorerStore()
  store.getState().setCore({ kind: 'ready', file: { ...core, stories } })
  store.getState().goTo({ kind: 'story', id: STORY?.id ?? '', step })
  return testApp({ store })
}

/** Node's channels: letters come a little later, as in a browser. */
const letters = () => new Promise((done) => setTimeout(done, 40))
const storyOf = ({ store }: AppContext): StoryState => {
  const { story } = store.getState()
  if (!story) throw new Error('no story is open')
  return story
}
const talkOf = ({ store }: AppContext) => store.getState().talk

let closers: (() => void)[] = []
/** The presenter's window, opened now. */
function presenterAt(step: string | null): AppContext {
  const app = windowAt(step)
  app.store.getState().setScreen('presenter')
  closers.push(present(app))
  return app
}
function classAt(step: string | null): AppContext {
  const app = windowAt(step)
  followTalk(app)
  closers.push(() => app.store.getState().goTo({ kind: 'home' }))
  return app
}

beforeEach(() => {
  window.name = ''
})
afterEach(() => {
  for (const close of closers.splice(0)) close()
  closers = []
  vi.useRealTimers()
})

it('a presenter’s window that comes late shows what the class sees, and its clock stands', async () => {
  const lesson = classAt('asking')
  setBlank(lesson, true)
  const mine = presenterAt(null)
  await letters()
  expect(storyOf(mine)).toMatchObject({ step: 1, isBlank: true })
  expect(talkOf(mine).connection.kind).toBe('connected')
  expect(talkOf(lesson).connection.kind).toBe('connected')
  expect(talkOf(mine).timer?.since).toBeNull()
})

it('a presenter’s window opened by hand is known to the class’s screen before its first ping', async () => {
  const lesson = classAt('asking')
  // A window of its own has no name yet.
  window.name = ''
  const mine = presenterAt(null)
  await letters()
  expect(talkOf(mine).connection.kind).toBe('connected')
  await letters()
  expect(talkOf(lesson).connection.kind).toBe('connected')
})

it('what is asked here happens on the class’s screen, and comes back from there', async () => {
  const lesson = classAt(null)
  const mine = presenterAt(null)
  await letters()
  nextStep(mine)
  // The class's screen is the master: nothing changes here until it says so.
  expect(storyOf(mine).step).toBe(0)
  await letters()
  expect(storyOf(lesson).step).toBe(1)
  expect(storyOf(mine).step).toBe(1)
  revealEvidence(mine, { claim: CLAIM?.id ?? '', evidence: null })
  await letters()
  expect(storyOf(lesson).revealed?.claim).toBe(CLAIM?.id)
  expect(storyOf(mine).revealed?.claim).toBe(CLAIM?.id)
})

it('the clock starts with the first step onwards in either window, and the class’s screen keeps a copy', async () => {
  const lesson = classAt(null)
  const mine = presenterAt(null)
  await letters()
  expect(talkOf(mine).timer?.since).toBeNull()
  nextStep(lesson)
  await letters()
  expect(talkOf(mine).timer?.since).not.toBeNull()
  await letters()
  expect(talkOf(lesson).timer).toEqual(talkOf(mine).timer)
  const again = presenterAt(null)
  await letters()
  expect(talkOf(again).timer).toEqual(talkOf(mine).timer)
})

it('the clock of a window that stands alone starts, too', () => {
  const mine = presenterAt(null)
  nextStep(mine)
  expect(talkOf(mine).timer?.since).not.toBeNull()
})

it('catching up with the class does not start the clock', async () => {
  classAt('answering')
  const late = presenterAt(null)
  await letters()
  expect(storyOf(late).step).toBe(2)
  expect(talkOf(late).timer?.since).toBeNull()
})

it('a class’s screen that is loaded anew gets the clock back', async () => {
  const mine = presenterAt(null)
  setTimer(mine, { since: 1, before: 0, stepStart: 0 })
  const lesson = classAt('answering')
  await letters()
  expect(storyOf(mine).step).toBe(2)
  await letters()
  expect(talkOf(lesson).timer).toEqual(talkOf(mine).timer)
})

it('laser, pen and a round of judging go over; strokes are gone with the step', async () => {
  const lesson = classAt(null)
  const mine = presenterAt(null)
  await letters()
  pointLaser(mine, { x: 4, y: 5 })
  drawStroke(mine, 1, [{ x: 0, y: 0 }])
  drawStroke(mine, 1, [{ x: 9, y: 9 }])
  await letters()
  expect(storyOf(lesson)).toMatchObject({ laser: { x: 4, y: 5 } })
  expect(storyOf(lesson).strokes).toEqual(storyOf(mine).strokes)
  expect(storyOf(mine).strokes[0]?.points).toHaveLength(2)
  startJudging(mine, { claim: CLAIM?.id ?? '', evidence: CLAIM?.evidence[0]?.id ?? '' })
  changeCount(mine, 'support', 1, 1)
  await letters()
  expect(storyOf(lesson).judging?.counts.support[1]).toBe(1)
  expect(storyOf(mine).judging).toEqual(storyOf(lesson).judging)
  goToStep(mine, 1)
  await letters()
  expect(storyOf(lesson)).toMatchObject({ strokes: [], laser: null, judging: null })
  expect(storyOf(mine)).toMatchObject({ strokes: [], judging: null })
})

it('a remote leads through a round of judging, and only then on', async () => {
  const lesson = classAt(null)
  const mine = presenterAt(null)
  await letters()
  const place = { claim: CLAIM?.id ?? '', evidence: CLAIM?.evidence[0]?.id ?? '' }
  startJudging(mine, place)
  const stages: unknown[] = []
  for (let press = 0; press < 4; press += 1) {
    await letters()
    const { judging, revealed, step } = storyOf(lesson)
    stages.push([judging?.stage ?? null, revealed?.evidence ?? null, step])
    nextStep(mine)
  }
  await letters()
  expect(stages).toEqual([
    ['support', null, 0],
    ['mode', null, 0],
    ['proof', place.evidence, 0],
    [null, null, 0],
  ])
  expect(storyOf(lesson).step).toBe(1)
})

it('each window is told when the other closes, and the presenter’s goes on by itself', async () => {
  const lesson = classAt(null)
  const mine = presenterAt(null)
  await letters()
  lesson.store.getState().goTo({ kind: 'home' })
  await letters()
  expect(talkOf(mine).connection.kind).toBe('alone')
  nextStep(mine)
  expect(storyOf(mine).step).toBe(1)
})

it('while the class explores, the presenter hears of it and can call it back', async () => {
  const lesson = classAt('asking')
  const mine = presenterAt(null)
  await letters()
  leaveStory(lesson, { kind: 'claim', id: CLAIM?.id ?? '', evidence: null })
  await letters()
  expect(talkOf(mine).isExploring).toBe(true)
  goToStep(mine, 2)
  await letters()
  expect(storyOf(lesson).step).toBe(1)
  expect(talkOf(mine).isExploring).toBe(false)
})

it('an unknown claim, and a step beyond the end, break nothing', async () => {
  const lesson = classAt(null)
  const mine = presenterAt(null)
  await letters()
  revealEvidence(mine, { claim: 'no-such-claim', evidence: null })
  startJudging(mine, { claim: 'no-such-claim', evidence: 'x-1' })
  goToStep(mine, 900)
  await letters()
  expect(storyOf(lesson)).toMatchObject({ revealed: null, judging: null, step: 2 })
})
